// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.network;

import ua.krynytsia.wire.LocalizedText;

/// The words of [NetworkCheck].
final class Labels {
    static final LocalizedText LINK = LocalizedText.of("Підʼєднання", "Link");
    static final LocalizedText ADDRESS = LocalizedText.of("Адреса кіоска", "The kiosk's address");
    static final LocalizedText NAME = LocalizedText.of("Імʼя сервера", "The server's name");
    static final LocalizedText SERVER = LocalizedText.of("Порт сервера", "The server's port");
    static final LocalizedText TLS = LocalizedText.of("Захищене зʼєднання", "Secure connection");

    static final LocalizedText NO_LINK =
            LocalizedText.of("жодного мережевого підʼєднання", "no network is connected");
    static final LocalizedText LINK_REMEDY =
            LocalizedText.of(
                    "Перевірте мережевий кабель, модем і їхнє живлення.",
                    "Check the network cable, the modem and their power.");
    static final LocalizedText NO_ADDRESS =
            LocalizedText.of("адреси не отримано", "no address was given");
    static final LocalizedText ADDRESS_REMEDY =
            LocalizedText.of(
                    "Перевірте DHCP у цій мережі або задайте адресу вручну.",
                    "Check DHCP in this network or set an address by hand.");
    static final LocalizedText NAME_REMEDY =
            LocalizedText.of(
                    "Перевірте, який сервер імен (DNS) видає мережа.",
                    "Check which name server (DNS) the network hands out.");
    static final LocalizedText SERVER_REMEDY =
            LocalizedText.of(
                    "Перевірте, чи мережа пускає до сервера і чи він працює.",
                    "Check that the network lets through to the server and that it is up.");
    static final LocalizedText PROXY = LocalizedText.of("Проксі", "The proxy");
    static final LocalizedText PROXY_REMEDY =
            LocalizedText.of(
                    "Перевірте налаштування 'proxy' і чи проксі пускає кіоск до сервера.",
                    "Check the setting 'proxy', and that the proxy lets the kiosk to the server.");
    static final LocalizedText PASSWORD =
            LocalizedText.of("проксі вимагає пароля", "the proxy wants a password");
    static final LocalizedText PASSWORD_REMEDY =
            LocalizedText.of(
                    "Попросіть адміністратора мережі пускати кіоск без пароля.",
                    "Ask whoever keeps the network to let the kiosk through without one.");
    static final LocalizedText PORTAL =
            LocalizedText.of(
                    "замість сервера відповіла сторінка входу в мережу",
                    "a sign-in page of the network answered in the server's place");
    static final LocalizedText PORTAL_REMEDY =
            LocalizedText.of(
                    "Попросіть адміністратора мережі пускати кіоск без сторінки входу.",
                    "Ask whoever keeps the network to let the kiosk through without that page.");
    static final LocalizedText NO_TLS =
            LocalizedText.of(
                    "сертифікат сервера не прийнято або відповів хтось інший",
                    "the server's certificate was not accepted, or somebody else answered");
    static final LocalizedText TLS_REMEDY =
            LocalizedText.of(
                    "Перевірте годинник кіоска та чи немає в мережі сторінки входу чи проксі.",
                    "Check the kiosk's clock, and the network for a sign-in page or a proxy.");
    static final LocalizedText NOT_ENROLLED =
            LocalizedText.of("кіоск не зареєстровано", "the kiosk is not enrolled");
    static final LocalizedText ENROL_REMEDY =
            LocalizedText.of(
                    "Покладіть квиток реєстрації в папку даних агента.",
                    "Put an enrolment ticket into the agent's data directory.");

    private Labels() {}

    static LocalizedText notFound(String host) {
        return LocalizedText.of(host + " не знайдено", host + " was not found");
    }

    static LocalizedText notLetThrough(String place, int status) {
        String said = status == 0 ? "" : " (" + status + ")";
        return LocalizedText.of(
                "проксі не пускає до " + place + said,
                "the proxy does not let through to " + place + said);
    }

    static LocalizedText noServer(int port) {
        return LocalizedText.of(
                "порт " + port + " не відповідає", "port " + port + " does not answer");
    }
}

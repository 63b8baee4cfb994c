// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.service;

import ua.krynytsia.wire.LocalizedText;

/// What technicians did at a kiosk, in words: the names of [ua.krynytsia.wire.service.ServiceAudit]
/// read aloud. A name of a later program is said as it stands.
public final class DeedWords {
    private static final String TEST = "test-";
    private static final String FORGET = "forget-";

    private DeedWords() {}

    /// @param action such as `sync` or `test-printer`; what is tested or forgotten has a name of
    ///   its own at the kiosk, and keeps it
    public static LocalizedText deed(String action) {
        if (action.startsWith(TEST)) {
            String name = action.substring(TEST.length());
            return LocalizedText.of("перевірка: " + name, "test: " + name);
        }
        if (action.startsWith(FORGET)) {
            String name = action.substring(FORGET.length());
            return LocalizedText.of("забути картку: " + name, "forget the card: " + name);
        }
        return switch (action) {
            case "enter" -> LocalizedText.of("вхід", "sign-in");
            case "sync" -> LocalizedText.of("обмін із сервером", "exchange with the server");
            case "restart-screen" -> LocalizedText.of("перезапуск екрана", "restart of the screen");
            case "reboot" -> LocalizedText.of("перезавантаження машини", "restart of the machine");
            case "maintenance-on" ->
                    LocalizedText.of("показати «Обслуговування»", "put up the maintenance notice");
            case "maintenance-off" ->
                    LocalizedText.of(
                            "прибрати «Обслуговування»", "take away the maintenance notice");
            case "learn-card" -> LocalizedText.of("нова картка техніка", "a technician's new card");
            case "support-bundle" -> LocalizedText.of("звіт підтримки", "support bundle");
            default -> LocalizedText.of(action);
        };
    }

    /// @param outcome `done`, `failed`, `refused` or `interrupted`
    public static LocalizedText outcome(String outcome) {
        return switch (outcome) {
            case "done" -> LocalizedText.of("виконано", "done");
            case "failed" -> LocalizedText.of("не вдалося", "failed");
            case "refused" -> LocalizedText.of("відмовлено", "refused");
            case "interrupted" -> LocalizedText.of("перервано", "interrupted");
            default -> LocalizedText.of(outcome);
        };
    }

    /// @param who the name of a technician's card, or the door at which somebody stood
    public static LocalizedText who(String who) {
        return switch (who) {
            case "service-page" -> LocalizedText.of("сторінка техніка", "the technician's page");
            case "screen" -> LocalizedText.of("екран кіоска", "the kiosk's screen");
            default -> LocalizedText.of(who);
        };
    }
}

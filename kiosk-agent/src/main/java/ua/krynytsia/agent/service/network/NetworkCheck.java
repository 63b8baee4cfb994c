// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import ua.krynytsia.wire.LocalizedText;

/// Link, address, name, server, TLS: one after the other, until one does not hold; what comes after
/// it is not tried.
public final class NetworkCheck {
    private static final int LONGEST_MS = (int) Duration.ofSeconds(5).toMillis();
    private static final int HTTPS = 443;

    private final Supplier<Optional<Target>> target;

    /// @param target empty while the kiosk is not enrolled
    public NetworkCheck(Supplier<Optional<Target>> target) {
        this.target = target;
    }

    /// Where the way leads.
    ///
    /// @param authority the server's, PEM; nobody else is trusted
    public record Target(URI server, String authority) {}

    /// @param found what was found, in words
    /// @param remedy what to do where it did not pass
    public record Step(
            LocalizedText label,
            boolean isPassed,
            LocalizedText found,
            Optional<LocalizedText> remedy) {}

    /// The steps taken; the last one is the one that failed, if any.
    public List<Step> run() {
        var steps = new ArrayList<Step>();
        Optional<Target> known = target.get();
        boolean isHere = known.filter(NetworkCheck::isHere).isPresent();
        if (!isHere && !(add(steps, link()) && add(steps, address()))) {
            return steps;
        }
        if (known.isEmpty()) {
            add(steps, unenrolled());
            return steps;
        }
        toServer(known.get(), steps);
        return steps;
    }

    /// A server on this very machine needs no network.
    private static boolean isHere(Target target) {
        String host = String.valueOf(target.server().getHost());
        return host.equals("localhost") || host.startsWith("127.");
    }

    private static void toServer(Target target, List<Step> steps) {
        String host = String.valueOf(target.server().getHost());
        int port = target.server().getPort() < 0 ? HTTPS : target.server().getPort();
        try {
            InetAddress found = InetAddress.getByName(host);
            add(steps, passed(Labels.NAME, host + " → " + found.getHostAddress()));
            var place = new InetSocketAddress(found, port);
            if (add(steps, server(place))) {
                add(steps, tls(target, host, place));
            }
        } catch (UnknownHostException e) {
            add(steps, failed(Labels.NAME, Labels.notFound(host), Labels.NAME_REMEDY));
        }
    }

    private static Step link() {
        List<String> up = interfaces(NetworkInterface::isUp);
        return up.isEmpty()
                ? failed(Labels.LINK, Labels.NO_LINK, Labels.LINK_REMEDY)
                : passed(Labels.LINK, String.join(", ", up));
    }

    private static Step address() {
        List<String> with =
                interfaces(it ->
                        it.isUp()
                                && it.inetAddresses()
                                        .anyMatch(address -> !address.isLinkLocalAddress()));
        return with.isEmpty()
                ? failed(Labels.ADDRESS, Labels.NO_ADDRESS, Labels.ADDRESS_REMEDY)
                : passed(Labels.ADDRESS, String.join(", ", addresses()));
    }

    private static Step server(InetSocketAddress place) {
        try (var socket = new Socket()) {
            socket.connect(place, LONGEST_MS);
            return passed(Labels.SERVER, "TCP " + place.getPort());
        } catch (IOException e) {
            return failed(Labels.SERVER, Labels.noServer(place.getPort()), Labels.SERVER_REMEDY);
        }
    }

    private static Step tls(Target target, String host, InetSocketAddress place) {
        try (var plain = new Socket()) {
            plain.connect(place, LONGEST_MS);
            plain.setSoTimeout(LONGEST_MS);
            var factory = trust(target.authority()).getSocketFactory();
            try (var secure =
                    (SSLSocket) factory.createSocket(plain, host, place.getPort(), true)) {
                SSLParameters parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
                secure.startHandshake();
                return passed(Labels.TLS, secure.getSession().getProtocol());
            }
        } catch (IOException e) {
            return failed(Labels.TLS, Labels.NO_TLS, Labels.TLS_REMEDY);
        }
    }

    /// @throws SSLException where the authority cannot be read
    private static SSLContext trust(String authority) throws SSLException {
        var pem = new ByteArrayInputStream(authority.getBytes(StandardCharsets.US_ASCII));
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            int count = 0;
            for (Certificate it :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority-" + count++, it);
            }
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new SSLException("the authority cannot be read", e);
        }
    }

    private static Step unenrolled() {
        return failed(Labels.SERVER, Labels.NOT_ENROLLED, Labels.ENROL_REMEDY);
    }

    private static boolean add(List<Step> steps, Step step) {
        steps.add(step);
        return step.isPassed();
    }

    private static Step passed(LocalizedText label, String found) {
        return new Step(label, true, LocalizedText.of(found), Optional.empty());
    }

    private static Step failed(LocalizedText label, LocalizedText found, LocalizedText remedy) {
        return new Step(label, false, found, Optional.of(remedy));
    }

    private interface Test {
        boolean holds(NetworkInterface it) throws SocketException;
    }

    private static List<String> interfaces(Test test) {
        var names = new ArrayList<String>();
        try {
            for (NetworkInterface it : NetworkInterface.networkInterfaces().toList()) {
                if (!it.isLoopback() && test.holds(it)) {
                    names.add(it.getName());
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        return names;
    }

    private static List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(it -> !it.isLoopbackAddress() && !it.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }
}

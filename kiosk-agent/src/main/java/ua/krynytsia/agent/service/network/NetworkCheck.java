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

/// Link, address, name, server, TLS, the last two through the proxy where there is one: one after
/// the other, until one does not hold; what comes after it is not tried.
public final class NetworkCheck {
    private static final int LONGEST_MS = (int) Duration.ofSeconds(5).toMillis();
    private static final int HTTPS = 443;
    private static final int PASSWORD_WANTED = 407;

    private final Supplier<Optional<Target>> target;
    private final Optional<InetSocketAddress> proxy;

    /// @param target empty while the kiosk is not enrolled
    /// @param proxy that stands between the kiosk and the server
    public NetworkCheck(Supplier<Optional<Target>> target, Optional<InetSocketAddress> proxy) {
        this.target = target;
        this.proxy = proxy;
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
        boolean isHere = known.filter(it -> isHere(firstHost(it))).isPresent();
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

    /// Who is spoken to first.
    private String firstHost(Target target) {
        return proxy.map(InetSocketAddress::getHostString)
                .orElseGet(() -> String.valueOf(target.server().getHost()));
    }

    /// Somebody on this very machine needs no network.
    private static boolean isHere(String host) {
        return host.equals("localhost") || host.startsWith("127.");
    }

    private void toServer(Target target, List<Step> steps) {
        String host = firstHost(target);
        int port = proxy.map(InetSocketAddress::getPort).orElseGet(() -> port(target));
        try {
            InetAddress found = InetAddress.getByName(host);
            add(steps, passed(Labels.NAME, host + " → " + found.getHostAddress()));
            var place = new InetSocketAddress(found, port);
            if (add(steps, proxy.isPresent() ? proxy(place, target) : server(place))) {
                add(steps, tls(target, place));
            }
        } catch (UnknownHostException e) {
            add(steps, failed(Labels.NAME, Labels.notFound(host), Labels.NAME_REMEDY));
        }
    }

    private static int port(Target target) {
        return target.server().getPort() < 0 ? HTTPS : target.server().getPort();
    }

    private Step proxy(InetSocketAddress place, Target target) {
        String server = target.server().getHost() + ":" + port(target);
        try (var socket = opened(place, target)) {
            return passed(Labels.PROXY, "CONNECT " + server);
        } catch (Tunnel.Refused e) {
            if (e.status() == PASSWORD_WANTED) {
                return failed(Labels.PROXY, Labels.PASSWORD, Labels.PASSWORD_REMEDY);
            }
            return e.isPortal()
                    ? failed(Labels.PROXY, Labels.PORTAL, Labels.PORTAL_REMEDY)
                    : failed(
                            Labels.PROXY,
                            Labels.notLetThrough(server, e.status()),
                            Labels.PROXY_REMEDY);
        } catch (IOException e) {
            return failed(Labels.PROXY, Labels.noServer(place.getPort()), Labels.PROXY_REMEDY);
        }
    }

    /// A socket that leads to the server.
    private Socket opened(InetSocketAddress place, Target target) throws IOException {
        var socket = new Socket();
        boolean isOpen = false;
        try {
            socket.connect(place, LONGEST_MS);
            socket.setSoTimeout(LONGEST_MS);
            if (proxy.isPresent()) {
                Tunnel.through(socket, String.valueOf(target.server().getHost()), port(target));
            }
            isOpen = true;
            return socket;
        } finally {
            if (!isOpen) {
                socket.close();
            }
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

    private Step tls(Target target, InetSocketAddress place) {
        String host = String.valueOf(target.server().getHost());
        try (var plain = opened(place, target)) {
            var factory = trust(target.authority()).getSocketFactory();
            try (var secure = (SSLSocket) factory.createSocket(plain, host, port(target), true)) {
                SSLParameters parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
                secure.startHandshake();
                return passed(Labels.TLS, secure.getSession().getProtocol());
            }
        } catch (IOException e) {
            return isPlainAnswer(e)
                    ? failed(Labels.TLS, Labels.PORTAL, Labels.PORTAL_REMEDY)
                    : failed(Labels.TLS, Labels.NO_TLS, Labels.TLS_REMEDY);
        }
    }

    /// The JDK meets bytes that are not TLS, and has no type for it.
    private static boolean isPlainAnswer(IOException e) {
        return e instanceof SSLException && String.valueOf(e.getMessage()).contains("SSL message");
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

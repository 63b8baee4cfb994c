// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.agent.service.desk.TestDesk;
import ua.krynytsia.agent.service.entrance.Entrance;
import ua.krynytsia.agent.service.entrance.Sessions;
import ua.krynytsia.agent.service.page.KioskKeys;
import ua.krynytsia.agent.service.page.OwnCertificate;
import ua.krynytsia.agent.service.page.PageParts;
import ua.krynytsia.agent.service.page.PageRoutes;
import ua.krynytsia.agent.service.page.ServiceAddress;
import ua.krynytsia.agent.service.page.ServiceServer;

/// Against real sockets; the service page stands in for the server.
final class NetworkCheckTest {
    /// No machine lets others throw bytes away any more, and no program is given this port by
    /// chance.
    private static final int DISCARD = 9;

    @TempDir private Path directory;

    @Test
    void wayThatHoldsPassesEachStep() throws Exception {
        var certificate = new OwnCertificate("server");
        try (ServiceServer server = server(certificate)) {
            List<NetworkCheck.Step> steps = walk(server.port(), certificate);

            assertThat(steps).hasSize(3).allMatch(NetworkCheck.Step::isPassed);
            assertThat(steps.getLast().found().in("en")).startsWith("TLS");
        }
    }

    @Test
    void strangersCertificateIsFoundOut() throws Exception {
        try (ServiceServer server = server(new OwnCertificate("somebody"))) {
            List<NetworkCheck.Step> steps = walk(server.port(), new OwnCertificate("server"));

            assertThat(steps).hasSize(3);
            assertThat(steps.getLast().isPassed()).isFalse();
            assertThat(steps.getLast().remedy().orElseThrow().in("uk")).contains("годинник");
        }
    }

    @Test
    void closedPortIsTheLastStepTaken() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        List<NetworkCheck.Step> steps = walk(port, new OwnCertificate("server"));

        assertThat(steps).hasSize(2);
        assertThat(steps.getLast().found().in("uk")).isEqualTo("порт " + port + " не відповідає");
    }

    @Test
    void portalThatSpeaksPlainHttpIsNotTheServer() throws Exception {
        try (var portal = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(portal));

            List<NetworkCheck.Step> steps =
                    walk(portal.getLocalPort(), new OwnCertificate("server"));

            assertThat(steps.getLast().label().in("en")).isEqualTo("Secure connection");
            assertThat(steps.getLast().isPassed()).isFalse();
            assertThat(steps.getLast().found().in("en")).contains("sign-in page");
        }
    }

    @Test
    void proxyThatOpensTheWayIsPassedThrough() throws Exception {
        var certificate = new OwnCertificate("server");
        try (ServiceServer server = server(certificate);
                var proxy = new TestProxy(TestProxy.OPEN, server.port())) {
            List<NetworkCheck.Step> steps = through(proxy, server.port(), certificate);

            assertThat(steps).hasSize(3).allMatch(NetworkCheck.Step::isPassed);
            assertThat(steps.get(1).found().in("en"))
                    .isEqualTo("CONNECT 127.0.0.1:" + server.port());
            assertThat(proxy.asked())
                    .containsOnly("CONNECT 127.0.0.1:" + server.port() + " HTTP/1.1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "407 Proxy Authentication Required, wants a password",
        "302 Found, sign-in page",
        "511 Network Authentication Required, sign-in page",
        "403 Forbidden, does not let through to 127.0.0.1:443 (403)",
        "'', does not let through to 127.0.0.1:443"
    })
    void proxyThatDoesNotLetThroughIsNamedWithItsReason(String status, String found)
            throws Exception {
        String answer = status.isEmpty() ? "220 mail\r\n\r\n" : "HTTP/1.1 " + status + "\r\n\r\n";
        try (var proxy = new TestProxy(answer, 0)) {
            List<NetworkCheck.Step> steps = through(proxy, 443, new OwnCertificate("server"));

            assertThat(steps).hasSize(2);
            assertThat(steps.getLast().label().in("en")).isEqualTo("The proxy");
            assertThat(steps.getLast().isPassed()).isFalse();
            assertThat(steps.getLast().found().in("en")).contains(found);
        }
    }

    @Test
    void proxyThatIsNotThereIsFoundOut() throws Exception {
        var nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), DISCARD);

        List<NetworkCheck.Step> steps = through(nobody, 443, new OwnCertificate("server"));

        assertThat(steps.getLast().label().in("en")).isEqualTo("The proxy");
        assertThat(steps.getLast().found().in("en")).contains("does not answer");
    }

    @Test
    void kioskThatIsNotEnrolledIsToldSo() {
        List<NetworkCheck.Step> steps = new NetworkCheck(Optional::empty, Optional.empty()).run();

        assertThat(steps.getLast().isPassed()).isFalse();
    }

    private static void answer(ServerSocket portal) {
        for (int i = 0; i < 2; i++) {
            try (var socket = portal.accept()) {
                socket.getOutputStream().write("HTTP/1.1 302 Found\r\n\r\n".getBytes());
                socket.getOutputStream().flush();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static List<NetworkCheck.Step> walk(int port, OwnCertificate trusted) throws Exception {
        var target =
                new NetworkCheck.Target(
                        URI.create("https://127.0.0.1:" + port), trusted.pem().certificate());
        return new NetworkCheck(() -> Optional.of(target), Optional.empty()).run();
    }

    private static List<NetworkCheck.Step> through(
            TestProxy proxy, int port, OwnCertificate trusted) throws Exception {
        return through(proxy.address(), port, trusted);
    }

    private static List<NetworkCheck.Step> through(
            InetSocketAddress proxy, int port, OwnCertificate trusted) throws Exception {
        var target =
                new NetworkCheck.Target(
                        URI.create("https://127.0.0.1:" + port), trusted.pem().certificate());
        return new NetworkCheck(() -> Optional.of(target), Optional.of(proxy)).run();
    }

    private ServiceServer server(OwnCertificate certificate) throws Exception {
        var clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
        var random = new SecureRandom();
        FileDisk disk = FileDisk.at(directory);
        var kiosk = new TestDesk(disk, clock, Optional.empty());
        var entrance =
                new Entrance(disk, Optional::empty, kiosk.audit, new HealthBoard(clock), clock);
        var sessions = new Sessions(PageRoutes.LIFE, clock, random);
        var parts = new PageParts(entrance, sessions, kiosk.desk, () -> new byte[0], () -> "x");
        KioskKeys.Pem pem = certificate.pem();
        return ServiceServer.start(
                new ServiceAddress("127.0.0.1", 0),
                new KioskKeys(() -> Optional.of(pem)),
                new PageRoutes(parts, sessions));
    }
}

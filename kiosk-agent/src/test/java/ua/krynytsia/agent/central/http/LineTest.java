// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.central.http.CentralException.Away;
import ua.krynytsia.agent.central.http.CentralException.Busy;
import ua.krynytsia.agent.central.http.CentralException.Refused;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.time.TrustedTime;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;

/// What a kiosk makes of servers that lie, break off, dawdle, or are not ours at all.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class LineTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String WORDS = "{\"value\":\"kiosk-07\"}";

    @TempDir Path directory;
    private final Issuer ours = new Issuer(NOW);
    private final KeyPair serverKey = Keys.pair(new SecureRandom());
    private final StallWatch stalls = new StallWatch(System::nanoTime, Duration.ofMillis(300));
    private Optional<InetSocketAddress> proxy = Optional.empty();
    private Clock wall = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void anHonestAnswerIsRead() throws Exception {
        assertThat(told(secured(ours, whole(200, "application/json", WORDS))))
                .isEqualTo("kiosk-07");
    }

    @Test
    void aDroppedConnectionIsSilence() throws Exception {
        Away away = away(secured(ours, (socket, out) -> socket.close()));

        assertThat(away.obstacle()).isEqualTo(Obstacle.SILENCE);
        assertThat(away.isRetryable()).isTrue();
    }

    @Test
    void aResetIsSilence() throws Exception {
        Away away =
                away(
                        secured(
                                ours,
                                (socket, out) -> {
                                    socket.setSoLinger(true, 0);
                                    socket.close();
                                }));

        assertThat(away.obstacle()).isEqualTo(Obstacle.SILENCE);
    }

    @Test
    void aHalfClosedAnswerIsSilence() throws Exception {
        Away away =
                away(
                        secured(
                                ours,
                                (socket, out) -> {
                                    send(out, "HTTP/1.1 200 OK\r\nContent-Len");
                                    socket.shutdownOutput();
                                }));

        assertThat(away.obstacle()).isEqualTo(Obstacle.SILENCE);
    }

    @Test
    void anAnswerShorterThanItSaysIsSilence() throws Exception {
        Away away =
                away(
                        secured(
                                ours,
                                (socket, out) ->
                                        send(
                                                out,
                                                "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"
                                                        + WORDS)));

        assertThat(away.obstacle()).isEqualTo(Obstacle.SILENCE);
    }

    @Test
    void oneByteASecondIsCutOff() throws Exception {
        var server =
                secured(
                        ours,
                        (socket, out) -> {
                            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
                            drip(out);
                        });

        Thread.ofVirtual().start(this::watch);
        assertThat(away(server).obstacle()).isEqualTo(Obstacle.SILENCE);
    }

    @Test
    void aSignInPageInsideTlsIsAPortal() throws Exception {
        String page = "<html>Вхід до мережі</html>";

        assertThat(away(secured(ours, whole(200, "text/html; charset=utf-8", page))).obstacle())
                .isEqualTo(Obstacle.PORTAL);
        assertThat(away(secured(ours, whole(302, "application/json", ""))).obstacle())
                .isEqualTo(Obstacle.PORTAL);
        assertThat(away(secured(ours, whole(511, "application/json", ""))).obstacle())
                .isEqualTo(Obstacle.PORTAL);
    }

    @Test
    void aPageInTheClearIsAPortal() throws Exception {
        var server =
                new LyingServer(
                        Optional.empty(), whole(302, "text/html", "<a href=//login>Wi-Fi</a>"));

        assertThat(away(server).obstacle()).isEqualTo(Obstacle.PORTAL);
    }

    @Test
    void aForeignCertificateIsNoServerOfOurs() throws Exception {
        Away away = away(secured(new Issuer(NOW), whole(200, "application/json", WORDS)));

        assertThat(away.obstacle()).isEqualTo(Obstacle.TLS);
    }

    @Test
    void anotherHostsCertificateOfOurAuthorityIsRefused() throws Exception {
        try (var server = secured(ours, whole(200, "application/json", WORDS));
                Line line = line(URI.create("https://localhost:" + server.port()))) {
            assertThat(failure(line, Away.class).obstacle()).isEqualTo(Obstacle.TLS);
        }
    }

    @Test
    void aNameThatMeansNothingIsSaidToBeOne() {
        try (Line line = line(URI.create("https://no-such-server.invalid"))) {
            assertThat(failure(line, Away.class).obstacle()).isEqualTo(Obstacle.NAME);
        }
    }

    @Test
    void aProxyThatWantsAPasswordOrAClickIsAPortal() throws Exception {
        for (int status : new int[] {407, 302, 511}) {
            try (var between = new LyingServer(Optional.empty(), whole(status, "text/html", ""))) {
                proxy =
                        Optional.of(
                                InetSocketAddress.createUnresolved("localhost", between.port()));
                try (Line line = line(URI.create("https://kiosks.city.example:7443"))) {
                    assertThat(failure(line, Away.class).obstacle()).isEqualTo(Obstacle.PORTAL);
                }
            }
        }
    }

    @Test
    void aBusyServerIsHeededAndARefusalIsPermanent() throws Exception {
        try (var server =
                        secured(
                                ours,
                                (socket, out) ->
                                        send(
                                                out,
                                                "HTTP/1.1 503 Away\r\nRetry-After: 90\r\n"
                                                        + "Content-Length: 0\r\n\r\n"));
                Line line = line(address(server))) {
            assertThat(failure(line, Busy.class).after()).isEqualTo(Duration.ofSeconds(90));
        }
        try (var server = secured(ours, whole(410, "application/json", "{}"));
                Line line = line(address(server))) {
            Refused refused = failure(line, Refused.class);
            assertThat(refused.status()).isEqualTo(410);
            assertThat(refused.isRetryable()).isFalse();
        }
    }

    @Test
    void certificatesAreJudgedByTrustedTimeNotByTheWallClock() throws Exception {
        for (Instant wrong : new Instant[] {Instant.EPOCH, NOW.plus(Duration.ofDays(3653))}) {
            wall = Clock.fixed(wrong, ZoneOffset.UTC);
            assertThat(told(secured(ours, whole(200, "application/json", WORDS))))
                    .isEqualTo("kiosk-07");
        }
    }

    @Test
    void aCertificateThatHasEndedByTrustedTimeIsRefused() throws Exception {
        var old = new Issuer(NOW.minus(Duration.ofDays(3)));
        try (var server = secured(old, whole(200, "application/json", WORDS));
                Line line = Line.anonymous(address(server), old.pem(), means(time(NOW)))) {
            assertThat(failure(line, Away.class).obstacle()).isEqualTo(Obstacle.TLS);
        }
    }

    @Test
    void onlyMutualTlsTeachesTheTime() throws Exception {
        var heard = "Date: Mon, 23 Nov 2026 18:00:00 GMT\r\n";
        try (var server =
                secured(
                        ours,
                        (socket, out) ->
                                send(
                                        out,
                                        "HTTP/1.1 200 OK\r\n"
                                                + heard
                                                + "Content-Length: "
                                                + WORDS.length()
                                                + "\r\n\r\n"
                                                + WORDS))) {
            TrustedTime anonymous = time(NOW);
            ask(Line.anonymous(address(server), ours.pem(), means(anonymous)));
            assertThat(anonymous.now()).isBefore(NOW.plusSeconds(60));

            TrustedTime mutual = time(NOW);
            KeyPair key = Keys.pair(new SecureRandom());
            var shown =
                    new Keys.Shown(
                            ours.pem(),
                            ours.issue("CN=kiosk-07", key.getPublic()),
                            Bytes.of(key.getPrivate().getEncoded()));
            ask(Line.mutual(address(server), shown, means(mutual)));
            assertThat(mutual.now()).isAfterOrEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
        }
    }

    @Test
    void aServerWhoseClockHasLeftItsCertificateBehindIsNotBelieved() throws Exception {
        try (var server =
                secured(
                        ours,
                        (socket, out) ->
                                send(
                                        out,
                                        "HTTP/1.1 200 OK\r\nDate: Sun, 23 Nov 2036 12:00:00 GMT\r\n"
                                                + "Content-Length: "
                                                + WORDS.length()
                                                + "\r\n\r\n"
                                                + WORDS))) {
            TrustedTime time = time(NOW);
            KeyPair key = Keys.pair(new SecureRandom());
            var shown =
                    new Keys.Shown(
                            ours.pem(),
                            ours.issue("CN=kiosk-07", key.getPublic()),
                            Bytes.of(key.getPrivate().getEncoded()));
            ask(Line.mutual(address(server), shown, means(time)));
            assertThat(time.now()).isBefore(NOW.plusSeconds(60));
        }
    }

    private String told(LyingServer server) throws IOException {
        try (server;
                Line line = line(address(server))) {
            return ask(line);
        }
    }

    private Away away(LyingServer server) throws IOException {
        try (server;
                Line line = line(address(server))) {
            return failure(line, Away.class);
        }
    }

    private static <T extends CentralException> T failure(Line line, Class<T> type) {
        return catchThrowableOfType(type, () -> ask(line));
    }

    private static String ask(Line line) {
        return line.words(line.to("/x").GET().build(), Status.OK, Said.class).orElseThrow().value();
    }

    /// The words of these servers.
    record Said(String value) {
        Said {
            value = new KioskId(value).value();
        }
    }

    private Line line(URI address) {
        return Line.anonymous(address, ours.pem(), means(time(NOW)));
    }

    private Line.Means means(TrustedTime time) {
        return new Line.Means(stalls, time, proxy, () -> {});
    }

    private TrustedTime time(Instant known) {
        return TrustedTime.open(FileDisk.at(directory), wall, System::nanoTime, known);
    }

    private static URI address(LyingServer server) {
        return URI.create("https://127.0.0.1:" + server.port());
    }

    private LyingServer secured(Issuer issuer, LyingServer.Trick trick) throws Exception {
        var context = SSLContext.getInstance("TLS");
        var managers = KeyManagerFactory.getInstance("SunX509");
        managers.init(issuer.store(serverKey), new char[0]);
        context.init(managers.getKeyManagers(), issuer.trusting(), null);
        return new LyingServer(Optional.of(context), trick);
    }

    private static LyingServer.Trick whole(int status, String type, String body) {
        return (Socket socket, OutputStream out) -> {
            byte[] bytes = body.getBytes(UTF_8);
            send(
                    out,
                    "HTTP/1.1 "
                            + status
                            + " Said\r\nContent-Type: "
                            + type
                            + "\r\nContent-Length: "
                            + bytes.length
                            + "\r\nLocation: /login\r\n\r\n");
            out.write(bytes);
            out.flush();
        };
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(US_ASCII));
        out.flush();
    }

    /// One byte after another for as long as somebody listens.
    private static void drip(OutputStream out) throws IOException {
        for (int sent = 0; sent < 1000; sent++) {
            send(out, " ");
            LockSupport.parkNanos(20_000_000);
        }
    }

    private void watch() {
        for (int check = 0; check < 500; check++) {
            LockSupport.parkNanos(20_000_000);
            stalls.check();
        }
    }
}

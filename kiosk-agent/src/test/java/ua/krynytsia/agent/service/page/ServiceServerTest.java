// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.agent.service.desk.TestDesk;
import ua.krynytsia.agent.service.entrance.Entrance;
import ua.krynytsia.agent.service.entrance.PinHash;
import ua.krynytsia.agent.service.entrance.Sessions;

/// Over a real socket and TLS, as a browser would.
final class ServiceServerTest {
    private static final String PIN = "482159";
    private static final Pattern PROOF = Pattern.compile("name=proof value=([0-9a-f]{64})");

    @TempDir private Path directory;
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Optional<KioskKeys.Pem>> shown =
            new AtomicReference<>(Optional.empty());
    private OwnCertificate certificate;
    private HttpClient client;
    private TestDesk kiosk;
    private PageRoutes pages;
    private ServiceServer server;
    private String cookie = "";

    @BeforeEach
    void open() throws Exception {
        certificate = new OwnCertificate("kiosk-07");
        shown.set(Optional.of(certificate.pem()));
        client = HttpClient.newBuilder().sslContext(certificate.trust()).build();
        FileDisk disk = FileDisk.at(directory);
        kiosk = new TestDesk(disk, clock, Optional.empty());
        var entrance =
                new Entrance(disk, Optional::empty, kiosk.audit, new HealthBoard(clock), clock);
        entrance.pins().keep(PinHash.of(PIN, random));
        var parts =
                new PageParts(
                        entrance,
                        new Sessions(PageRoutes.LIFE, clock, random),
                        kiosk.desk,
                        () -> new byte[] {'P', 'K'},
                        () -> "kiosk-07");
        pages = new PageRoutes(parts, new Sessions(PageRoutes.LIFE, clock, random));
        server =
                ServiceServer.start(
                        new ServiceAddress("127.0.0.1", 0), new KioskKeys(shown::get), pages);
    }

    @AfterEach
    void close() {
        server.close();
        client.close();
    }

    @Test
    void strangerSeesTheSignInPageAndNothingElse() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.body())
                .contains("Вхід для техніка", "type=password")
                .doesNotContain("&lt;b&gt;Диск");
        assertThat(get("/confirm/reboot").statusCode()).isEqualTo(303);
        assertThat(post("/do/sync", "proof=" + proof(page)).statusCode()).isEqualTo(303);
        assertThat(post("/bundle", "proof=" + proof(page)).statusCode()).isEqualTo(303);
        assertThat(kiosk.asked).isEmpty();
    }

    @Test
    void pinOpensTheViewAndAnActionIsDoneAndAudited() throws Exception {
        enter();

        HttpResponse<String> view = get("/?lang=en");
        assertThat(view.body())
                .contains("&lt;b&gt;Disk&lt;/b&gt;", "Sync now", "/?lang=en&live=yes", "lang=en")
                .doesNotContain("<script");
        assertThat(view.body()).doesNotContain("http-equiv");
        assertThat(get("/?lang=en&live=yes").body())
                .contains("http-equiv=refresh content='5;url=/?lang=en&live=yes'");
        HttpResponse<String> done = post("/do/sync?lang=en", "proof=" + proof(view));
        assertThat(done.body()).contains("The exchange with the server has begun.");
        assertThat(kiosk.asked).containsExactly("sync");
        assertThat(kiosk.audited())
                .containsExactly("service-page sync done", "service-page enter done");
    }

    @Test
    void whatIsDangerousAsksAgain() throws Exception {
        enter();
        assertThat(get("/").body()).contains("href='/confirm/reboot?lang=uk'");

        HttpResponse<String> confirm = get("/confirm/reboot");

        assertThat(confirm.body()).contains("Кіоск не працюватиме хвилину-дві.");
        assertThat(kiosk.asked).isEmpty();
        post("/do/reboot", "proof=" + proof(confirm));
        assertThat(kiosk.asked).hasSize(1);
    }

    @Test
    void formOfAnotherPageIsRefused() throws Exception {
        enter();
        HttpResponse<String> view = get("/");

        assertThat(post("/do/reboot", "").statusCode()).isEqualTo(403);
        assertThat(post("/do/reboot", "proof=" + "0".repeat(64)).statusCode()).isEqualTo(403);
        HttpRequest crossSite =
                request("/do/reboot")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.ofString("proof=" + proof(view)))
                        .build();
        assertThat(client.send(crossSite, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(kiosk.asked).isEmpty();
    }

    @Test
    void pinWithoutItsFormIsNotEvenCounted() throws Exception {
        assertThat(post("/enter", "pin=" + PIN).body()).contains("Вхід для техніка");

        assertThat(kiosk.audited()).isEmpty();
    }

    @Test
    void wrongPinIsToldAndTheNextAttemptMustWait() throws Exception {
        HttpResponse<String> page = get("/");
        HttpResponse<String> wrong = post("/enter", "proof=" + proof(page) + "&pin=000000");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("PIN-код не підходить.").doesNotContain("000000");

        HttpResponse<String> early = post("/enter", "proof=" + proof(wrong) + "&pin=" + PIN);
        assertThat(early.body()).contains("зачекайте");
    }

    @Test
    void sessionEndsQuarterOfAnHourAfterTheLastActHoweverOftenThePageIsRenewed() throws Exception {
        enter();
        for (int i = 0; i < 3; i++) {
            clock.move(Duration.ofMinutes(4));
            assertThat(get("/").body()).contains("Оновити зараз");
        }
        clock.move(Duration.ofMinutes(4));

        assertThat(get("/").body()).contains("Вхід для техніка");
    }

    @Test
    void leavingEndsTheSession() throws Exception {
        enter();
        String token = cookie;
        post("/leave", "proof=" + proof(get("/")));

        cookie = token;
        assertThat(get("/").body()).contains("Вхід для техніка");
    }

    @Test
    void cookieAndHeadersAreStrict() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-krynytsia-service=")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain("style=").doesNotContainPattern("https?://");
    }

    @Test
    void bundleIsAFile() throws Exception {
        enter();

        HttpResponse<String> file = post("/bundle", "proof=" + proof(get("/")));

        assertThat(file.body()).isEqualTo("PK");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(kiosk.audited()).contains("service-page support-bundle done");
    }

    @Test
    void renewedCertificateIsShownAtOnceAndWithoutOneNobodyConnects() throws Exception {
        var renewed = new OwnCertificate("kiosk-07");
        shown.set(Optional.of(renewed.pem()));
        try (var other = HttpClient.newBuilder().sslContext(renewed.trust()).build()) {
            assertThat(other.send(request("/").build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }

        shown.set(Optional.empty());
        try (var other = HttpClient.newBuilder().sslContext(renewed.trust()).build()) {
            assertThatThrownBy(() -> other.send(request("/").build(), BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void addressThatIsNotOursIsAFailureInWords() {
        var foreign = new ServiceAddress("192.0.2.1", 8443);

        assertThatThrownBy(() -> ServiceServer.start(foreign, new KioskKeys(shown::get), pages))
                .isInstanceOf(AgentException.class)
                .hasMessageContaining("192.0.2.1");
    }

    @Test
    void pagesAreLeftForAPersonToLookAt() throws Exception {
        Path screens = Files.createDirectories(Path.of("target/screens"));
        Path signIn = Files.writeString(screens.resolve("service-enter.html"), get("/").body());
        enter();
        Path view = Files.writeString(screens.resolve("service.html"), get("/").body());

        assertThat(signIn).isNotEmptyFile();
        assertThat(view).isNotEmptyFile();
    }

    private void enter() throws Exception {
        HttpResponse<String> page = get("/");
        HttpResponse<String> in = post("/enter", "proof=" + proof(page) + "&pin=" + PIN);
        assertThat(in.statusCode()).isEqualTo(303);
    }

    private static String proof(HttpResponse<String> page) {
        Matcher proof = PROOF.matcher(page.body());
        assertThat(proof.find()).isTrue();
        return proof.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return remembered(client.send(request(path).build(), BodyHandlers.ofString()));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return remembered(client.send(request, BodyHandlers.ofString()));
    }

    private HttpResponse<String> remembered(HttpResponse<String> response) {
        response.headers()
                .firstValue("Set-Cookie")
                .ifPresent(it -> cookie = it.substring(0, it.indexOf(';')));
        return response;
    }

    private HttpRequest.Builder request(String path) {
        var builder =
                HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + server.port() + path));
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.TestTown;

@Timeout(120)
final class EntranceTest {
    private static final String PASSWORD = "криниця-на-площі";

    @TempDir Path data;
    private TestTown town;
    private HttpClient browser;

    @BeforeEach
    void open() {
        town = new TestTown(data);
        browser = browser();
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    @Test
    void theFirstLinkMakesOneAdministratorAndWorksOnce() {
        String link = town.server().firstSignIn().orElseThrow();
        assertThat(get(browser, "/admin/").headers().firstValue("Location"))
                .contains("/admin/sign-in");

        HttpResponse<String> made = welcome(browser, token(link));

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(get(browser, "/admin/").body()).contains("Олена");
        assertThat(welcome(browser(), token(link)).statusCode()).isEqualTo(403);
        assertThat(get(browser(), "/admin/welcome?token=" + token(link)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCookieIsForThisSiteOnlyAndUnreadableToScripts() {
        HttpResponse<String> made = welcome(browser, token(town.server().firstSignIn().get()));

        assertThat(made.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/admin");
    }

    @Test
    void fiveWrongPasswordsMakeAStrangerWaitAndNotThePersonWhoWasHereBefore() {
        welcome(browser, token(town.server().firstSignIn().orElseThrow()));
        HttpClient other = browser();
        assertThat(signIn(other, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(get(other, "/admin/").statusCode()).isEqualTo(200);

        HttpClient guesser = browser();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(guesser, "wrong-password").statusCode()).isEqualTo(403);
        }

        assertThat(signIn(guesser, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(get(other, "/admin/").statusCode()).isEqualTo(200);
        assertThat(signIn(other, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(signIn(browser, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aKnownBrowserHasFiveGuessesOfItsOwn() {
        welcome(browser, token(town.server().firstSignIn().orElseThrow()));

        for (int i = 0; i < 5; i++) {
            assertThat(signIn(browser, "wrong-password").statusCode()).isEqualTo(403);
        }

        assertThat(signIn(browser, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(signIn(browser(), PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whatChangesAnythingNeedsTheCsrfWord() {
        welcome(browser, token(town.server().firstSignIn().orElseThrow()));
        String csrf = csrf(get(browser, "/admin/").body());

        assertThat(post(browser, "/admin/publications", Map.of()).statusCode()).isEqualTo(403);
        assertThat(post(browser, "/admin/publications", Map.of("csrf", "guess")).statusCode())
                .isEqualTo(403);
        assertThat(post(browser, "/admin/publications", Map.of("csrf", csrf)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void afterSigningOutTheSessionIsOver() {
        welcome(browser, token(town.server().firstSignIn().orElseThrow()));
        String csrf = csrf(get(browser, "/admin/").body());

        post(browser, "/admin/sign-out", Map.of("csrf", csrf));

        assertThat(get(browser, "/admin/").statusCode()).isEqualTo(303);
    }

    @Test
    void aShortPasswordOrTwoDifferentOnesAreRefusedWithWords() {
        String token = token(town.server().firstSignIn().orElseThrow());
        var form =
                Map.of(
                        "token", token,
                        "name", "Олена",
                        "login", "olena",
                        "password", "коротко",
                        "again", "коротко");

        HttpResponse<String> answer = post(browser, "/admin/welcome", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("щонайменше 10 символів").contains(token);
    }

    @Test
    void everyPageOfAdministrationIsShutWithoutASession() {
        for (String path :
                new String[] {
                    "/admin/",
                    "/admin/content",
                    "/admin/imports",
                    "/admin/appeals",
                    "/admin/journal",
                    "/admin/kiosks/live",
                    "/admin/anything"
                }) {
            assertThat(get(browser, path).statusCode()).as(path).isEqualTo(303);
        }
    }

    private HttpResponse<String> welcome(HttpClient client, String token) {
        return post(
                client,
                "/admin/welcome",
                Map.of(
                        "token", token,
                        "name", "Олена",
                        "login", "olena",
                        "password", PASSWORD,
                        "again", PASSWORD));
    }

    private HttpResponse<String> signIn(HttpClient client, String password) {
        return post(client, "/admin/sign-in", Map.of("login", "olena", "password", password));
    }

    private HttpResponse<String> get(HttpClient client, String path) {
        return send(client, request(path));
    }

    private HttpResponse<String> post(HttpClient client, String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(box -> encode(box.getKey()) + "=" + encode(box.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                client,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(town.server().access().admin() + path))
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static String token(String link) {
        return link.substring(link.indexOf("token=") + "token=".length());
    }

    private static String csrf(String page) {
        var box = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(box.find()).isTrue();
        return box.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

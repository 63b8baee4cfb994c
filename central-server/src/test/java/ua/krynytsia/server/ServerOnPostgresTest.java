// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.admin.api.ApiWords;
import ua.krynytsia.server.store.TestPostgres;
import ua.krynytsia.wire.json.WireJson;

class ServerOnPostgresTest {
    private static final String PASSWORD = "довгий-пароль-міста";

    @TempDir private Path data;

    @Test
    void aWholeServerImportsPublishesSignsInAndOutlivesItsDatabase(@TempDir Path folder)
            throws Exception {
        try (var postgres = TestPostgres.ofItsOwn();
                var town = new TestTown(data, postgres.settings(data));
                HttpClient browser =
                        HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            town.importTown(folder);
            var published =
                    WireJson.read(
                            town.api("POST", "/publications", "").body(),
                            ApiWords.Publication.class);
            URI admin = town.server().access().admin();
            String link = town.server().firstSignIn().orElseThrow();
            String token = link.substring(link.indexOf('=') + 1);
            var welcomed =
                    post(
                            browser,
                            admin.resolve("/admin/welcome"),
                            Map.of(
                                    "token", token,
                                    "name", "Олена",
                                    "login", "olena",
                                    "password", PASSWORD,
                                    "again", PASSWORD));

            assertThat(published.number().value()).isEqualTo(1);
            assertThat(published.changed()).isTrue();
            assertThat(welcomed.statusCode()).isEqualTo(303);
            assertThat(get(browser, admin.resolve("/admin/content/terminals")).body())
                    .contains("Хол Центру послуг");
            assertThat(data.resolve("database")).doesNotExist();

            postgres.stop();
            assertThat(town.api("GET", "/entries/terminals/kiosk-01", "").statusCode())
                    .isEqualTo(503);
            postgres.startAgain();

            assertThat(town.api("GET", "/entries/terminals/kiosk-01", "").statusCode())
                    .isEqualTo(200);
            var signedIn =
                    post(
                            browser,
                            admin.resolve("/admin/sign-in"),
                            Map.of("login", "olena", "password", PASSWORD));
            assertThat(signedIn.statusCode()).isEqualTo(303);
        }
    }

    @Test
    void theSettingsOfTheDatabaseComeTogetherOrNotAtAll() {
        assertThatThrownBy(() ->
                        ServerConfig.of(data, Map.of("database.url", "jdbc:postgresql://db/city")))
                .hasMessageContaining("database.password-file");
        assertThatThrownBy(() ->
                        ServerConfig.of(
                                data,
                                Map.of(
                                        "database.url", "jdbc:mysql://db/city",
                                        "database.user", "city",
                                        "database.password-file", "secret")))
                .hasMessageContaining("jdbc:postgresql:");
    }

    private static HttpResponse<String> get(HttpClient browser, URI page) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(page).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient browser, URI page, Map<String, String> form)
            throws Exception {
        String body =
                form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

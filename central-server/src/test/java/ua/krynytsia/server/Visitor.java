// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A person with a browser of their own at the administrators' port.
public final class Visitor implements AutoCloseable {
    public static final String PASSWORD = "власний-пароль-міста";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final URI admin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrf = "";

    public Visitor(TestTown town) {
        this.admin = town.server().access().admin();
    }

    /// Somebody new with these roles, as JSON, who has chosen a password and signed in.
    public static Visitor with(TestTown town, String login, String... roles) {
        var first = "перший-пароль-" + login;
        expect(
                200,
                town.api(
                        "POST",
                        "/people",
                        "{\"login\":\"%s\",\"name\":\"%s\",\"password\":\"%s\"}"
                                .formatted(login, login, first)));
        return again(town, login, roles);
    }

    /// The same for somebody who is there, with the password `перший-пароль-<login>` given to them.
    public static Visitor again(TestTown town, String login, String... roles) {
        var first = "перший-пароль-" + login;
        for (String role : roles) {
            expect(200, town.api("POST", "/people/" + login + "/roles", role));
        }
        var visitor = new Visitor(town);
        expect(303, visitor.signIn(login, first));
        visitor.readCsrf("/admin/password");
        expect(
                303,
                visitor.post(
                        "/admin/password",
                        Map.of("current", first, "password", PASSWORD, "again", PASSWORD)));
        return visitor;
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    public HttpResponse<String> signIn(String login, String password) {
        HttpResponse<String> answer =
                post("/admin/sign-in", Map.of("login", login, "password", password));
        if (answer.statusCode() == 303) {
            readCsrf("/admin/password");
        }
        return answer;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /// The bytes of a file.
    public HttpResponse<byte[]> download(String path) {
        return send(request(path), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var all = new HashMap<>(form);
        all.put("csrf", csrf);
        String body =
                all.entrySet().stream()
                        .map(box -> encode(box.getKey()) + "=" + encode(box.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// As a script of a page would.
    public HttpResponse<String> call(String method, String path, String json) {
        return send(
                request(path)
                        .header("X-CSRF-Token", csrf)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    private void readCsrf(String page) {
        Matcher box = CSRF.matcher(get(page).body());
        csrf = box.find() ? box.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(admin + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.editors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.ProvisioningException;

/// One person with an account and a session of their own, over HTTP as everybody else.
final class Author {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("krynytsia-session=([^;]+)");
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI admin;
    private final String login;
    private String cookie = "";
    private String csrf = "";

    Author(HttpClient client, URI admin, String login) {
        this.client = client;
        this.admin = admin;
        this.login = login;
    }

    /// How an attempt to add one to the counter of an entry ended.
    ///
    /// @param accepted empty where somebody else was quicker
    record Attempt(double millis, Optional<Accepted> accepted) {}

    void signIn(String first, String own) {
        HttpResponse<String> welcome = form("/admin/sign-in", Map.of("password", first));
        Matcher session =
                SESSION.matcher(String.join("\n", welcome.headers().allValues("Set-Cookie")));
        if (!session.find()) {
            throw new ProvisioningException(login + " cannot sign in");
        }
        cookie = "krynytsia-session=" + session.group(1);
        readCsrf();
        require(
                form("/admin/password", Map.of("current", first, "password", own, "again", own)),
                303);
    }

    /// Reads an entry, adds one to its counter and saves it; only the saving is timed.
    Attempt addOne(String resource, String entry) {
        String path = "/admin/api/v1/entries/" + resource + "/" + entry;
        JsonNode stored = json(require(send(request(path).GET()), 200));
        ObjectNode changed = stored.path("entry").deepCopy();
        ObjectNode text = (ObjectNode) changed.path("values").path("name").path("text");
        long count = Long.parseLong(text.path("uk").asText()) + 1;
        text.put("uk", Long.toString(count));
        ObjectNode body = JSON.createObjectNode();
        body.set("entry", changed);
        body.put("expectedRevision", stored.path("revision").asLong());
        HttpRequest.Builder save =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", csrf)
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString()));
        long from = System.nanoTime();
        HttpResponse<String> answer = send(save);
        double millis = (System.nanoTime() - from) / 1e6;
        if (answer.statusCode() == 409) {
            return new Attempt(millis, Optional.empty());
        }
        long revision = json(require(answer, 200)).path("revision").asLong();
        return new Attempt(millis, Optional.of(new Accepted(entry, revision, count, login)));
    }

    private void readCsrf() {
        Matcher box = CSRF.matcher(send(request("/admin/password").GET()).body());
        if (!box.find()) {
            throw new ProvisioningException(login + " sees no form");
        }
        csrf = box.group(1);
    }

    private HttpResponse<String> form(String path, Map<String, String> boxes) {
        String body =
                boxes.entrySet().stream()
                        .map(box -> box.getKey() + "=" + encode(box.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        body + "&login=" + login + "&csrf=" + encode(csrf))));
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(admin.resolve(path)).timeout(ANSWER);
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ProvisioningException("no answer for " + login, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted", e);
        }
    }

    private static HttpResponse<String> require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new ProvisioningException(
                    answer.uri().getPath() + " gave " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new ProvisioningException("not JSON: " + answer.uri(), e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.KioskId;

/// The administrators' programming interface of a server on this machine, with the token that only
/// its own user may read.
public final class AdminApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration IMPORT = Duration.ofMinutes(15);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String token;

    private AdminApi(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /// @param access the server's `run/local-access.json`
    public static AdminApi of(Path access) {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(access));
            return new AdminApi(
                    URI.create(json.path("admin").asText()), json.path("token").asText());
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + access, e);
        }
    }

    public URI address() {
        return base;
    }

    /// An answer with its HTTP status; `body` is missing where there is none.
    public record Answer(int status, JsonNode body) {
        public boolean isFine() {
            return status / 100 == 2;
        }
    }

    public Answer importFile(Path file) {
        try {
            return send(
                    request("/admin/api/v1/imports/" + encode(file.getFileName().toString()))
                            .timeout(IMPORT)
                            .PUT(HttpRequest.BodyPublishers.ofFile(file))
                            .build());
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }

    public Answer publish() {
        return send(
                request("/admin/api/v1/publications")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    /// Whether terminals have editions that this server has forgotten.
    public Answer behind() {
        return send(request("/admin/api/v1/publications/behind").GET().build());
    }

    /// Answers for them: publishing goes on above their numbers.
    public Answer continueAbove() {
        return send(
                request("/admin/api/v1/publications/continue-above")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    public Answer entry(String resource, String id) {
        return send(request(entryPath(resource, id)).GET().build());
    }

    /// Saves what [#entry] gave, changed.
    public Answer save(String resource, String id, JsonNode entry, long expectedRevision) {
        ObjectNode body = JSON.createObjectNode();
        body.set("entry", entry);
        body.put("expectedRevision", expectedRevision);
        return send(
                request(entryPath(resource, id))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    /// Keeps a picture in its sizes: the body is a `Photo`.
    ///
    /// @param alternative what it shows
    public Answer keepPhoto(byte[] picture, String alternative) {
        return send(
                request("/admin/api/v1/photos?uk=" + encode(alternative))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(picture))
                        .build());
    }

    /// Whatever the port answers.
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /// The bytes of a file.
    ///
    /// @throws ProvisioningException where it was refused
    public byte[] file(String path) {
        HttpResponse<byte[]> response = exchange(request(path).GET().build());
        if (response.statusCode() != 200) {
            throw new ProvisioningException(path + " gave " + response.statusCode());
        }
        return response.body();
    }

    /// @throws ProvisioningException where it was refused
    public Answer post(String path, String json) {
        Answer answer =
                send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build());
        if (!answer.isFine()) {
            throw new ProvisioningException(path + " gave " + answer);
        }
        return answer;
    }

    public Answer kiosks() {
        return send(request("/admin/api/v1/kiosks").GET().build());
    }

    public Answer appeals() {
        return send(request("/admin/api/v1/appeals").GET().build());
    }

    /// The ticket's JSON, to be laid on the terminal.
    public String enrol(KioskId kiosk) {
        String body = JSON.createObjectNode().put("kiosk", kiosk.value()).toString();
        Answer answer =
                send(
                        request("/admin/api/v1/enrolments")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        if (!answer.isFine()) {
            throw new ProvisioningException("enrolment of " + kiosk + " gave " + answer);
        }
        return answer.body().toString();
    }

    private static String entryPath(String resource, String id) {
        return "/admin/api/v1/entries/" + resource + "/" + id;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) {
        HttpResponse<byte[]> response = exchange(request);
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new ProvisioningException("no JSON from " + request.uri(), e);
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new ProvisioningException("no answer to " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted at " + request.uri(), e);
        }
    }

    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

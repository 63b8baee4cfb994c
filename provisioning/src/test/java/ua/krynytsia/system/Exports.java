// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Everything that others may take away from a server, as text: packed files unpacked.
final class Exports {
    private static final List<String> FORMS = List.of("csv", "xlsx", "geojson");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonNode access;

    private Exports(JsonNode access) {
        this.access = access;
    }

    /// @param server the server's data directory
    static Exports of(Path server) {
        try {
            Path file = server.resolve("run").resolve("local-access.json");
            return new Exports(new JsonMapper().readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By address.
    Map<String, String> ofPublic(String resource) {
        var taken = new TreeMap<String, String>();
        for (String path : List.of("/", "/data", "/data/register.csv", "/data/catalog.jsonld")) {
            take("site", path, taken);
        }
        take("site", "/data/" + resource, taken);
        for (String form : FORMS) {
            take("site", "/data/" + resource + "." + form, taken);
            take("admin", "/admin/api/v1/exports/" + resource + "." + form, taken);
        }
        return taken;
    }

    /// The addresses of a resource that answer at all.
    List<String> answered(String resource) {
        return FORMS.stream()
                .map(form -> "/" + resource + "." + form)
                .filter(path ->
                        status("site", "/data" + path) != 404
                                || status("admin", "/admin/api/v1/exports" + path) != 404)
                .toList();
    }

    private void take(String port, String path, Map<String, String> into) {
        HttpResponse<byte[]> answer = get(port, path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + answer.statusCode());
        }
        into.put(port + path, unpacked(answer.body()));
    }

    private int status(String port, String path) {
        return get(port, path).statusCode();
    }

    private HttpResponse<byte[]> get(String port, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(access.path(port).asText() + path))
                        .header("Authorization", "Bearer " + access.path("token").asText())
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String unpacked(byte[] body) {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        try {
            // by its directory: the lengths stand behind the parts
            Path file = Files.createTempFile("export", ".zip");
            Files.write(file, body);
            try (var zip = new ZipFile(file.toFile())) {
                var text = new StringBuilder();
                for (ZipEntry part : Collections.list(zip.entries())) {
                    text.append(part.getName()).append('\n');
                    byte[] bytes = zip.getInputStream(part).readAllBytes();
                    text.append(new String(bytes, StandardCharsets.UTF_8));
                }
                return text.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

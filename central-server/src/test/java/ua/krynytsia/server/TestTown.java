// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/// A running server with a town of two kiosks and one form.
public final class TestTown implements AutoCloseable {
    private static final String CITY =
            """
            {"sections":[{"kind":"section","id":"city","presentation":{"title":{"uk":"Місто",\
            "en":"City"},"lead":{"uk":"Про місто","en":"About"},"icon":"city","order":1}}],
            "resources":[{"kind":"resource","id":"terminals","section":"city","presentation":{"title":\
            {"uk":"Кіоски міста","en":"City kiosks"},"lead":{"uk":"Де стоять","en":"Where"},\
            "icon":"touch","order":1},"provenance":{"author":{"uk":"Виконком"}},"titleField":"name",\
            "fields":[
            {"id":"name","label":{"uk":"Назва","en":"Name"},"type":{"kind":"text","minLength":2,\
            "maxLength":200,"multiline":false},"traits":["required","searchable"]},
            {"id":"address","label":{"uk":"Адреса","en":"Address"},"type":{"kind":"address"},\
            "traits":["in_list"]},
            {"id":"place","label":{"uk":"Місце","en":"Place"},"type":{"kind":"point"},"traits":[]},
            {"id":"phone","label":{"uk":"Телефон","en":"Phone"},"type":{"kind":"phone"},"traits":[]},
            {"id":"printer","label":{"uk":"Друкує","en":"Prints"},"type":{"kind":"yes-no"},"traits":[]}
            ]}],
            "forms":[{"kind":"form","id":"appeal","section":"city","presentation":{"title":\
            {"uk":"Написати звернення","en":"Write an appeal"},"lead":{"uk":"До влади","en":"To us"},\
            "icon":"edit","order":1},"version":1,"questions":[{"id":"essence","prompt":\
            {"uk":"Що сталося?","en":"What happened?"},"hint":{"uk":""},"type":{"kind":"text",\
            "minLength":3,"maxLength":1000,"multiline":true},"required":true,"keyboard":"text"}]}],
            "layers":[],"settings":[{"kind":"setting","id":"city","texts":{"name":{"uk":"Кривий Ріг",\
            "en":"Kryvyi Rih"},"hotline":{"uk":"1520","en":"1520"}},"media":{}}]}
            """;
    private static final String IMPORTS =
            """
            {"imports":[{"file":"terminals.csv","resource":"terminals","key":["Код"],"headerRows":1,
            "columns":{"Назва":"name","Адреса":"address"},
            "point":{"latitude":"Широта","longitude":"Довгота"}}]}
            """;
    private static final String TERMINALS =
            """
            Код,Назва,Адреса,Широта,Довгота
            kiosk-01,Хол Центру послуг,"вул. Героїв АТО, 30",47.8985,33.396
            kiosk-02,Проспект Металургів,"просп. Металургів, 12",47.896,33.403
            """;

    private final ServerConfig config;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Server server;

    public TestTown(Path data) {
        this(data, Map.of());
    }

    /// @param more settings than the free ports
    public TestTown(Path data, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("fleet.port", "0");
        settings.put("admin.port", "0");
        settings.put("site.port", "0");
        settings.put("site.host", "127.0.0.1");
        config = ServerConfig.of(data, settings);
        server = Server.start(config, Clock.systemUTC(), new SecureRandom());
    }

    public Server server() {
        return server;
    }

    ServerConfig config() {
        return config;
    }

    /// The town's files, as a folder.
    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("city.json"), CITY);
            Files.writeString(folder.resolve("imports.json"), IMPORTS);
            Files.writeString(folder.resolve("terminals.csv"), TERMINALS);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Through the port, as the command line does.
    public void importTown(Path folder) {
        try (Operator operator = LocalClient.find(config).orElseThrow()) {
            var report = operator.importPath(write(folder), false);
            if (report.hasRefusals() || report.counts().rejected() > 0) {
                throw new IllegalStateException(report.toText("en"));
            }
        }
    }

    public HttpResponse<String> api(String method, String path, String body) {
        return api(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> api(String method, String path, byte[] body) {
        return send(
                HttpRequest.newBuilder(URI.create(server.access().admin() + "/admin/api/v1" + path))
                        .header("Authorization", "Bearer " + server.access().token())
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> get(URI port, String path) {
        return send(HttpRequest.newBuilder(URI.create(port + path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}

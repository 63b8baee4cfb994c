// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.krynytsia.server.admin.api.ApiWords;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.authority.TrustedContext;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.server.publishing.PublishingTrouble;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.json.WireJson;

/// Asks the server that runs on the same data.
final class LocalClient implements Operator {
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final LocalAccess access;
    private final HttpClient http;
    private final Path run;

    private LocalClient(LocalAccess access, HttpClient http, Path run) {
        this.access = access;
        this.http = http;
        this.run = run;
    }

    /// Empty where none runs.
    static Optional<LocalClient> find(ServerConfig config) {
        return LocalAccess.find(config.run())
                .map(access -> new LocalClient(access, http(config), config.run()))
                .filter(LocalClient::isAnswered);
    }

    @Override
    public ImportReport importPath(Path path, boolean dryRun) {
        if (!Files.isDirectory(path)) {
            return importFile(path, String.valueOf(path.getFileName()), dryRun);
        }
        Path packed = pack(path, run);
        try {
            String name = path.toAbsolutePath().normalize().getFileName() + ".zip";
            return importFile(packed, name, dryRun);
        } finally {
            delete(packed);
        }
    }

    private ImportReport importFile(Path file, String name, boolean dryRun) {
        try {
            String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            var body = HttpRequest.BodyPublishers.ofFile(file);
            String where = "/imports/" + encoded + (dryRun ? "?dry-run=true" : "");
            return WireJson.read(answer(request(where).PUT(body)), ImportReport.class);
        } catch (IOException e) {
            throw new ServerException("cannot read " + file, e);
        }
    }

    @Override
    public String publish(boolean isAcknowledged) {
        return published("/publications?acknowledge=" + isAcknowledged, new byte[0]);
    }

    @Override
    public String rollBack(EditionNumber number) {
        return published(
                "/publications/roll-back", WireJson.write(new ApiWords.EarlierEdition(number)));
    }

    @Override
    public String withdrawForGood(Set<DocumentKey> keys) {
        var referred = new TreeMap<DocumentKey, List<String>>();
        for (DocumentKey key : keys) {
            referrers(key).ifPresent(it -> referred.put(key, it));
        }
        published("/publications/withdrawals", WireJson.write(new ApiWords.Documents(keys)));
        return PublishingTrouble.withdrawn(referred);
    }

    /// Takes an entry out of the content; present where others refer to it, so that it stays there.
    private Optional<List<String>> referrers(DocumentKey key) {
        if (!key.kind().equals("entry")) {
            return Optional.empty();
        }
        String path = "/entries" + key.value().substring(key.kind().length()) + "/state";
        Asked asked = ask(posting(path, WireJson.write(new ApiWords.Step("purged", 0))));
        return asked.status() == CONFLICT
                ? Optional.of(WireJson.read(asked.body(), ApiWords.Stepped.class).referrers())
                : Optional.empty();
    }

    private String published(String path, byte[] body) {
        Asked asked = ask(posting(path, body));
        return switch (asked.status()) {
            case OK -> {
                var publication = WireJson.read(asked.body(), ApiWords.Publication.class);
                yield publication.changed()
                        ? "published edition " + publication.number()
                        : "edition " + publication.number() + " stays, no changes";
            }
            case CONFLICT -> throw trouble(WireJson.read(asked.body(), ApiWords.Kept.class));
            default -> throw refused(asked);
        };
    }

    private static ServerException trouble(ApiWords.Kept kept) {
        return kept.gaps()
                .map(PublishingTrouble::gaps)
                .or(() -> kept.edition().map(PublishingTrouble::rollingOut))
                .or(() -> kept.proven().map(PublishingTrouble::behind))
                .orElseGet(() -> new ServerException("the server published nothing"));
    }

    @Override
    public void continueAbove() {
        answer(request("/publications/continue-above").POST(HttpRequest.BodyPublishers.noBody()));
    }

    @Override
    public EnrolmentTicket enrol(KioskId kiosk) {
        byte[] wish = WireJson.write(new ApiWords.EnrolmentWish(kiosk));
        var body = HttpRequest.BodyPublishers.ofByteArray(wish);
        return WireJson.read(answer(request("/enrolments").POST(body)), EnrolmentTicket.class);
    }

    @Override
    public List<KioskId> listHolders() {
        byte[] answer = answer(request("/authority/holders").GET());
        return WireJson.read(answer, ApiWords.Holders.class).kiosks();
    }

    @Override
    public void close() {
        http.close();
    }

    private boolean isAnswered() {
        try {
            return send(request("/kiosks")).statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw new ServerException("cannot ask the server at " + access.admin(), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(access.admin() + "/admin/api/v1" + path))
                .header("Authorization", "Bearer " + access.token());
    }

    private HttpRequest.Builder posting(String path, byte[] body) {
        return request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private record Asked(int status, Bytes answer) {
        byte[] body() {
            return answer.toArray();
        }
    }

    private Asked ask(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = send(request);
            return new Asked(answer.statusCode(), Bytes.of(answer.body()));
        } catch (IOException e) {
            throw new ServerException("cannot ask the server at " + access.admin(), e);
        }
    }

    private byte[] answer(HttpRequest.Builder request) {
        Asked asked = ask(request);
        if (asked.status() != OK && asked.status() != UNPROCESSABLE) {
            throw refused(asked);
        }
        return asked.body();
    }

    private static ServerException refused(Asked asked) {
        return new ServerException(
                "the server answered "
                        + asked.status()
                        + ": "
                        + new String(asked.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while asking the server", e);
        }
    }

    private static HttpClient http(ServerConfig config) {
        Path authority = Authorities.currentFile(config.keys());
        var builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        if (config.isAdminExposed()) {
            builder.sslContext(TrustedContext.of(authority));
        }
        return builder.build();
    }

    private static Path pack(Path folder, Path into) {
        try {
            Path packed = Files.createTempFile(into, "folder", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(packed))) {
                for (Path file : files(folder)) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            return packed;
        } catch (IOException e) {
            throw new ServerException("cannot pack the folder " + folder, e);
        }
    }

    private static void delete(Path packed) {
        try {
            Files.deleteIfExists(packed);
        } catch (IOException e) {
            throw new ServerException("cannot delete " + packed, e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }
}

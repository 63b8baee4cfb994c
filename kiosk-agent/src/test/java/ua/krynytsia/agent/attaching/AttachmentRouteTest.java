// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.QuotaDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.outbox.FileOutbox;
import ua.krynytsia.agent.outbox.Sender;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.Refusal;

/// Over a real port, with a real outbox.
@Timeout(120)
final class AttachmentRouteTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(ISO_8859_1);
    private static final UUID DRAFT = new UUID(3, 4);
    private static final QuotaDisk.Room ENOUGH = new QuotaDisk.Room(0, 0);

    @TempDir private Path data;
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Sender> sender = Optional.of(sender());
    private FileOutbox outbox;
    private WebServer server;

    @BeforeEach
    void open() {
        open(ENOUGH);
    }

    @AfterEach
    void close() {
        server.stop();
        client.close();
    }

    @Test
    void fileIsTakenOnceAndToldAsItIsKept() throws Exception {
        HttpResponse<byte[]> first = put(PDF, "application/pdf");
        HttpResponse<byte[]> again = put(PDF, "application/pdf");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(WireJson.read(first.body(), AttachedFile.class))
                .isEqualTo(new AttachedFile("application/pdf", PDF.length, Sha256.of(PDF)));
    }

    @Test
    void longestFileIsTakenAndOneByteMoreIsNot() throws Exception {
        byte[] longest = Arrays.copyOf(PDF, 10 << 20);
        byte[] tooLong = Arrays.copyOf(PDF, (10 << 20) + 1);

        assertThat(put(longest, "application/pdf").statusCode()).isEqualTo(201);
        assertRefused(put(tooLong, "application/pdf"), 413, "10 МБ");
        HttpRequest unsaid =
                request(Sha256.of(tooLong), "application/pdf")
                        .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)))
                        .build();
        assertRefused(client.send(unsaid, BodyHandlers.ofByteArray()), 413, "10 МБ");
    }

    @Test
    void whatIsNotOneOfTheKindsIsRefused() throws Exception {
        byte[] script = "#!/bin/sh\nrm -rf /".getBytes(ISO_8859_1);

        assertRefused(put(script, "text/x-sh"), 415, "JPEG");
        assertRefused(put(script, "image/jpeg"), 415, "не те");
        assertRefused(put(PDF, "image/png"), 415, "не те");
        assertRefused(put(PDF, "video/mp4"), 415, "не те");
        assertRefused(put(new byte[0], "application/pdf"), 415, "не те");
    }

    @Test
    void fileThatIsNotWhatWasAnnouncedOrIsDamagedIsRefused() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
        HttpRequest another =
                request(Sha256.of(new byte[1]), "application/pdf")
                        .PUT(BodyPublishers.ofByteArray(PDF))
                        .build();

        assertRefused(client.send(another, BodyHandlers.ofByteArray()), 422, "не весь");
        assertRefused(put(png, "image/png"), 422, "пошкоджено");
        assertThat(FileDisk.at(data).list(Path.of("outbox", "attachments"))).isEmpty();
    }

    @Test
    void addressWithoutAHashOrADraftIsWrong() throws Exception {
        String hash = Sha256.of(PDF).hex();

        assertThat(status("/v1/attachments/" + hash)).isEqualTo(400);
        assertThat(status("/v1/attachments/" + hash + "?draft=mine")).isEqualTo(400);
        assertThat(status("/v1/attachments/plan.pdf?draft=" + DRAFT)).isEqualTo(400);
    }

    @Test
    void afterTheFormNoFileCanBeAdded() throws Exception {
        outbox.accept(new Draft(DRAFT, "appeal", 1, "uk", Map.of()));

        assertRefused(put(PDF, "application/pdf"), 422, "вже подано");
    }

    @Test
    void kioskThatNobodyKnowsTakesNone() throws Exception {
        sender = Optional.empty();

        assertRefused(put(PDF, "application/pdf"), 422, "не підʼєднано");
    }

    @Test
    void theLastRoomOnTheDiskIsNotForFiles() throws Exception {
        server.stop();
        open(new QuotaDisk.Room(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2));

        assertRefused(put(PDF, "application/pdf"), 507, "немає місця");
        outbox.accept(new Draft(DRAFT, "appeal", 1, "uk", Map.of()));
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    private void assertRefused(HttpResponse<byte[]> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        Refusal refusal = WireJson.read(answer.body(), Refusal.class);
        assertThat(refusal.message().in("uk")).contains(words);
        assertThat(refusal.message().in("en")).isNotBlank();
    }

    private int status(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/pdf")
                        .PUT(BodyPublishers.ofByteArray(PDF))
                        .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<byte[]> put(byte[] file, String type) throws Exception {
        HttpRequest request =
                request(Sha256.of(file), type).PUT(BodyPublishers.ofByteArray(file)).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(Sha256 hash, String type) {
        return HttpRequest.newBuilder(uri("/v1/attachments/" + hash + "?draft=" + DRAFT))
                .header("Content-Type", type);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private void open(QuotaDisk.Room room) {
        var disk = new QuotaDisk(FileDisk.at(data), room, () -> {});
        Clock clock = Clock.systemUTC();
        outbox =
                new FileOutbox(
                        disk, () -> sender, new HealthBoard(clock), clock, new SecureRandom());
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .maxPayloadSize(16 << 20)
                        .shutdownHook(false)
                        .routing(routing -> {
                            routing.error(
                                    WireException.class, (_, res, _) -> res.status(400).send());
                            new AttachmentRoute(outbox).setup(routing);
                        })
                        .build()
                        .start();
    }

    private static Sender sender() {
        try {
            byte[] key =
                    KeyPairGenerator.getInstance("X25519")
                            .generateKeyPair()
                            .getPublic()
                            .getEncoded();
            return new Sender(
                    new KioskId("kiosk-07"),
                    "K7",
                    new RootDocument.NamedKey("seal-1", Bytes.of(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

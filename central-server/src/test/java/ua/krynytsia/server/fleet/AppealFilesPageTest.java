// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.server.TestTown;
import ua.krynytsia.server.Visitor;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;

/// The whole server, an enrolled terminal that sends an appeal with files, and people at the page.
@Timeout(120)
final class AppealFilesPageTest {
    private static final KioskId KIOSK = new KioskId("kiosk-01");
    private static final byte[] PLAN = bytes(200_000);
    private static final UUID PLAN_AT = new UUID(0x8000, 1);
    private static final UUID PHOTO_AT = new UUID(0x8000, 2);

    @TempDir Path data;
    private TestTown town;
    private EnrolledTerminal terminal;
    private RootDocument.NamedKey key;

    @BeforeEach
    void enrol() throws Exception {
        town = new TestTown(data.resolve("town"));
        town.importTown(data.resolve("folder"));
        terminal = new EnrolledTerminal(town, data.resolve("fixture"));
        key = terminal.reply().root().sealKeys().getFirst();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void officialSeesWhatCameAndWhatDidNotAndTakesAFileByteForByte() throws Exception {
        put(PLAN_AT, sealed(PLAN_AT, PLAN));
        SealedEnvelope envelope = Seal.seal(submission(), key, new SecureRandom());
        Acknowledgement word = send(envelope);
        assertThat(word.missing()).contains(List.of(PHOTO_AT));

        try (var official = Visitor.with(town, "olena", "{\"role\":\"official\"}");
                var author = Visitor.with(town, "taras", "{\"role\":\"author\"}")) {
            String page = "/admin/appeals/" + envelope.id();
            String plan = page + "/attachments/" + PLAN_AT;
            String body = official.get(page).body();
            assertThat(body)
                    .contains("План &lt;двору&gt;.pdf", plan, "документ PDF, 195 KiB")
                    .contains("Яма.jpg", "ще не надійшло")
                    .doesNotContain(page + "/attachments/" + PHOTO_AT);

            HttpResponse<byte[]> file = official.download(plan);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body()).isEqualTo(PLAN);
            assertThat(file.headers().map())
                    .containsEntry("Content-Type", List.of("application/pdf"))
                    .containsEntry("Cache-Control", List.of("no-store"))
                    .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                    .containsEntry(
                            "Content-Security-Policy", List.of("default-src 'none'; sandbox"));
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"attachment.pdf\"; filename*=UTF-8''")
                    .contains("%D0%BB")
                    .doesNotContain("<", "%3C");
            assertThat(official.get(page + "/attachments/" + PHOTO_AT).statusCode()).isEqualTo(404);
            assertThat(author.get(plan).statusCode()).isEqualTo(403);

            put(PHOTO_AT, sealed(PHOTO_AT, bytes(10)));
            assertThat(official.get(page).body()).doesNotContain("ще не надійшло");
            assertThat(send(envelope).missing()).isEmpty();
            assertThat(town.api("GET", "/appeals/" + envelope.id() + "/attachments", "").body())
                    .contains(PHOTO_AT.toString())
                    .doesNotContain("Яма");
        }
        try (var chief = Visitor.with(town, "ivan", "{\"role\":\"administrator\"}")) {
            assertThat(chief.get("/admin/journal").body()).contains("завантажено файл звернення");
        }
    }

    @Test
    void fileThatDoesNotOpenIsSaidToBeDamagedAndNotHandedOut() throws Exception {
        put(PLAN_AT, sealed(PLAN_AT, PLAN));
        SealedEnvelope envelope = Seal.seal(submission(), key, new SecureRandom());
        send(envelope);
        Path file = data.resolve("town/attachments/kiosk-01/" + PLAN_AT + ".sealed");
        byte[] kept = Files.readAllBytes(file);
        kept[kept.length - 20] ^= 1;
        Files.write(file, kept);

        try (var official = Visitor.with(town, "olena", "{\"role\":\"official\"}")) {
            HttpResponse<String> answer =
                    official.get("/admin/appeals/" + envelope.id() + "/attachments/" + PLAN_AT);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Файл пошкоджено");
        }
    }

    @Test
    void terminalSendsItsOwnWholeFilesOnlyAndIsAnsweredTheSameEachTime() throws Exception {
        byte[] sealed = sealed(PLAN_AT, PLAN);

        assertThat(terminal.get(path(PLAN_AT))).isEqualTo(404);
        byte[] first = put(PLAN_AT, sealed);
        byte[] again = put(PLAN_AT, sealed);

        assertThat(again).isEqualTo(first);
        assertThat(WireJson.read(first, ReceivedAttachment.class).reference()).isEqualTo(PLAN_AT);
        assertThat(terminal.get(path(PLAN_AT))).isEqualTo(200);
        assertThat(status(PHOTO_AT, sealed)).as("another's address").isEqualTo(400);
        assertThat(status(PHOTO_AT, PLAN)).as("no sealed file").isEqualTo(400);
        String other =
                new String(sealed(PHOTO_AT, PLAN), ISO_8859_1).replace("kiosk-01", "kiosk-02");
        assertThat(status(PHOTO_AT, other.getBytes(ISO_8859_1))).isEqualTo(403);
        assertThat(status(PHOTO_AT, sealed(PHOTO_AT, bytes(11 << 20)))).isEqualTo(413);
        assertThat(terminal.get(path(PHOTO_AT))).isEqualTo(404);
        byte[] longest = sealed(PHOTO_AT, bytes(10 << 20));
        assertThat(status(PHOTO_AT, longest)).isEqualTo(200);
    }

    private Submission submission() {
        return new Submission(
                UUID.randomUUID(),
                new Submission.Receipt(
                        ReceiptNumber.of("01", 42).value(),
                        "270418",
                        Instant.parse("2026-11-22T12:00:00Z")),
                new Submission.Origin(KIOSK, 1, "uk"),
                new Submission.Answers(
                        "appeal",
                        1,
                        Map.of("essence", new FieldValue.Text(LocalizedText.of("Яма на дорозі")))),
                Optional.empty(),
                Optional.of(
                        List.of(
                                named(PLAN_AT, "План <двору>.pdf", "application/pdf", PLAN),
                                named(PHOTO_AT, "Яма.jpg", "image/jpeg", bytes(10)))));
    }

    private static Submission.Attachment named(
            UUID reference, String name, String type, byte[] file) {
        var described = new AttachedFile(type, file.length, Sha256.of(file));
        return new Submission.Attachment(reference, name, described);
    }

    private byte[] sealed(UUID reference, byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        FileSeal.of(reference, KIOSK, Sha256.of(file), key, new SecureRandom())
                .write(new ByteArrayInputStream(file), out);
        return out.toByteArray();
    }

    private Acknowledgement send(SealedEnvelope envelope) throws Exception {
        String path = FleetPaths.ENVELOPE.replace("{id}", envelope.id().toString());
        byte[] answer = terminal.put(path, "application/json", WireJson.write(envelope)).body();
        return WireJson.read(answer, Acknowledgement.class);
    }

    private byte[] put(UUID reference, byte[] sealed) throws Exception {
        HttpResponse<byte[]> answer =
                terminal.put(path(reference), "application/octet-stream", sealed);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private int status(UUID reference, byte[] sealed) throws Exception {
        return terminal.put(path(reference), "application/octet-stream", sealed).statusCode();
    }

    private static String path(UUID reference) {
        return FleetPaths.ATTACHMENT.replace("{reference}", reference.toString());
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.appeals.Acknowledgements;
import ua.krynytsia.server.appeals.Appeals;
import ua.krynytsia.server.appeals.Intake;
import ua.krynytsia.server.appeals.Opener;
import ua.krynytsia.server.appeals.Vault;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.Submission;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class AttachmentsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final KioskId KIOSK = new KioskId("kiosk-01");
    private static final UUID ONE = new UUID(0x8000, 1);
    private static final UUID TWO = new UUID(0x8000, 2);
    private static final byte[] FILE = "Ліхтар на розі не світить".repeat(5000).getBytes(UTF_8);

    private final SecureRandom random = new SecureRandom();
    @Parameter private TestDatabase database;
    @TempDir Path data;
    private Store store;
    private Opener opener;
    private Appeals appeals;

    @BeforeEach
    void open() {
        openStore("database");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void sameFileGetsTheSameAnswer() throws IOException {
        var first = attachments(NOON).accept(KIOSK, ONE, sealed(ONE));

        var again = attachments(NOON.plusSeconds(60)).accept(KIOSK, ONE, sealed(ONE));

        assertThat(again).isEqualTo(first);
        assertThat(first.orElseThrow().received()).isEqualTo(NOON);
        assertThat(attachments(NOON).find(new KioskId("kiosk-02"), ONE)).isEmpty();
    }

    @Test
    void whatHasNotComeIsToldWithEveryAcknowledgementUntilItComes() throws IOException {
        var attachments = attachments(NOON);
        attachments.accept(KIOSK, TWO, sealed(TWO));
        Submission submission = submission();
        Acknowledgement word = accept(submission);
        var files = new AttachedFiles(appeals, attachments, opener);

        assertThat(files.completed(word).missing()).contains(List.of(ONE));
        assertThat(files.list(submission.id()))
                .extracting(AttachedFiles.Line::isHere)
                .containsExactly(false, true);

        attachments.accept(KIOSK, ONE, sealed(ONE));
        assertThat(files.completed(word)).isEqualTo(word);
        assertThat(files.list(UUID.randomUUID())).isEmpty();
    }

    @Test
    void itOpensByteForByteWithTheWordsAndNotWhenASingleBitIsOther() throws IOException {
        var attachments = attachments(NOON);
        attachments.accept(KIOSK, ONE, sealed(ONE));
        Submission submission = submission();
        accept(submission);
        var files = new AttachedFiles(appeals, attachments, opener);
        AttachedFiles.Line line = files.list(submission.id()).getFirst();

        var plain = new ByteArrayOutputStream();
        assertThat(files.isSound(line)).isTrue();
        files.write(line, plain);
        assertThat(plain.toByteArray()).isEqualTo(FILE);
        Path file = file(ONE);
        byte[] changed = Files.readAllBytes(file);
        changed[changed.length / 2] ^= 1;
        Files.write(file, changed);

        assertThat(files.isSound(line)).isFalse();
    }

    @Test
    void rowsTheDatabaseLostComeBackFromTheFiles() throws IOException {
        attachments(NOON).accept(KIOSK, ONE, sealed(ONE));
        store.close();
        openStore("fresh");
        var later = attachments(NOON.plus(Duration.ofDays(1)));
        assertThat(later.find(KIOSK, ONE)).isEmpty();

        assertThat(later.rebuild()).isEqualTo(1);

        assertThat(later.rebuild()).isZero();
        assertThat(later.find(KIOSK, ONE)).isPresent();
    }

    @Test
    void fileThatARestoreLostIsTakenAgainWithItsFirstMoment() throws IOException {
        var attachments = attachments(NOON);
        attachments.accept(KIOSK, ONE, sealed(ONE));
        Files.delete(file(ONE));

        assertThat(attachments.find(KIOSK, ONE)).isEmpty();
        var again = attachments(NOON.plusSeconds(9)).accept(KIOSK, ONE, sealed(ONE));

        assertThat(again.orElseThrow().received()).isEqualTo(NOON);
        assertThat(file(ONE)).exists();
    }

    @Test
    void fileThatBreaksOffIsNotTaken() {
        var attachments = attachments(NOON);
        var half = new WholeStream(new ByteArrayInputStream(new byte[5000]), 10_000);

        assertThatThrownBy(() -> attachments.accept(KIOSK, ONE, half))
                .isInstanceOf(ServerException.class)
                .hasRootCauseMessage("only 5000 of 10000 bytes came");

        assertThat(attachments.find(KIOSK, ONE)).isEmpty();
        assertThat(attachments.rebuild()).isZero();
        assertThat(file(ONE)).doesNotExist();
        assertThat(data.resolve("attachments/.incoming")).isEmptyDirectory();
    }

    @Test
    void whatWasStillComingWhenTheServerStoppedIsForgotten() throws IOException {
        attachments(NOON);
        Files.writeString(data.resolve("attachments/.incoming/half"), "half");

        attachments(NOON);

        assertThat(data.resolve("attachments/.incoming")).isEmptyDirectory();
    }

    @Test
    void limitsProtectTheDiskAndNotOneKioskFromAnother() throws IOException {
        var narrow = attachments(NOON, new Attachments.Limits(1000, 0));
        var other = new KioskId("kiosk-02");
        assertThat(narrow.accept(KIOSK, ONE, sealed(ONE))).isPresent();

        assertThat(narrow.accept(KIOSK, TWO, sealed(TWO))).isEmpty();
        assertThat(narrow.accept(KIOSK, ONE, sealed(ONE))).isPresent();
        assertThat(narrow.accept(other, TWO, sealed(TWO))).isPresent();
        var full = attachments(NOON, new Attachments.Limits(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(full.accept(KIOSK, TWO, sealed(TWO))).isEmpty();
    }

    @Test
    void nothingOfItCanBeReadOnTheDisk() throws IOException {
        attachments(NOON).accept(KIOSK, ONE, sealed(ONE));
        accept(submission());
        store.close();

        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), UTF_8);
                assertThat(text).as(file.toString()).doesNotContain("не світить", "Ліхтар.pdf");
            }
        }
        openStore("database");
    }

    private void openStore(String name) {
        store = database.open(data.resolve(name));
        var keys = new KeyFolder(data.resolve("keys"), random);
        opener = new Opener(keys, _ -> Optional.empty());
        appeals = new Appeals(store, new Vault(keys, random));
    }

    private Attachments attachments(Instant now) {
        return attachments(now, new Attachments.Limits(1 << 30, 0));
    }

    private Attachments attachments(Instant now, Attachments.Limits limits) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Attachments(data.resolve("attachments"), store, limits, clock);
    }

    private Acknowledgement accept(Submission submission) {
        var keys = new KeyFolder(data.resolve("keys"), random);
        var acknowledgements = new Acknowledgements(keys, data.resolve("verified"));
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new Intake(data.resolve("journal"), opener, appeals, acknowledgements, clock)
                .accept(Seal.seal(submission, opener.publicKey(), random));
    }

    private InputStream sealed(UUID reference) throws IOException {
        var out = new ByteArrayOutputStream();
        FileSeal.of(reference, KIOSK, Sha256.of(FILE), opener.publicKey(), random)
                .write(new ByteArrayInputStream(FILE), out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private Path file(UUID reference) {
        return data.resolve("attachments/kiosk-01/" + reference + ".sealed");
    }

    private static Submission submission() {
        var file = new AttachedFile("application/pdf", FILE.length, Sha256.of(FILE));
        return new Submission(
                UUID.randomUUID(),
                new Submission.Receipt(ReceiptNumber.of("01", 42).value(), "270418", NOON),
                new Submission.Origin(KIOSK, 1, "uk"),
                new Submission.Answers("appeal", 1, Map.of()),
                Optional.empty(),
                Optional.of(
                        List.of(
                                new Submission.Attachment(ONE, "Ліхтар.pdf", file),
                                new Submission.Attachment(TWO, "Ліхтар.pdf", file))));
    }
}

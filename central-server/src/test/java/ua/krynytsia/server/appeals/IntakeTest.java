// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import ua.krynytsia.rules.receipt.EnvelopeSum;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class IntakeTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final KioskId KIOSK = new KioskId("kiosk-01");
    private static final String WORDS = "Ліхтар на розі не світить";
    private static final String PIN = "270418";
    private static final String NUMBER = ReceiptNumber.of("01", 42).value();

    private final SecureRandom random = new SecureRandom();
    @Parameter private TestDatabase database;
    @TempDir Path data;
    private Store store;
    private Opener opener;
    private Appeals appeals;
    private Acknowledgements acknowledgements;
    private String journal = "journal";

    @BeforeEach
    void open() {
        var keys = new KeyFolder(data.resolve("keys"), random);
        acknowledgements = new Acknowledgements(keys, data.resolve("backup/verified"));
        opener = new Opener(keys, id -> Optional.of(form()).filter(f -> f.id().equals(id)));
        openStore("database");
    }

    private void openStore(String name) {
        store = database.open(data.resolve(name));
        var keys = new KeyFolder(data.resolve("keys"), random);
        appeals = new Appeals(store, new Vault(keys, random));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameEnvelopeGetsTheSameAcknowledgementAndOneRow() {
        SealedEnvelope envelope = seal(submission(WORDS, "appeal"), opener.publicKey());

        Acknowledgement first = intake(NOON).accept(envelope);
        Acknowledgement again = intake(NOON.plus(Duration.ofHours(5))).accept(envelope);

        assertThat(again).isEqualTo(first);
        assertThat(first.registered()).isEqualTo(NOON);
        assertThat(appeals.count()).isEqualTo(1);
        assertThat(appeals.findSubmission(envelope.id()).orElseThrow().answers().byQuestion())
                .containsEntry("essence", text(WORDS));
        assertThat(appeals.listAppeals(false, 0, 9).getFirst().number()).contains(NUMBER);
    }

    @Test
    void rowsTheDatabaseLostComeBackFromTheJournalWithTheirFirstMoment() {
        SealedEnvelope envelope = seal(submission(WORDS, "appeal"), opener.publicKey());
        Acknowledgement first = intake(NOON).accept(envelope);
        store.close();
        openStore("fresh");
        Intake later = intake(NOON.plus(Duration.ofDays(1)));

        assertThat(later.rebuild()).isEqualTo(1);

        assertThat(later.rebuild()).isZero();
        assertThat(later.accept(envelope)).isEqualTo(first);
        assertThat(appeals.count()).isEqualTo(1);
    }

    @Test
    void anEnvelopeJournalledButNotIndexedKeepsItsFirstMoment() {
        SealedEnvelope envelope = seal(submission(WORDS, "appeal"), opener.publicKey());
        new Journal(data.resolve("journal")).write(new JournalEntry(NOON, envelope));

        Acknowledgement answer = intake(NOON.plus(Duration.ofDays(1))).accept(envelope);

        assertThat(answer.registered()).isEqualTo(NOON);
    }

    @Test
    void aDamagedJournalFileIsSetAsideAndNeverDeleted() throws IOException {
        SealedEnvelope envelope = seal(submission(WORDS, "appeal"), opener.publicKey());
        intake(NOON).accept(envelope);
        Path file = data.resolve("journal/" + envelope.id() + ".envelope");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        store.close();
        openStore("fresh");

        assertThat(intake(NOON).rebuild()).isZero();

        try (Stream<Path> aside = Files.list(data.resolve("journal/damaged"))) {
            assertThat(aside).hasSize(1);
        }
    }

    @Test
    void whatCannotBeOpenedOrJudgedIsKeptForTheOperatorWithTheReason() {
        var other = new KeyFolder(data.resolve("other"), random);
        RootDocument.NamedKey foreign = new Opener(other, id -> Optional.empty()).publicKey();
        Submission good = submission(WORDS, "appeal");
        var unnamed = new RootDocument.NamedKey("seal-9", opener.publicKey().key());

        assertThat(trouble(seal(good, foreign))).contains(Trouble.NOT_OPENED);
        assertThat(trouble(seal(submission(WORDS, "appeal"), unnamed)))
                .contains(Trouble.SEALED_TO_ANOTHER_KEY);
        assertThat(trouble(seal(submission(WORDS, "petition"), opener.publicKey())))
                .contains(Trouble.FORM_UNKNOWN);
        assertThat(trouble(seal(submission("", "appeal"), opener.publicKey())))
                .contains(Trouble.ANSWERS_DO_NOT_FIT);
        assertThat(appeals.listAppeals(true, 0, 9)).hasSize(4);
    }

    @Test
    void neitherWordsNorPinLieInPlainTextOnTheDisk() throws IOException {
        intake(NOON).accept(seal(submission(WORDS, "appeal"), opener.publicKey()));
        store.close();

        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                    String words = new String(WORDS.getBytes(charset), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(words)).as(file.toString()).isFalse();
                }
                assertThat(bytes.contains(PIN)).as(file.toString()).isFalse();
            }
        }
        openStore("database");
    }

    @Test
    void gapsInAKiosksCountAreMissed() {
        for (long sequence : List.of(1L, 2L, 5L, 6L, 9L)) {
            intake(NOON).accept(seal(submission(sequence), opener.publicKey()));
        }

        assertThat(appeals.missing(KIOSK)).isEqualTo(4);
        assertThat(appeals.missing(new KioskId("kiosk-02"))).isZero();
        intake(NOON).accept(seal(submission(3), opener.publicKey()));
        assertThat(appeals.missing(KIOSK)).isEqualTo(3);
    }

    @Test
    void acknowledgementIsSignedAndTellsOfTheVerifiedBackup() throws IOException {
        SealedEnvelope envelope = seal(submission(WORDS, "appeal"), opener.publicKey());

        Acknowledgement before = intake(NOON).accept(envelope);
        Files.createDirectories(data.resolve("backup"));
        Files.writeString(data.resolve("backup/verified"), "2026-11-22T03:00:00Z\n");
        Acknowledgement after = intake(NOON.plusSeconds(60)).accept(envelope);

        assertThat(acknowledgements.isOwn(before)).isTrue();
        assertThat(acknowledgements.isOwn(after)).isTrue();
        assertThat(before.backedUp()).isEmpty();
        assertThat(after.backedUp()).contains(Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(after.registered()).isEqualTo(before.registered());
        Files.writeString(data.resolve("backup/verified"), "yesterday");
        assertThat(intake(NOON).accept(envelope).backedUp()).isEmpty();
    }

    @Test
    void whatIsGivenBackAfterARestorationKeepsItsFirstMomentAndIsThereOnce() {
        SealedEnvelope envelope = seal(submission(WORDS, "appeal"), opener.publicKey());
        Acknowledgement first = intake(NOON).accept(envelope);
        putBack();
        Intake restored = intake(NOON.plus(Duration.ofDays(2)));

        Acknowledgement again =
                restored.takeBack(new ReturnedEnvelope(envelope, Optional.of(first)));

        assertThat(again).isEqualTo(first);
        assertThat(restored.takeBack(new ReturnedEnvelope(envelope, Optional.of(first))))
                .isEqualTo(first);
        assertThat(restored.accept(envelope)).isEqualTo(first);
        assertThat(appeals.count()).isEqualTo(1);
        assertThat(appeals.findAppeal(envelope.id()).orElseThrow().trouble()).isEmpty();
        store.close();
        openStore("third");
        assertThat(intake(NOON.plus(Duration.ofDays(3))).rebuild()).isEqualTo(1);
        assertThat(appeals.findRegistered(envelope.id())).contains(NOON);
    }

    @Test
    void anotherWordThanOursProvesNoMomentAndTheOperatorIsTold() {
        SealedEnvelope envelope = seal(submission(WORDS, "appeal"), opener.publicKey());
        Acknowledgement own = intake(NOON).accept(envelope);
        Instant wished = NOON.minus(Duration.ofDays(300));
        var forger = new Acknowledgements(new KeyFolder(data.resolve("forger"), random), data);
        Instant again = NOON.plus(Duration.ofDays(2));
        for (Optional<Acknowledgement> word :
                List.of(
                        Optional.<Acknowledgement>empty(),
                        Optional.of(forger.of(envelope.id(), wished)),
                        Optional.of(
                                new Acknowledgement(
                                        envelope.id(), wished, own.backedUp(), own.proof())))) {
            putBack();

            Acknowledgement answer = intake(again).takeBack(new ReturnedEnvelope(envelope, word));

            assertThat(answer.registered()).isEqualTo(again);
            assertThat(acknowledgements.isOwn(answer)).isTrue();
            assertThat(appeals.findAppeal(envelope.id()).orElseThrow().trouble())
                    .contains(Trouble.MOMENT_NOT_PROVEN);
            store.close();
            openStore("rebuilt-" + UUID.randomUUID());
            intake(again).rebuild();
            assertThat(appeals.findAppeal(envelope.id()).orElseThrow().trouble())
                    .contains(Trouble.MOMENT_NOT_PROVEN);
        }
    }

    @Test
    void aTerminalThatKeepsMoreThanIsHereIsAskedOnceAnHour() {
        SealedEnvelope here = seal(submission(WORDS, "appeal"), opener.publicKey());
        intake(NOON).accept(here);
        UUID gone = UUID.randomUUID();
        var same = mark(here.id());
        var more = mark(here.id(), gone);
        KeptEnvelopes kept = kept(NOON);

        assertThat(kept.isBehind(KIOSK, mark())).isFalse();
        assertThat(kept.isBehind(KIOSK, same)).isFalse();
        assertThat(kept.isBehind(new KioskId("kiosk-02"), same)).isTrue();
        assertThat(kept.isBehind(KIOSK, more)).isTrue();
        assertThat(kept.isBehind(KIOSK, more)).isFalse();
        assertThat(kept(NOON).isBehind(KIOSK, more)).as("by a server started anew").isTrue();
        assertThat(kept.lost(new EnvelopeList(List.of(gone, here.id()))).envelopes())
                .containsExactly(gone);
        assertThat(kept.lost(new EnvelopeList(List.of())).envelopes()).isEmpty();
    }

    private KeptEnvelopes kept(Instant now) {
        return new KeptEnvelopes(appeals, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static EnvelopeMark mark(UUID... ids) {
        Optional<Instant> moment = Optional.of(NOON);
        return new EnvelopeMark(ids.length, moment, moment, EnvelopeSum.of(List.of(ids)));
    }

    /// As a backup of before anything came.
    private void putBack() {
        store.close();
        openStore("restored-" + UUID.randomUUID());
        journal = UUID.randomUUID().toString();
    }

    private Optional<Trouble> trouble(SealedEnvelope envelope) {
        intake(NOON).accept(envelope);
        return appeals.findAppeal(envelope.id()).orElseThrow().trouble();
    }

    private Intake intake(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Intake(data.resolve(journal), opener, appeals, acknowledgements, clock);
    }

    private SealedEnvelope seal(Submission submission, RootDocument.NamedKey key) {
        return Seal.seal(submission, key, random);
    }

    private static Submission submission(String words, String form) {
        return new Submission(
                UUID.randomUUID(),
                new Submission.Receipt(NUMBER, PIN, NOON.minusSeconds(60)),
                new Submission.Origin(KIOSK, 1, "uk"),
                new Submission.Answers(form, 1, Map.of("essence", text(words))));
    }

    private static Submission submission(long sequence) {
        Submission one = submission(WORDS, "appeal");
        return new Submission(
                one.id(),
                one.receipt(),
                new Submission.Origin(KIOSK, sequence, "uk"),
                one.answers());
    }

    private static FieldValue text(String words) {
        return new FieldValue.Text(LocalizedText.of(words));
    }

    private static Form form() {
        LocalizedText title = LocalizedText.of("Звернення");
        var question =
                new FormQuestion(
                        "essence",
                        LocalizedText.of("Що сталося?"),
                        LocalizedText.of(""),
                        new FieldType.Text(3, 1000, true),
                        true,
                        FormQuestion.Keyboard.TEXT);
        return new Form(
                "appeal", "city", new Presentation(title, title, "edit", 1), 1, List.of(question));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.rules.receipt.EnvelopeSum;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

final class FileOutboxTest {
    @TempDir private Path directory;
    private final OutboxFixture kiosk = new OutboxFixture();
    private FileDisk disk;
    private FileOutbox outbox;

    @BeforeEach
    void start() {
        disk = FileDisk.at(directory);
        outbox = kiosk.outbox(disk);
    }

    @Test
    void acceptedDraftIsSealedForTheServerWithItsReceipt() {
        Draft draft = OutboxFixture.draft();

        SubmittedReceipt receipt = outbox.accept(draft);

        Submission said = kiosk.open(outbox.next().orElseThrow());
        assertThat(said.answers().byQuestion()).isEqualTo(draft.answers());
        assertThat(said.answers().form()).isEqualTo("appeal");
        assertThat(said.answers().version()).isEqualTo(3);
        assertThat(said.receipt())
                .isEqualTo(
                        new Submission.Receipt(
                                receipt.number(),
                                receipt.pin(),
                                receipt.submitted(),
                                receipt.secret()));
        assertThat(said.origin().sequence()).isEqualTo(1);
        assertThat(receipt.submitted()).isEqualTo(OutboxFixture.NOW);
        assertThat(receipt.pin()).matches("[0-9]{6}");
        assertThat(ReceiptNumber.parse(receipt.number())).isPresent();
        assertThat(receipt.number()).startsWith("K7-");
    }

    @Test
    void sameDraftGivesTheSameReceiptAndOneEnvelope() {
        Draft draft = OutboxFixture.draft();

        SubmittedReceipt first = outbox.accept(draft);
        SubmittedReceipt second = outbox.accept(draft);

        assertThat(second).isEqualTo(first);
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void sameDraftGivesTheSameReceiptAfterRestartAndReEnrolment() {
        Draft draft = OutboxFixture.draft();
        SubmittedReceipt first = outbox.accept(draft);
        kiosk.sender = Optional.of(kiosk.sender("M2"));
        kiosk.clock = Clock.offset(kiosk.clock, Duration.ofDays(1));

        FileOutbox again = kiosk.outbox(FileDisk.at(directory));

        assertThat(again.accept(draft)).isEqualTo(first);
        assertThat(again.waiting()).isEqualTo(1);
        again.confirmed(OutboxFixture.acknowledged(again.next().orElseThrow().id()));
        assertThat(kiosk.outbox(disk).accept(draft)).isEqualTo(first);
    }

    @Test
    void envelopesComeInTheOrderTheyWereSaidAlsoAfterRestart() {
        for (int i = 0; i < 12; i++) {
            outbox.accept(OutboxFixture.draft());
        }

        assertThat(drained(kiosk.outbox(disk)))
                .extracting(said -> said.origin().sequence())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void nextIsTheSameUntilConfirmed() {
        outbox.accept(OutboxFixture.draft());
        outbox.accept(OutboxFixture.draft());

        SealedEnvelope first = outbox.next().orElseThrow();
        assertThat(outbox.next()).hasValue(first);
        outbox.confirmed(OutboxFixture.acknowledged(first.id()));
        outbox.confirmed(OutboxFixture.acknowledged(first.id()));
        outbox.confirmed(OutboxFixture.acknowledged(UUID.randomUUID()));

        assertThat(outbox.next()).isPresent().get().isNotEqualTo(first);
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void sequenceGoesOnAfterAllWasConfirmedAndTheKioskRestarted() {
        outbox.accept(OutboxFixture.draft());
        outbox.confirmed(OutboxFixture.acknowledged(outbox.next().orElseThrow().id()));

        FileOutbox again = kiosk.outbox(disk);
        again.accept(OutboxFixture.draft());

        assertThat(kiosk.open(again.next().orElseThrow()).origin().sequence()).isEqualTo(2);
    }

    @Test
    void nothingOfTheResidentIsReadableOnTheDisk() throws IOException {
        Draft draft = OutboxFixture.draft();
        SubmittedReceipt receipt = outbox.accept(draft);

        for (Path file : everyFile()) {
            String text = file + "\n" + Files.readString(file, ISO_8859_1);
            assertThat(text)
                    .doesNotContain(new String(OutboxFixture.MARKER.getBytes(UTF_8), ISO_8859_1))
                    .doesNotContain(receipt.number())
                    .doesNotContain(receipt.number().substring(3, 9))
                    .doesNotContain(draft.id().toString());
        }
        assertThat(everyFile()).hasSize(3);
        assertThat(disk.length(Shelf.waiting(outbox.next().orElseThrow().id()))).isPresent();
    }

    @Test
    void confirmedEnvelopeStaysUntilABackupHasItAndThirtyFiveDaysPassed() {
        kiosk.clock = Clock.offset(kiosk.clock, Duration.ofDays(3650));
        acceptAndConfirm(0, Optional.empty());
        acceptAndConfirm(36, Optional.empty());
        acceptAndConfirm(37, Optional.of(OutboxFixture.NOW.minusSeconds(1)));
        assertThat(disk.list(Shelf.CONFIRMED)).hasSize(3);

        acceptAndConfirm(38, Optional.of(OutboxFixture.NOW.plusSeconds(1)));
        kiosk.outbox(disk);

        assertThat(disk.list(Shelf.CONFIRMED)).hasSize(3);
        assertThat(disk.list(Kept.PLACE)).hasSize(3);
        FileOutbox later = kiosk.outbox(disk);
        later.accept(OutboxFixture.draft());
        assertThat(kiosk.open(later.next().orElseThrow()).origin().sequence()).isEqualTo(5);
    }

    @Test
    void envelopeInABackupStaysForThirtyFiveDaysOfTheServersTime() {
        acceptAndConfirm(0, Optional.empty());
        acceptAndConfirm(35, Optional.of(OutboxFixture.NOW.plusSeconds(1)));
        assertThat(disk.list(Shelf.CONFIRMED)).hasSize(2);

        kiosk.clock = Clock.offset(kiosk.clock, Duration.ofDays(3650));
        kiosk.outbox(disk);
        assertThat(disk.list(Shelf.CONFIRMED)).hasSize(2);
    }

    @Test
    void oldEnvelopesAreGivenUpOnceAnHourWhileTheKioskRuns() {
        var now = new AtomicReference<>(OutboxFixture.NOW);
        InstantSource time = now::get;
        kiosk.clock = time.withZone(ZoneOffset.UTC);
        outbox = kiosk.outbox(disk);
        acceptAndConfirm(0, Optional.empty());
        acceptAndConfirm(36, Optional.of(OutboxFixture.NOW.plusSeconds(1)));
        assertThat(disk.list(Shelf.CONFIRMED)).hasSize(2);

        now.set(OutboxFixture.NOW.plus(Duration.ofHours(1)));
        acceptAndConfirm(36, Optional.empty());

        assertThat(disk.list(Shelf.CONFIRMED)).hasSize(2);
        assertThat(disk.list(Kept.PLACE)).hasSize(2);
    }

    @Test
    void confirmedEnvelopesAreNotReadAtStartAndTheirSequenceIsKnownStill() throws IOException {
        acceptAndConfirm(0, Optional.empty());
        Path confirmed = disk.list(Shelf.CONFIRMED).getFirst();
        Files.writeString(disk.located(confirmed), "torn");
        disk.delete(Path.of("outbox/sequence"));

        FileOutbox again = kiosk.outbox(disk);
        again.accept(OutboxFixture.draft());

        assertThat(kiosk.open(again.next().orElseThrow()).origin().sequence()).isEqualTo(2);
        assertThat(disk.list(Shelf.CONFIRMED)).containsExactly(confirmed);
    }

    @Test
    void damagedConfirmedEnvelopeIsPutAsideWhenItIsNeeded() throws IOException {
        Draft draft = OutboxFixture.draft();
        outbox.accept(draft);
        outbox.confirmed(OutboxFixture.acknowledged(outbox.next().orElseThrow().id()));
        Files.writeString(disk.located(disk.list(Shelf.CONFIRMED).getFirst()), "torn");
        FileOutbox again = kiosk.outbox(disk);

        again.accept(draft);

        assertThat(disk.list(Shelf.QUARANTINE)).hasSize(1);
        assertThat(signals()).contains("envelope-damaged");
        assertThat(kiosk.open(again.next().orElseThrow()).origin().sequence()).isEqualTo(2);
    }

    @Test
    void confirmedEnvelopeNamedWithoutItsSequenceIsStillKnown() {
        Draft draft = OutboxFixture.draft();
        SubmittedReceipt first = outbox.accept(draft);
        UUID id = outbox.next().orElseThrow().id();
        outbox.confirmed(OutboxFixture.acknowledged(id));
        Path confirmed = disk.list(Shelf.CONFIRMED).getFirst();
        disk.move(confirmed, Shelf.CONFIRMED.resolve("2026-11-22_" + id));
        disk.delete(Path.of("outbox/sequence"));

        FileOutbox again = kiosk.outbox(disk);

        assertThat(again.accept(draft)).isEqualTo(first);
        again.accept(OutboxFixture.draft());
        assertThat(kiosk.open(again.next().orElseThrow()).origin().sequence()).isEqualTo(2);
    }

    @Test
    void envelopeUnderAnothersSequenceIsPutAside() {
        Draft draft = OutboxFixture.draft();
        outbox.accept(draft);
        UUID id = outbox.next().orElseThrow().id();
        outbox.confirmed(OutboxFixture.acknowledged(id));
        Path confirmed = disk.list(Shelf.CONFIRMED).getFirst();
        disk.move(confirmed, Shelf.CONFIRMED.resolve("2026-11-22_7_" + id));

        kiosk.outbox(disk).accept(draft);

        assertThat(disk.list(Shelf.QUARANTINE)).hasSize(1);
    }

    @Test
    void theServersWordIsKeptBesideTheEnvelope() {
        outbox.accept(OutboxFixture.draft());
        var word = OutboxFixture.acknowledged(outbox.next().orElseThrow().id());
        outbox.confirmed(word);

        assertThat(new Kept(disk, Duration.ofDays(35)).find(word.envelope())).contains(word);
    }

    @Test
    void theMarkCoversWhatWasConfirmedAndIsKeptAlsoAfterARestart() {
        acceptAndConfirm(0, Optional.empty());
        acceptAndConfirm(3, Optional.empty());
        outbox.accept(OutboxFixture.draft());

        EnvelopeMark mark = outbox.mark();

        assertThat(mark.count()).isEqualTo(2);
        assertThat(mark.oldest()).contains(OutboxFixture.NOW);
        assertThat(mark.newest()).contains(OutboxFixture.NOW.plus(Duration.ofDays(3)));
        assertThat(mark.sum()).isEqualTo(EnvelopeSum.of(outbox.listConfirmed()));
        assertThat(kiosk.outbox(disk).mark()).isEqualTo(mark);
        acceptAndConfirm(50, Optional.of(OutboxFixture.NOW.plus(Duration.ofDays(49))));
        assertThat(kiosk.outbox(disk).mark().count()).isEqualTo(1);
        assertThat(kiosk.outbox(disk).mark().sum())
                .isEqualTo(EnvelopeSum.of(kiosk.outbox(disk).listConfirmed()));
    }

    @Test
    void whatWasConfirmedIsGivenBackWithTheServersWordOrWithoutIt() {
        acceptAndConfirm(0, Optional.empty());
        acceptAndConfirm(1, Optional.empty());
        List<UUID> confirmed = outbox.listConfirmed();
        disk.delete(Kept.PLACE.resolve(confirmed.getLast().toString()));
        FileOutbox again = kiosk.outbox(disk);

        var whole = again.findConfirmed(confirmed.getFirst()).orElseThrow();
        var wordless = again.findConfirmed(confirmed.getLast()).orElseThrow();

        assertThat(whole.word().orElseThrow().registered()).isEqualTo(OutboxFixture.NOW);
        assertThat(kiosk.open(whole.envelope()).origin().sequence()).isEqualTo(1);
        assertThat(wordless.word()).isEmpty();
        again.confirmed(OutboxFixture.acknowledged(confirmed.getLast()));
        assertThat(again.findConfirmed(confirmed.getLast()).orElseThrow().word())
                .contains(OutboxFixture.acknowledged(confirmed.getLast()));
        assertThat(again.findConfirmed(UUID.randomUUID())).isEmpty();
    }

    @Test
    void kioskThatWasOffForAMonthDeliversEverythingInOrder() {
        FileOutbox open = outbox;
        for (int day = 0; day < 31; day++) {
            kiosk.clock = Clock.fixed(OutboxFixture.NOW.plus(Duration.ofDays(day)), ZoneOffset.UTC);
            open = kiosk.outbox(disk);
            for (int i = 0; i < 5; i++) {
                open.accept(OutboxFixture.draft());
            }
        }

        List<Submission> delivered = drained(kiosk.outbox(disk));

        assertThat(delivered)
                .extracting(said -> said.origin().sequence())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 155).boxed().toList());
        assertThat(delivered)
                .isSortedAccordingTo(Comparator.comparing(said -> said.receipt().submitted()));
        assertThat(delivered.getLast().receipt().submitted())
                .isEqualTo(OutboxFixture.NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void secretOfTheQrCodeIsTheSameEachTimeAndSealedForTheServer() {
        Draft draft = OutboxFixture.draft();

        Bytes secret = outbox.accept(draft).secret().orElseThrow();

        assertThat(secret.length()).isEqualTo(16);
        assertThat(kiosk.outbox(disk).accept(draft).secret()).contains(secret);
        assertThat(kiosk.open(outbox.next().orElseThrow()).receipt().secret()).contains(secret);
        assertThat(outbox.accept(OutboxFixture.draft()).secret()).isNotEqualTo(Optional.of(secret));
    }

    private void acceptAndConfirm(int day, Optional<Instant> backedUp) {
        outbox.accept(OutboxFixture.draft());
        outbox.confirmed(
                new Acknowledgement(
                        outbox.next().orElseThrow().id(),
                        OutboxFixture.NOW.plus(Duration.ofDays(day)),
                        backedUp,
                        Optional.empty()));
    }

    @Test
    void damagedEnvelopeIsPutAsideAndTheOthersGoOn() throws IOException {
        outbox.accept(OutboxFixture.draft());
        outbox.accept(OutboxFixture.draft());
        Path first = Shelf.waiting(outbox.next().orElseThrow().id());
        flipLastBit(disk.located(first));

        Submission second = kiosk.open(outbox.next().orElseThrow());

        assertThat(second.origin().sequence()).isEqualTo(2);
        assertThat(disk.list(Shelf.QUARANTINE)).hasSize(1);
        assertThat(signals()).contains("envelope-damaged");
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void envelopeDamagedWhileTheKioskWasOffIsPutAsideAtStart() throws IOException {
        outbox.accept(OutboxFixture.draft());
        Path file = disk.located(Shelf.waiting(outbox.next().orElseThrow().id()));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        FileOutbox again = kiosk.outbox(disk);

        assertThat(again.next()).isEmpty();
        assertThat(disk.list(Shelf.QUARANTINE)).hasSize(1);
        assertThat(signals()).contains("envelope-damaged");
        again.accept(OutboxFixture.draft());
        assertThat(kiosk.open(again.next().orElseThrow()).origin().sequence()).isEqualTo(2);
    }

    @Test
    void envelopeUnderAnothersNameIsPutAside() {
        outbox.accept(OutboxFixture.draft());
        disk.move(
                Shelf.waiting(outbox.next().orElseThrow().id()), Shelf.waiting(UUID.randomUUID()));

        FileOutbox again = kiosk.outbox(disk);

        assertThat(again.waiting()).isZero();
        assertThat(disk.list(Shelf.QUARANTINE)).hasSize(1);
    }

    @Test
    void nothingIsAcceptedBeforeEnrolment() {
        kiosk.sender = Optional.empty();

        assertThatThrownBy(() -> outbox.accept(OutboxFixture.draft()))
                .isInstanceOf(NotEnrolledException.class);

        assertThat(outbox.waiting()).isZero();
        assertThat(disk.list(Shelf.WAITING)).isEmpty();
    }

    @Test
    void watchersHearOfEachChange() {
        var calls = new AtomicInteger();
        outbox.watch(calls::incrementAndGet);
        Draft draft = OutboxFixture.draft();

        outbox.accept(draft);
        outbox.accept(draft);
        outbox.confirmed(OutboxFixture.acknowledged(outbox.next().orElseThrow().id()));

        assertThat(calls).hasValue(2);
    }

    private List<Submission> drained(FileOutbox from) {
        var all = new ArrayList<Submission>();
        Optional<SealedEnvelope> next = from.next();
        while (next.isPresent()) {
            all.add(kiosk.open(next.get()));
            from.confirmed(OutboxFixture.acknowledged(next.get().id()));
            next = from.next();
        }
        return all;
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<String> signals() {
        return kiosk.health.signals().stream().map(HealthSignal::code).toList();
    }

    private static void flipLastBit(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 40] ^= 1;
        Files.write(file, bytes);
    }
}

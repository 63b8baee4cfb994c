// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.recording.PowerCuts;
import ua.krynytsia.agent.disk.recording.Recording;
import ua.krynytsia.agent.disk.recording.Unforced;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.outbox.attachments.Attachments;
import ua.krynytsia.agent.outbox.attachments.Keeping;
import ua.krynytsia.agent.outbox.attachments.Parcel;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.local.Draft;

final class AttachedFilesTest {
    private static final byte[] PHOTO =
            "яма на дорозі, видно номер 4417".repeat(4000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAN = "план двору".getBytes(StandardCharsets.UTF_8);
    private static final UUID DRAFT = new UUID(1, 2);

    @TempDir private Path directory;
    private final OutboxFixture kiosk = new OutboxFixture();

    @Test
    void fileIsOpenedByTheServerWithWhatTheEnvelopeSays() throws IOException {
        FileOutbox outbox = outbox();
        assertThat(attach(outbox, PHOTO)).isEqualTo(Keeping.KEPT);

        outbox.accept(draft(PHOTO));

        SealedEnvelope envelope = outbox.next().orElseThrow();
        Submission.Attachment named = kiosk.open(envelope).listAttachments().getFirst();
        assertThat(named.name()).isEqualTo("Яма.jpg");
        assertThat(named.file()).isEqualTo(file(PHOTO));
        Parcel parcel = outbox.attachments().waiting(envelope.id()).getFirst();
        assertThat(parcel.reference()).isEqualTo(named.reference());
        assertThat(opened(outbox, parcel)).isEqualTo(PHOTO);
    }

    @Test
    void sameFileOfSameDraftIsKeptOnceAlsoAfterARestart() {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);

        assertThat(attach(outbox, PHOTO)).isEqualTo(Keeping.KEPT_BEFORE);
        FileOutbox again = outbox();
        assertThat(attach(again, PHOTO)).isEqualTo(Keeping.KEPT_BEFORE);
        assertThat(files()).hasSize(1);
        again.accept(draft(PHOTO));
        assertThat(again.attachments().waiting()).hasSize(1);
    }

    @Test
    void neitherContentNorNameNorHashCanBeReadOnTheDisk() throws IOException {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);
        outbox.accept(draft(PHOTO));

        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(file + text)
                        .doesNotContain(latin("видно номер"), latin("Яма"), Sha256.of(PHOTO).hex());
            }
        }
    }

    @Test
    void formThatNamesAFileThatIsNotHereIsNotAccepted() {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);

        assertThatThrownBy(() -> outbox.accept(draft(PHOTO, PLAN)))
                .isInstanceOf(AttachmentGoneException.class);
        assertThat(outbox.waiting()).isZero();
        attach(outbox, PLAN);
        outbox.accept(draft(PHOTO, PLAN));
        assertThat(outbox.attachments().waiting()).hasSize(2);
    }

    @Test
    void fileThatTheFormDoesNotNameInTheEndIsErased() {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);
        attach(outbox, PLAN);

        outbox.accept(draft(PLAN));

        assertThat(outbox.attachments().waiting()).hasSize(1);
        assertThat(files()).hasSize(1);
        assertThat(attach(outbox, PHOTO)).isEqualTo(Keeping.TOO_LATE);
        assertThat(attach(outbox(), PHOTO)).isEqualTo(Keeping.TOO_LATE);
        assertThat(attach(outbox, PLAN)).isEqualTo(Keeping.KEPT_BEFORE);
    }

    @Test
    void fileWithoutItsFormIsErasedAfterAnHourAlsoOverRestarts() {
        attach(outbox(), PHOTO);
        outbox().attachments().eraseUnclaimed();
        assertThat(files()).hasSize(1);

        setClock(Attachments.UNCLAIMED.minusSeconds(1));
        outbox().attachments().eraseUnclaimed();
        assertThat(files()).hasSize(1);
        setClock(Attachments.UNCLAIMED);
        outbox().attachments().eraseUnclaimed();

        assertThat(files()).isEmpty();
    }

    @Test
    void fileThatItsFormClaimedIsNotErased() {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);
        outbox.accept(draft(PHOTO));
        outbox.confirmed(OutboxFixture.acknowledged(outbox.next().orElseThrow().id()));
        setClock(Duration.ofDays(3));

        outbox().attachments().eraseUnclaimed();

        assertThat(files()).hasSize(1);
        assertThat(outbox().attachments().waiting()).hasSize(1);
    }

    @Test
    void whatTheServerHasIsNotSentAgainUnlessItSaysThatItLacksIt() {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);
        outbox.accept(draft(PHOTO));
        UUID envelope = outbox.next().orElseThrow().id();
        Parcel parcel = outbox.attachments().waiting(envelope).getFirst();

        outbox.attachments().received(envelope, received(parcel, OutboxFixture.NOW));
        assertThat(outbox().attachments().waiting()).isEmpty();
        FileOutbox again = outbox();
        Acknowledgement word = OutboxFixture.acknowledged(envelope);
        again.confirmed(word);
        assertThat(again.attachments().waiting()).isEmpty();
        again.confirmed(word.withMissing(List.of(parcel.reference(), new UUID(7, 7))));

        assertThat(again.attachments().waiting()).hasSize(1);
        assertThat(outbox().attachments().waiting()).hasSize(1);
    }

    @Test
    void itGoesWithItsEnvelopeAndNotBeforeABackupHasIt() {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);
        outbox.accept(draft(PHOTO));
        UUID envelope = outbox.next().orElseThrow().id();
        Parcel parcel = outbox.attachments().waiting(envelope).getFirst();
        Instant late = OutboxFixture.NOW.plus(Duration.ofDays(34));
        outbox.confirmed(word(envelope, OutboxFixture.NOW, OutboxFixture.NOW));
        outbox.attachments().received(envelope, received(parcel, late));

        backUp(OutboxFixture.NOW.plus(Duration.ofDays(33)), late.plus(Duration.ofDays(2)));
        assertThat(FileDisk.at(directory).list(Shelf.CONFIRMED)).hasSize(2);
        assertThat(files()).hasSize(1);
        backUp(late.plusSeconds(60), late.plus(Duration.ofDays(3)));

        assertThat(files()).isEmpty();
        assertThat(FileDisk.at(directory).list(Shelf.CONFIRMED)).hasSize(2);
    }

    @Test
    void damagedFileIsPutAsideAndTold() throws IOException {
        FileOutbox outbox = outbox();
        attach(outbox, PHOTO);
        outbox.accept(draft(PHOTO));
        Path file = directory.resolve(files().getFirst());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Parcel parcel = outbox.attachments().waiting().getFirst();

        assertThat(outbox.attachments().open(parcel)).isEmpty();

        assertThat(outbox.attachments().waiting()).isEmpty();
        assertThat(kiosk.health.holds(HealthCode.ENVELOPE_DAMAGED)).isTrue();
        assertThat(FileDisk.at(directory).list(Shelf.QUARANTINE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void afterAnyPowerCutAReceiptMeansThatAllItsFilesAreThere(Unforced unforced)
            throws IOException {
        Path data = directory.resolve("data");
        var recording = Recording.of(data);
        FileOutbox outbox = kiosk.outbox(FileDisk.at(data, recording));
        attach(outbox, PHOTO);
        attach(outbox, PLAN);
        int kept = recording.count();
        outbox.accept(draft(PHOTO));
        UUID envelope = outbox.next().orElseThrow().id();
        Parcel sent = outbox.attachments().waiting().getFirst();
        outbox.attachments().received(envelope, received(sent, OutboxFixture.NOW));
        outbox.attachments().missing(envelope, List.of(sent.reference()));

        PowerCuts cuts = recording.cuts();
        for (int steps = 0; steps <= recording.count(); steps++) {
            Path image = directory.resolve(unforced + "-" + steps);
            cuts.after(steps).leave(unforced, steps, image);
            FileOutbox left = kiosk.outbox(FileDisk.at(image));
            if (steps < kept) {
                attach(left, PHOTO);
            }
            left.accept(draft(PHOTO));
            assertOnlyThePhotoIsThere(left, "after " + steps + " steps");
            assertThat(FileDisk.at(image).list(Shelf.QUARANTINE)).isEmpty();
        }
    }

    private void assertOnlyThePhotoIsThere(FileOutbox left, String when) throws IOException {
        SealedEnvelope envelope = left.next().orElseThrow();
        UUID named = kiosk.open(envelope).listAttachments().getFirst().reference();
        left.attachments().missing(envelope.id(), List.of(named));
        List<Parcel> parcels = left.attachments().waiting(envelope.id());
        assertThat(parcels).as(when).extracting(Parcel::reference).containsExactly(named);
        assertThat(opened(left, parcels.getFirst())).as(when).isEqualTo(PHOTO);
    }

    /// Another appeal comes in later, and with it news of a backup.
    private void backUp(Instant backedUp, Instant now) {
        FileOutbox outbox = outbox();
        outbox.accept(OutboxFixture.draft());
        outbox.confirmed(word(outbox.next().orElseThrow().id(), now, backedUp));
        outbox();
    }

    private static Acknowledgement word(UUID envelope, Instant registered, Instant backedUp) {
        return new Acknowledgement(envelope, registered, Optional.of(backedUp), Optional.empty());
    }

    private static ReceivedAttachment received(Parcel parcel, Instant at) {
        return new ReceivedAttachment(parcel.reference(), at);
    }

    private FileOutbox outbox() {
        return kiosk.outbox(FileDisk.at(directory));
    }

    private void setClock(Duration later) {
        kiosk.clock = Clock.fixed(OutboxFixture.NOW.plus(later), ZoneOffset.UTC);
    }

    private byte[] opened(FileOutbox outbox, Parcel parcel) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (InputStream sealed = outbox.attachments().open(parcel).orElseThrow().open()) {
            kiosk.openFile(sealed, Sha256.of(PHOTO), plain);
        }
        return plain.toByteArray();
    }

    private List<Path> files() {
        return FileDisk.at(directory).list(Path.of("outbox", "attachments"));
    }

    private static Keeping attach(FileOutbox outbox, byte[] content) {
        return outbox.attach(DRAFT, file(content), content);
    }

    private static AttachedFile file(byte[] content) {
        return new AttachedFile("image/jpeg", content.length, Sha256.of(content));
    }

    private static Draft draft(byte[]... contents) {
        var text = new FieldValue.Text(LocalizedText.of(OutboxFixture.MARKER));
        List<Draft.Attachment> files =
                Stream.of(contents).map(it -> new Draft.Attachment("Яма.jpg", file(it))).toList();
        return new Draft(DRAFT, "appeal", 3, "uk", Map.of("text", text), Optional.of(files));
    }

    private static String latin(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.outbox.FileOutbox;
import ua.krynytsia.agent.outbox.Sender;
import ua.krynytsia.agent.outbox.attachments.SealedFile;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.local.Draft;

final class LettersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final int BUSY = 503;
    private static final int TOO_LARGE = 413;

    @TempDir private Path directory;
    private final Sender sender = sender();
    private final MovedClock clock = new MovedClock(Instant.EPOCH);
    private final Postman postman = new Postman();
    private FileOutbox outbox;
    private Letters letters;

    @BeforeEach
    void restart() {
        outbox =
                new FileOutbox(
                        FileDisk.at(directory),
                        () -> Optional.of(sender),
                        new HealthBoard(Clock.systemUTC()),
                        Clock.systemUTC(),
                        new SecureRandom());
        letters = new Letters(outbox, postman, clock);
    }

    @Test
    void filesGoBeforeTheWordsThatNameThem() {
        handIn("a", "b");
        handIn();
        handIn("c");

        letters.deliver();

        assertThat(postman.kinds()).isEqualTo("file file words words file words");
        assertThat(outbox.waiting()).isZero();
        assertThat(outbox.attachments().waiting()).isEmpty();
        letters.deliver();
        assertThat(postman.brought).hasSize(6);
    }

    @Test
    void fileThatFailsHoldsTheWordsBackForTenMinutesAndNoLonger() {
        handIn("a");
        postman.fileStatus = BUSY;

        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);
        clock.move(Duration.ofMinutes(9));
        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);
        assertThat(postman.brought).isEmpty();
        clock.move(Duration.ofMinutes(1));
        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);

        assertThat(postman.kinds()).isEqualTo("words");
        assertThat(outbox.waiting()).isZero();
        postman.fileStatus = 0;
        letters.deliver();
        assertThat(postman.kinds()).isEqualTo("words file");
    }

    @Test
    void appealsInARowDoNotWaitTenMinutesEach() {
        handIn("a");
        handIn("b");
        handIn("c");
        postman.fileStatus = BUSY;
        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);
        clock.move(Letters.PATIENCE);

        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);

        assertThat(postman.kinds()).isEqualTo("words words words");
        postman.fileStatus = 0;
        handIn("d");
        clock.move(Duration.ofMinutes(1));
        letters.deliver();
        letters.deliver();
        assertThat(postman.kinds()).isEqualTo("words words words words file file file file");
        handIn("e");
        letters.deliver();
        assertThat(postman.kinds()).endsWith("file words");
    }

    @Test
    void oneFileNeverTakesLongerThanItsWordsMayWait() {
        handIn("a");
        postman.fileStatus = BUSY;
        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);
        assertThat(postman.within).isEqualTo(Duration.ofMinutes(5));
        clock.move(Duration.ofMinutes(8));

        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);

        assertThat(postman.within).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void fileThatTheServerWillNotHaveHoldsNothingBack() {
        handIn("a");
        handIn();
        postman.fileStatus = TOO_LARGE;

        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Refused.class);

        assertThat(postman.kinds()).isEqualTo("words words");
        assertThat(outbox.attachments().waiting()).hasSize(1);
    }

    @Test
    void afterLongSilenceOfTheServerFilesStillGoFirst() {
        handIn("a");
        handIn("b");
        postman.isAway = true;
        for (int minute = 0; minute < 45; minute++) {
            assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Away.class);
            clock.move(Duration.ofMinutes(1));
        }
        assertThat(postman.brought).isEmpty();
        postman.isAway = false;

        letters.deliver();

        assertThat(postman.kinds()).isEqualTo("file words file words");
    }

    @Test
    void afterAKillBetweenFileAndWordsNeitherIsLostOrSentTwice() {
        handIn("a", "b");
        postman.wordsStatus = BUSY;
        assertThatThrownBy(letters::deliver).isInstanceOf(CentralException.Busy.class);
        assertThat(postman.kinds()).isEqualTo("file file");
        restart();
        postman.wordsStatus = 0;

        letters.deliver();

        assertThat(postman.kinds()).isEqualTo("file file words");
    }

    @Test
    void restoredServerGetsTheFilesThatItLacks() {
        handIn("a", "b");
        letters.deliver();
        UUID envelope = postman.envelope;
        postman.lost.addAll(postman.files);

        outbox.confirmed(postman.word(envelope));
        letters.deliver();

        assertThat(postman.kinds()).isEqualTo("file file words file file");
        assertThat(outbox.attachments().waiting()).isEmpty();
    }

    private void handIn(String... contents) {
        UUID draft = UUID.randomUUID();
        List<Draft.Attachment> files =
                Stream.of(contents)
                        .map(content -> {
                            byte[] bytes = content.getBytes(UTF_8);
                            var file = new AttachedFile("image/png", 1, Sha256.of(bytes));
                            outbox.attach(draft, file, bytes);
                            return new Draft.Attachment(content, file);
                        })
                        .toList();
        outbox.accept(
                new Draft(
                        draft,
                        "appeal",
                        1,
                        "uk",
                        Map.of(),
                        Optional.of(files).filter(it -> !it.isEmpty())));
    }

    private static Sender sender() {
        try {
            var pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            Bytes key = Bytes.of(pair.getPublic().getEncoded());
            return new Sender(
                    new KioskId("kiosk-07"), "K7", new RootDocument.NamedKey("seal-1", key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Brings everything, unless told otherwise.
    private static final class Postman implements Post {
        private final List<String> brought = new ArrayList<>();
        private final Set<UUID> files = new HashSet<>();
        private final Set<UUID> lost = new HashSet<>();
        private UUID envelope = new UUID(0, 0);
        private Duration within = Duration.ZERO;
        private int fileStatus;
        private int wordsStatus;
        private boolean isAway;

        String kinds() {
            return String.join(" ", brought);
        }

        Acknowledgement word(UUID id) {
            return new Acknowledgement(id, NOW).withMissing(List.copyOf(lost));
        }

        @Override
        public Acknowledgement send(SealedEnvelope sealed) {
            fail(wordsStatus);
            envelope = sealed.id();
            brought.add("words");
            return word(sealed.id());
        }

        @Override
        public ReceivedAttachment send(UUID reference, SealedFile file, Duration atMost) {
            within = atMost;
            fail(fileStatus);
            files.add(reference);
            lost.remove(reference);
            brought.add("file");
            return new ReceivedAttachment(reference, NOW);
        }

        private void fail(int status) {
            if (isAway) {
                throw CentralException.away("a test", new IOException("nobody there"));
            }
            if (status != 0) {
                throw CentralException.answered("a test", status);
            }
        }
    }
}

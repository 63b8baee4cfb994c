// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.SearchAnswer;

final class LibraryTest {
    private static final DocumentKey FIRST = DocumentKey.entry("pharmacies", "p-1");

    @TempDir Path directory;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private final HealthBoard health = new HealthBoard(clock);
    private final Press press = new Press();
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(FileDisk.at(directory), health, clock, "test");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void emptyLibrarySaysSo() {
        library.load(press.root());

        assertThat(library.content()).isEmpty();
        assertThat(signals()).containsExactly("library-empty");
    }

    @Test
    void firstEditionComesAsSnapshotAndIsShown() {
        UpdateOutcome outcome = update(press.put(Town.all()).print());

        assertThat(outcome).isEqualTo(new UpdateOutcome.Applied(new EditionNumber(1)));
        assertThat(press.asked()).containsExactly("snapshot 1");
        assertThat(signals()).isEmpty();
        assertThat(library.findDocument(FIRST))
                .map(Bytes::utf8)
                .hasValueSatisfying(json -> assertThat(json).contains("Аптека «Здоровʼя»"));
        EditionProgress marks = library.progress();
        assertThat(List.of(marks.target(), marks.downloaded(), marks.verified(), marks.active()))
                .allSatisfy(mark ->
                        assertThat(mark.map(EditionProgress.Mark::number))
                                .contains(new EditionNumber(1)));
    }

    @Test
    void nextEditionComesAsDelta() {
        update(press.put(Town.all()).print());
        var told = new ArrayList<EditionNumber>();
        library.watch(told::add);
        press.put(Town.entry("pharmacies", "p-1", "Аптека «Верба»", "вул. Степова, 6"));
        press.delete(DocumentKey.entry("pharmacies", "p-2"));

        update(press.print());

        assertThat(press.asked()).containsExactly("snapshot 1", "delta 2 from 1");
        assertThat(told).containsExactly(new EditionNumber(2));
        assertThat(library.search("верба", 5, Town::viewer).total()).isEqualTo(1);
        assertThat(library.search("єдина", 5, Town::viewer).total()).isZero();
        assertThat(library.findDocument(DocumentKey.entry("pharmacies", "p-2"))).isEmpty();
    }

    @Test
    void whoWatchesHearsWhenAnEditionIsTakenInAndWhenThatIsOver() {
        var told = new ArrayList<Boolean>();
        library.watchTaking(told::add);
        library.watch(_ -> told.add(library.content().isPresent()));

        update(press.put(Town.all()).print());

        assertThat(told).containsExactly(true, true, false);
    }

    @Test
    void aRefusedEditionIsOverToo() {
        update(press.put(Town.all()).print());
        SignedManifest second = press.put(Town.form(2, 5)).print();
        press.tamper(2, new byte[] {1});
        var told = new ArrayList<Boolean>();
        library.watchTaking(told::add);

        UpdateOutcome outcome = library.update(second, press.root(), press);

        assertThat(outcome).isInstanceOf(UpdateOutcome.Refused.class);
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void renamedResourceIsFoundByItsNewName() {
        update(press.put(Town.all()).print());

        update(press.put(Town.resource("pharmacies", "health", "Лікарські крамниці")).print());

        assertThat(library.search("крамниця", 5, Town::viewer).total()).isEqualTo(4);
    }

    @Test
    void deltaThatDoesNotComeOutIsReplacedByTheSnapshot() {
        update(press.put(Town.all()).print());
        press.put(Town.entry("pharmacies", "p-9", "Нова", "вул. Нова, 1"));
        SignedManifest second = press.print();
        EditionSource wrongDelta =
                new Crooked(press) {
                    @Override
                    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
                        return Optional.of(super.snapshot(from));
                    }
                };

        UpdateOutcome outcome = library.update(second, press.root(), wrongDelta);

        assertThat(outcome).isEqualTo(new UpdateOutcome.Applied(new EditionNumber(2)));
        assertThat(library.search("нова", 5, Town::viewer).total()).isEqualTo(1);
    }

    @Test
    void announcedEditionIsTakenByItsPatchAlone() {
        update(press.put(Town.all()).print());
        press.put(Town.entry("pharmacies", "p-9", "Нова", "вул. Нова, 1")).print();

        assertThat(library.follow(new EditionNumber(1), press.root(), press)).isEmpty();
        assertThat(library.follow(new EditionNumber(2), press.root(), press))
                .contains(new UpdateOutcome.Applied(new EditionNumber(2)));
        assertThat(library.search("нова", 5, Town::viewer).total()).isEqualTo(1);

        reopen("other");
        library.load(press.root());
        assertThat(shown()).isEqualTo(2);
        assertThat(library.search("нова", 5, Town::viewer).total()).isEqualTo(1);
    }

    @Test
    void announcedEditionOfAStrangerIsNotTakenByItsPatch() {
        update(press.put(Town.all()).print());
        Press stranger = new Press().put(Town.all());
        stranger.print();
        stranger.put(Town.form(2, 5)).print();
        var lying =
                new Crooked(press) {
                    @Override
                    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
                        return stranger.delta(to, from);
                    }
                };

        assertThat(library.follow(new EditionNumber(2), press.root(), lying)).isEmpty();
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void announcedEditionIsNotTakenUnderAnotherNumber() {
        update(press.put(Town.all()).print());
        press.put(Town.form(2, 5)).print();
        var early =
                new Crooked(press) {
                    @Override
                    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
                        return press.delta(new EditionNumber(2), from);
                    }
                };

        assertThat(library.follow(new EditionNumber(7), press.root(), early)).isEmpty();
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void deltasTakenAsFramesAreStillRead() {
        update(press.put(Town.all()).print());
        SignedManifest second = press.put(Town.entry("pharmacies", "p-9", "Нова", "тут")).print();
        var disk = FileDisk.at(directory);
        disk.write(
                Path.of("editions", "0000000002.from-0000000001"),
                press.frames(DocumentKey.entry("pharmacies", "p-9")));
        disk.write(Path.of("editions", "0000000002.manifest"), WireJson.write(second));

        reopen("test");
        library.load(press.root());

        assertThat(shown()).isEqualTo(2);
        assertThat(library.search("нова", 5, Town::viewer).total()).isEqualTo(1);
    }

    @Test
    void brokenSignatureIsRefused() {
        update(press.put(Town.all()).print());
        SignedManifest good = press.put(Town.entry("pharmacies", "p-9", "Нова", "тут")).print();
        byte[] signature = good.signature().toArray();
        signature[5] ^= 1;

        UpdateOutcome outcome =
                update(new SignedManifest(good.manifest(), good.key(), Bytes.of(signature)));

        assertRefused(outcome, "signature");
    }

    @Test
    void foreignKeyIsRefused() {
        update(press.put(Town.all()).print());
        var stranger = new Press().put(Town.all()).put(Town.form(2, 1));
        stranger.print();

        UpdateOutcome outcome = library.update(stranger.print(), press.root(), stranger);

        assertRefused(outcome, "signature");
    }

    @Test
    void olderNumberIsRefused() {
        SignedManifest first = press.put(Town.all()).print(4);
        update(first);
        SignedManifest older = press.withoutHistory().put(Town.all()).print(3);

        assertRefused(update(older), "older");
    }

    @Test
    void sameNumberWithAnotherDigestIsRefused() {
        update(press.put(Town.all()).print());
        SignedManifest other = press.withoutHistory().put(Town.all()).put(Town.form(7, 1)).print();

        assertRefused(update(other), "another digest");
    }

    @Test
    void changedByteIsRefused() {
        update(press.put(Town.all()).print());
        SignedManifest second = press.put(Town.form(2, 5)).print();
        byte[] snapshot = press.snapshotBytes(2);
        snapshot[snapshot.length / 2] ^= 1;
        press.tamper(2, snapshot);

        assertRefused(update(second), "edition");
    }

    @Test
    void truncatedSnapshotIsRefused() {
        update(press.put(Town.all()).print());
        SignedManifest second = press.put(Town.form(2, 5)).print();
        press.tamper(2, Arrays.copyOf(press.snapshotBytes(2), press.snapshotBytes(2).length - 9));

        assertRefused(update(second), "bytes long");
    }

    @Test
    void longerThanAnnouncedIsRefused() {
        update(press.put(Town.all()).print());
        SignedManifest second = press.put(Town.form(2, 5)).print();
        press.tamper(2, Arrays.copyOf(press.snapshotBytes(2), press.snapshotBytes(2).length + 9));

        assertRefused(update(second), "announced");
    }

    @Test
    void unreadableDocumentIsRefused() {
        update(press.put(Town.all()).print());
        SignedManifest second =
                press.putRaw(DocumentKey.section("health"), "{\"kind\":\"section\"}").print();

        assertRefused(update(second), "section/health");
    }

    @Test
    void refusalIsOverWhenTheServerWantsWhatIsShown() {
        SignedManifest first = press.put(Town.all()).print();
        update(first);
        update(press.withoutHistory().put(Town.all()).put(Town.form(7, 1)).print());
        assertThat(signals()).containsExactly("edition-refused");
        assertThat(library.refusal()).isPresent();

        assertThat(update(first)).isInstanceOf(UpdateOutcome.Unchanged.class);

        assertThat(signals()).isEmpty();
        assertThat(library.refusal()).isEmpty();
    }

    @Test
    void refusalIsOverWhenAGoodEditionIsShown() {
        update(press.put(Town.all()).print());
        update(press.withoutHistory().put(Town.all()).put(Town.form(7, 1)).print());

        update(press.put(Town.form(2, 5)).print());

        assertThat(signals()).isEmpty();
        assertThat(library.refusal()).isEmpty();
    }

    @Test
    void kindFromTheFutureIsCarried() {
        press.put(Town.all())
                .putRaw(new DocumentKey("hologram/one"), "{\"id\":\"one\",\"kind\":\"hologram\"}");

        update(press.print());

        assertThat(library.findDocument(new DocumentKey("hologram/one")))
                .contains(Bytes.utf8("{\"id\":\"one\",\"kind\":\"hologram\"}"));
    }

    @Test
    void brokenDownloadChangesNothingAndIsTriedAgain() {
        update(press.put(Town.all()).print());
        SignedManifest second = press.put(Town.form(2, 5)).print();
        EditionSource broken =
                new Crooked(press) {
                    @Override
                    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
                        return Optional.of(new BreaksOff());
                    }
                };

        assertThatThrownBy(() -> library.update(second, press.root(), broken))
                .isInstanceOf(EditionSource.BrokenException.class);
        assertThat(shown()).isEqualTo(1);

        update(second);
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void restartShowsTheSameWithoutTheServer() throws IOException {
        update(press.put(Town.all()).print());
        for (int version = 2; version < 6; version++) {
            update(press.put(Town.form(version, 5)).print());
        }

        reopen("test");
        library.load(press.root());

        assertThat(shown()).isEqualTo(5);
        assertThat(countOf("аптеки")).isEqualTo(4);
        assertThat(signals()).isEmpty();
    }

    @Test
    void deletedIndexesAreMadeAnew() throws IOException {
        update(press.put(Town.all()).print());
        update(press.put(Town.form(2, 5)).print());
        library.close();
        delete(directory.resolve("index"));

        library = Library.open(FileDisk.at(directory), health, clock, "test");
        library.load(press.root());

        assertThat(shown()).isEqualTo(2);
        assertThat(library.search("гомеопатія", 5, Town::viewer).total()).isEqualTo(1);
        assertThat(library.findDocument(FIRST)).isPresent();
        assertThat(library.findForm("appeal", 1)).isPresent();
        assertThat(library.findForm("appeal", 2)).isPresent();
    }

    @Test
    void damagedIndexesArePutAsideAndMadeAnew() throws IOException {
        update(press.put(Town.all()).print());
        library.close();
        overwrite(directory.resolve("index/documents.mv.db"));
        for (Path file : files(directory.resolve("index/words"))) {
            overwrite(file);
        }

        library = Library.open(FileDisk.at(directory), health, clock, "test");
        library.load(press.root());

        assertThat(shown()).isEqualTo(1);
        assertThat(library.search("гомеопатія", 5, Town::viewer).total()).isEqualTo(1);
        assertThat(library.findDocument(FIRST)).isPresent();
        assertThat(directory.resolve("quarantine/documents.mv.db")).exists();
        assertThat(directory.resolve("quarantine/words")).exists();
    }

    @Test
    void indexesOfAnotherProgramAreMadeAnew() {
        update(press.put(Town.all()).print());

        reopen("other");
        library.load(press.root());

        assertThat(countOf("аптеки")).isEqualTo(4);
    }

    @Test
    void damagedDeltaIsPutAsideAndTheEditionBeforeIsShownUntilItIsFetchedAnew() throws IOException {
        update(press.put(Town.all()).print());
        SignedManifest second = press.put(Town.form(2, 5)).print();
        update(second);
        library.close();
        overwrite(directory.resolve("editions/0000000002.from-0000000001"));

        library = Library.open(FileDisk.at(directory), health, clock, "test");
        library.load(press.root());

        assertThat(shown()).isEqualTo(1);
        assertThat(signals()).containsExactly("library-damaged");
        assertThat(directory.resolve("quarantine/0000000002.from-0000000001")).exists();

        update(second);
        assertThat(shown()).isEqualTo(2);
        assertThat(signals()).isEmpty();
    }

    @Test
    void damageFoundLaterIsMendedByTheNextPoll() throws IOException {
        SignedManifest first = press.put(Town.all()).print();
        update(first);
        overwrite(directory.resolve("editions/0000000001.snapshot"));

        library.tidy(press.root());
        assertThat(signals()).containsExactly("library-damaged");
        assertThat(shown()).isEqualTo(1);

        update(first);
        assertThat(signals()).isEmpty();
        reopen("test");
        library.load(press.root());
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void longWayOfDeltasIsShortened() {
        update(press.put(Town.all()).print());
        for (int version = 2; version < 12; version++) {
            update(press.put(Town.form(version, 5)).print());
        }

        library.tidy(press.root());
        update(press.put(Town.form(12, 5)).print());

        assertThat(directory.resolve("editions/0000000011.snapshot")).exists();
        assertThat(directory.resolve("editions/0000000001.snapshot")).doesNotExist();
        reopen("test");
        library.load(press.root());
        assertThat(shown()).isEqualTo(12);
    }

    @Test
    void afterManyDeltasASnapshotIsTaken() {
        update(press.put(Town.all()).print());
        for (int version = 2; version < 70; version++) {
            update(press.put(Town.form(version, 5)).print());
        }

        assertThat(press.asked()).contains("delta 64 from 63", "snapshot 65", "delta 66 from 65");
        assertThat(directory.resolve("editions/0000000001.snapshot")).doesNotExist();
        reopen("other");
        library.load(press.root());
        assertThat(shown()).isEqualTo(69);
        assertThat(library.findForm("appeal", 66)).isPresent();
    }

    @Test
    void picturesAreThereBeforeTheEditionIsShown() {
        byte[] picture = "picture".getBytes(StandardCharsets.UTF_8);
        SignedManifest edition =
                press.put(Town.all()).put(attract(picture)).medium(picture).print();

        update(edition);

        assertThat(library.findMedium(Sha256.of(picture))).contains(Bytes.of(picture));
    }

    @Test
    void pictureThatIsNotWhatItsHashSaysIsRefused() {
        update(press.put(Town.all()).print());
        byte[] picture = "picture".getBytes(StandardCharsets.UTF_8);
        SignedManifest second = press.put(attract(picture)).medium(picture).print();
        EditionSource other =
                new Crooked(press) {
                    @Override
                    public InputStream media(Sha256 hash, long from) {
                        return InputStream.nullInputStream();
                    }
                };

        assertRefused(library.update(second, press.root(), other), "picture");
    }

    @Test
    void aPictureThatBrokeOffGoesOnWhereItStopped() {
        byte[] picture = "a picture of some length".getBytes(StandardCharsets.UTF_8);
        SignedManifest edition =
                press.put(Town.all()).put(attract(picture)).medium(picture).print();
        EditionSource breaking =
                new Crooked(press) {
                    @Override
                    public InputStream media(Sha256 hash, long from) {
                        return new SequenceInputStream(
                                new ByteArrayInputStream(picture, 0, 9), new BreaksOff());
                    }
                };

        assertThatThrownBy(() -> library.update(edition, press.root(), breaking))
                .isInstanceOf(EditionSource.BrokenException.class);
        reopen("test");
        update(edition);

        assertThat(press.asked()).last().isEqualTo("media " + Sha256.of(picture) + " from 9");
        assertThat(library.findMedium(Sha256.of(picture))).contains(Bytes.of(picture));
        assertThat(directory.resolve("media/" + Sha256.of(picture) + ".part")).doesNotExist();
    }

    @Test
    void aPictureDamagedOnTheDiskIsFoundByTheRoundsAndFetchedAnewAlone() throws IOException {
        byte[] picture = "picture".getBytes(StandardCharsets.UTF_8);
        SignedManifest edition =
                press.put(Town.all()).put(attract(picture)).medium(picture).print();
        update(edition);
        overwrite(directory.resolve("media/" + Sha256.of(picture)));

        library.tidy(press.root());
        assertThat(signals()).containsExactly("library-damaged");
        update(edition);

        assertThat(signals()).isEmpty();
        assertThat(library.findMedium(Sha256.of(picture))).contains(Bytes.of(picture));
    }

    @Test
    void anEditionWithoutRoomOnTheDiskIsNotFetched() {
        update(press.put(Town.all()).print());
        library.close();
        var full = new TightDisk(FileDisk.at(directory));
        library = Library.open(full, health, clock, "test");
        library.load(press.root());
        SignedManifest second = press.withoutHistory().put(Town.all()).print(2);
        full.leave(1 << 20);
        int asked = press.asked().size();

        assertThat(library.update(second, press.root(), new WithoutDeltas(press)))
                .isInstanceOf(UpdateOutcome.NoRoom.class);
        assertThat(press.asked()).hasSize(asked);
        assertThat(signals()).containsExactly("edition-too-large");
        assertThat(shown()).isEqualTo(1);

        full.leave(Long.MAX_VALUE / 2);
        press.put(Town.form(2, 5));
        update(press.print(3));
        assertThat(signals()).isEmpty();
    }

    @Test
    void anEditionPastItsTermIsShownWithAnAlarm() {
        update(press.put(Town.all()).print());
        for (var later : Map.of(84, "edition-expires-soon", 91, "edition-expired").entrySet()) {
            library.close();
            Clock then = Clock.offset(clock, Duration.ofDays(later.getKey()));
            library = Library.open(FileDisk.at(directory), health, then, "test");
            library.load(press.root());

            library.checkValidity();

            assertThat(shown()).isEqualTo(1);
            assertThat(signals()).containsExactly(later.getValue());
        }
    }

    @Test
    void nothingOfBeforeIsKeptWhereTheManifestForgetsIt() {
        update(press.put(Town.all()).print());
        press.delete(FIRST);

        update(press.printForgetting());

        assertThat(library.findDocument(FIRST)).isEmpty();
        assertThat(directory.resolve("editions/0000000001.snapshot")).doesNotExist();
        assertThat(directory.resolve("editions/0000000001.manifest")).doesNotExist();
        reopen("test");
        library.load(press.root());
        assertThat(shown()).isEqualTo(2);
        assertThat(library.findDocument(FIRST)).isEmpty();
    }

    @Test
    void whatAProcessThatEndedTooEarlyLeftIsForgottenAtTheNextStart() throws IOException {
        update(press.put(Town.all()).print());
        Path manifest = directory.resolve("editions/0000000001.manifest");
        byte[] before = Files.readAllBytes(manifest);
        press.delete(FIRST);
        update(press.printForgetting());
        Files.write(manifest, before);
        Path aside = directory.resolve("quarantine/words/_0.cfs");
        Files.createDirectories(aside.getParent());
        Files.writeString(aside, "words");
        Path other = directory.resolve("quarantine/identity.json");
        Files.writeString(other, "{}");

        reopen("test");
        library.load(press.root());

        assertThat(shown()).isEqualTo(2);
        assertThat(manifest).doesNotExist();
        assertThat(aside).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void formsOfBeforeAreRemembered() {
        update(press.put(Town.all()).print());
        update(press.put(Town.form(2, 5)).print());

        assertThat(library.findForm("appeal", 1)).contains(Town.form(1, 10));
        assertThat(library.findForm("appeal", 2)).contains(Town.form(2, 5));
        assertThat(library.findForm("appeal", 3)).isEmpty();
    }

    /// In names and elsewhere.
    private int countOf(String words) {
        SearchAnswer answer = library.search(words, 5, Town::viewer);
        return answer.total()
                + answer.mentions().stream().mapToInt(SearchAnswer.Group::total).sum();
    }

    private static Setting attract(byte[] picture) {
        var reference =
                new MediaReference(
                        Sha256.of(picture), "image/png", picture.length, LocalizedText.of("Місто"));
        return new Setting("attract", Map.of(), Map.of("picture", reference));
    }

    private UpdateOutcome update(SignedManifest offered) {
        return library.update(offered, press.root(), press);
    }

    private void assertRefused(UpdateOutcome outcome, String because) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        UpdateOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains(because));
        assertThat(countOf("аптеки")).isEqualTo(4);
        assertThat(library.findForm("appeal", 1)).isPresent();
        assertThat(signals()).containsExactly("edition-refused");
        long before = shown();
        reopen("test");
        library.load(press.root());
        assertThat(shown()).isEqualTo(before);
    }

    private void reopen(String program) {
        library.close();
        library = Library.open(FileDisk.at(directory), health, clock, program);
    }

    private long shown() {
        return library.content().orElseThrow().manifest().number().value();
    }

    private List<String> signals() {
        return health.signals().stream().map(HealthSignal::code).toList();
    }

    private static void overwrite(Path file) throws IOException {
        Files.writeString(file, "x".repeat((int) Files.size(file)));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Gives what the press gives, but for what a test makes crooked.
    private static class Crooked implements EditionSource {
        private final Press press;

        Crooked(Press press) {
            this.press = press;
        }

        @Override
        public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
            return press.delta(to, from);
        }

        @Override
        public InputStream snapshot(EditionNumber number) {
            return press.snapshot(number);
        }

        @Override
        public InputStream media(Sha256 hash, long from) {
            return press.media(hash, from);
        }
    }

    /// Offers snapshots only.
    private static final class WithoutDeltas extends Crooked {
        WithoutDeltas(Press press) {
            super(press);
        }

        @Override
        public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
            return Optional.empty();
        }
    }

    private static final class BreaksOff extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the cable is out");
        }
    }
}

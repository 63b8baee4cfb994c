// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.edition.EditionDigest;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.rules.edition.Patch;
import ua.krynytsia.rules.edition.PatchReading;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Content;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class EditionsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String SECRET = "таємна-примітка-";

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private Store store;
    private Catalogue catalogue;
    private Editions editions;

    @BeforeEach
    void open() {
        store = database.open(folder);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        catalogue = new Catalogue(store, folder.resolve("media"), clock);
        editions = Editions.open(store, folder, clock, new SecureRandom());
        declare(shops(FieldTrait.INTERNAL));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theManifestIsSignedAndDescribesTheSnapshotExactly() {
        put(IntStream.range(0, 1200).boxed().toList(), "Крамниця ");

        Manifest manifest = publish();

        byte[] snapshot = editions.snapshot(manifest.number()).orElseThrow();
        Map<DocumentKey, Bytes> documents = apply(new TreeMap<>(), snapshot, manifest);
        var hashes = new TreeMap<DocumentKey, Sha256>();
        documents.forEach((key, bytes) -> hashes.put(key, bytes.sha256()));
        assertThat(manifest.number()).isEqualTo(new EditionNumber(1));
        assertThat(manifest.previous()).isEqualTo(EditionNumber.NONE);
        assertThat(manifest.issued()).isEqualTo(NOW);
        assertThat(manifest.expires()).isEqualTo(NOW.plus(Duration.ofDays(90)));
        assertThat(manifest.size().documents()).isEqualTo(1201).isEqualTo(documents.size());
        assertThat(manifest.size().packedBytes()).isEqualTo(snapshot.length);
        assertThat(manifest.size().unpackedBytes()).isEqualTo(unpacked(documents));
        assertThat(manifest.digest()).isEqualTo(EditionDigest.of(hashes));
        var root =
                new RootDocument(
                        1,
                        List.of(editions.publicKey()),
                        List.of(new RootDocument.NamedKey("seal", Bytes.utf8("x"))));
        assertThat(EditionSignature.verify(editions.current().orElseThrow(), root))
                .isEqualTo(manifest);
    }

    @Test
    void publishingNothingNewMakesNoEdition() {
        Manifest first = publish();

        PublishOutcome again = editions.publish("olena");

        assertThat(again).isEqualTo(new PublishOutcome.Unchanged(first));
        assertThat(editions.changesSinceCurrent()).isZero();
    }

    @Test
    void aDeltaLeadsFromAnyEarlierEditionToTheLiveOne() {
        put(IntStream.range(0, 300).boxed().toList(), "Крамниця ");
        Manifest first = publish();
        put(List.of(7, 8), "Пекарня ");
        assertThat(editions.changesSinceCurrent()).isEqualTo(2);
        Manifest second = publish();
        put(List.of(8, 9, 300), "Аптека ");
        Manifest third = publish();

        for (Manifest base : List.of(first, second)) {
            byte[] delta = editions.delta(third.number(), base.number()).orElseThrow();
            SortedMap<DocumentKey, Bytes> documents = new TreeMap<>();
            apply(documents, editions.snapshot(base.number()).orElseThrow(), base);
            documents = patched(documents, delta, base, third);
            assertThat(documents).isEqualTo(snapshotOf(third));
        }
    }

    @Test
    void whatBecameInternalIsDeletedByTheDelta() {
        put(IntStream.range(0, 50).boxed().toList(), "Крамниця ");
        declare(Content.resource("parks"));
        for (int i = 0; i < 200; i++) {
            catalogue.save(Content.entry("parks", "p" + i, "Парк " + i), 0, "olena");
        }
        Manifest first = publish();
        declare(internal("shops"));
        Manifest second = publish();

        byte[] delta = editions.delta(second.number(), first.number()).orElseThrow();
        var documents = patched(snapshotOf(first), delta, first, second);

        assertThat(documents).isEqualTo(snapshotOf(second));
        assertThat(documents.keySet()).noneMatch(key -> key.value().contains("shops"));
    }

    @Test
    void aDeltaLongerThanHalfTheSnapshotIsNotOffered() {
        put(IntStream.range(0, 40).boxed().toList(), "Крамниця ");
        Manifest first = publish();
        put(IntStream.range(0, 40).boxed().toList(), "Пекарня ");
        Manifest second = publish();

        assertThat(editions.delta(second.number(), first.number())).isEmpty();
        assertThat(editions.delta(second.number(), new EditionNumber(77))).isEmpty();
        assertThat(editions.delta(new EditionNumber(77), first.number())).isEmpty();
        assertThat(editions.snapshot(new EditionNumber(77))).isEmpty();
    }

    @Test
    void aPatchIsOfferedUpToHalfThePackedSnapshotAndNotBeyond() {
        put(IntStream.range(0, 120).boxed().toList(), "Крамниця ");
        Manifest first = publish();
        var random = new Random(7);
        var offered = new ArrayList<Boolean>();
        for (int i = 0; i < 60; i++) {
            byte[] noise = new byte[100];
            random.nextBytes(noise);
            save(i, "Пекарня " + HexFormat.of().formatHex(noise), "");
            offered.add(isOfferedByTheRule(first, publish()));
        }

        assertThat(offered).startsWith(true).endsWith(false);
        assertThat(offered.lastIndexOf(true)).isEqualTo(offered.indexOf(false) - 1);
    }

    @Test
    void aPatchIsOfferedUpToHalfTheUnpackedDocumentsAndNotBeyond() {
        put(IntStream.range(0, 400).boxed().toList(), "Крамниця ");
        Manifest first = publish();
        var offered = new ArrayList<Boolean>();
        for (int i = 0; i < 300; i += 20) {
            put(IntStream.range(i, i + 20).boxed().toList(), "Крамничка ");
            offered.add(isOfferedByTheRule(first, publish()));
        }

        assertThat(offered).startsWith(true).endsWith(false);
        assertThat(offered.lastIndexOf(true)).isEqualTo(offered.indexOf(false) - 1);
    }

    /// Held against the two lengths, measured apart.
    private boolean isOfferedByTheRule(Manifest from, Manifest to) {
        boolean isOffered = editions.delta(to.number(), from.number()).isPresent();
        SortedMap<DocumentKey, Bytes> before = snapshotOf(from);
        SortedMap<DocumentKey, Bytes> put = snapshotOf(to);
        put.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        boolean isShort = patchLength(from, to) <= to.size().packedBytes() / 2;
        boolean isSmall = unpacked(put) <= to.size().unpackedBytes() / 2;
        assertThat(isOffered).isEqualTo(isShort && isSmall);
        return isOffered;
    }

    private long patchLength(Manifest from, Manifest to) {
        return store.read(handle -> {
            var tables = new EditionTables(handle);
            var ends =
                    new Patch.Ends(
                            tables.find(from.number()).orElseThrow(),
                            tables.find(to.number()).orElseThrow());
            return Delta.between(tables.documents(from.number()), tables.documents(to.number()))
                    .packed(tables, ends, Long.MAX_VALUE, Long.MAX_VALUE)
                    .orElseThrow()
                    .length;
        });
    }

    @Test
    void whatNearsItsTermIsSignedAnewWithTheSameContent() {
        put(List.of(1, 2), "Крамниця ");
        Manifest first = publish();
        assertThat(editions.validity().orElseThrow().state()).isEqualTo(Validity.State.IN_FORCE);
        Clock then = Clock.fixed(NOW.plus(Duration.ofDays(77)), ZoneOffset.UTC);
        Editions later = Editions.open(store, folder, then, new SecureRandom());
        assertThat(later.validity().orElseThrow().state()).isEqualTo(Validity.State.EXPIRES_SOON);

        Manifest second = later.renew("expiry").manifest();

        assertThat(second.number()).isEqualTo(new EditionNumber(2));
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(second.expires()).isEqualTo(then.instant().plus(Duration.ofDays(90)));
        assertThat(later.validity().orElseThrow().state()).isEqualTo(Validity.State.IN_FORCE);
        Clock last = Clock.fixed(second.expires(), ZoneOffset.UTC);
        assertThat(
                        Editions.open(store, folder, last, new SecureRandom())
                                .validity()
                                .orElseThrow()
                                .state())
                .isEqualTo(Validity.State.EXPIRED);
    }

    @Test
    void whatWasWithdrawnBeforeIsForgottenByTerminalsToo() {
        put(List.of(7, 8, 9), "Крамниця ");
        publish();
        DocumentKey gone = DocumentKey.entry("shops", "shop-7");
        catalogue.edit(
                "test",
                edit -> {
                    edit.retract(gone, "withdrawn");
                    return gone;
                });
        Manifest second = publish();

        Manifest third = editions.withdrawForGood(Set.of(gone), "olena").manifest();

        assertThat(second.forgets()).isEmpty();
        assertThat(third.number().value()).isEqualTo(3);
        assertThat(third.forgets()).contains(second.number());
        assertThat(editions.snapshot(new EditionNumber(1))).isEmpty();
        assertThat(editions.delta(third.number(), second.number()))
                .as("the way of a terminal may begin with edition 1")
                .isEmpty();
    }

    @Test
    void noByteOfAnInternalFieldLeavesTheServer() {
        var random = new Random(5);
        var secrets = new ArrayList<String>();
        Manifest before = publish();
        for (int round = 0; round < 8; round++) {
            for (int i = 0; i < 40; i++) {
                String secret = SECRET + Long.toHexString(random.nextLong());
                secrets.add(secret);
                save(random.nextInt(60), "Крамниця " + random.nextInt(), secret);
            }
            Manifest after = publish();
            var leaving = new StringBuilder(text(editions.snapshot(after.number()).orElseThrow()));
            SortedMap<DocumentKey, Bytes> base = snapshotOf(before);
            Manifest from = before;
            editions.delta(after.number(), before.number())
                    .ifPresent(delta ->
                            patched(base, delta, from, after)
                                    .values()
                                    .forEach(put -> leaving.append(put.utf8())));

            assertThat(leaving.toString()).contains("Крамниця").doesNotContain(SECRET);
            assertThat(leaving.toString()).doesNotContain("\"note\"");
            before = after;
        }
        assertThat(secrets).hasSize(320);
    }

    @Test
    void aFieldMadeInternalLaterLeavesTheNextEditionWithoutTouchingTheEntries() {
        declare(shops());
        save(1, "Крамниця", SECRET);
        assertThat(text(editions.snapshot(publish().number()).orElseThrow())).contains(SECRET);

        declare(shops(FieldTrait.INTERNAL));
        Manifest second = publish();

        assertThat(text(editions.snapshot(second.number()).orElseThrow())).doesNotContain(SECRET);
        assertThat(catalogue.findEntry("shops", "shop-1").orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void aServerThatATerminalProvesToBeBehindPublishesNothingUntilSomebodyAnswers() {
        put(List.of(1, 2, 3), "Крамниця ");
        publish();
        SignedManifest ahead = signedAhead(7);

        editions.proven(ahead);
        put(List.of(4), "Пекарня ");

        PublishOutcome stopped = editions.publish("olena");
        assertThat(stopped).isInstanceOf(PublishOutcome.Behind.class);
        assertThat(stopped.manifest().number()).isEqualTo(new EditionNumber(7));
        assertThat(editions.currentManifest().orElseThrow().number().value()).isEqualTo(1);
        assertThat(editions.behind()).isPresent();

        assertThat(editions.continueAbove("olena")).isTrue();
        assertThat(publish().number()).isEqualTo(new EditionNumber(8));
        assertThat(editions.behind()).isEmpty();
        assertThat(editions.continueAbove("olena")).isFalse();
    }

    @Test
    void theProofOutlivesARestartAndItsNumberIsNeverGiven() {
        publish();
        editions.proven(signedAhead(7));
        Editions again = Editions.open(store, folder, Clock.systemUTC(), new SecureRandom());

        put(List.of(4), "Пекарня ");
        assertThat(again.publish("olena")).isInstanceOf(PublishOutcome.Behind.class);
        again.proven(signedAhead(9));
        again.continueAbove("olena");

        assertThat(again.publish("olena").manifest().number()).isEqualTo(new EditionNumber(10));
    }

    @Test
    void whatIsKnownOrNotOursProvesNothing() {
        publish();
        SignedManifest own = editions.current().orElseThrow();
        SignedManifest ahead = signedAhead(7);
        byte[] bent = ahead.signature().toArray();
        bent[3] ^= 1;

        editions.proven(own);
        editions.proven(new SignedManifest(ahead.manifest(), ahead.key(), Bytes.of(bent)));
        editions.proven(new SignedManifest(ahead.manifest(), "stranger", ahead.signature()));

        assertThat(editions.behind()).isEmpty();
        put(List.of(4), "Пекарня ");
        assertThat(publish().number()).isEqualTo(new EditionNumber(2));
    }

    /// As this server signed it before its backup was put back.
    private SignedManifest signedAhead(long number) {
        Manifest live = editions.currentManifest().orElseThrow();
        var manifest =
                new Manifest(
                        new EditionNumber(number),
                        new EditionNumber(number - 1),
                        NOW,
                        NOW.plus(Duration.ofDays(90)),
                        live.size(),
                        live.digest());
        return EditionKey.read(folder.resolve("keys")).sign(manifest);
    }

    @Test
    void anEarlierContentComesBackUnderANewNumber() {
        put(IntStream.range(0, 60).boxed().toList(), "Крамниця ");
        Manifest first = publish();
        put(List.of(3, 4), "Пекарня ");
        put(List.of(61), "Нова ");
        Manifest second = publish();

        Manifest third = editions.rollBack(first.number(), "olena").orElseThrow().manifest();

        assertThat(third.number().value()).isEqualTo(3);
        assertThat(third.digest()).isEqualTo(first.digest());
        assertThat(snapshotOf(third)).isEqualTo(snapshotOf(first));
        byte[] delta = editions.delta(third.number(), second.number()).orElseThrow();
        assertThat(patched(snapshotOf(second), delta, second, third)).isEqualTo(snapshotOf(first));
        assertThat(editions.rollBack(new EditionNumber(77), "olena")).isEmpty();
        assertThat(publish().digest()).isEqualTo(second.digest());
    }

    @Test
    void whatIsWithdrawnForGoodIsNowhereAnyMore() throws IOException {
        save(7, "Крамниця", "таємниця");
        declare(shops());
        put(List.of(8, 9), "Крамниця ");
        save(7, SECRET, "");
        Manifest first = publish();
        put(List.of(8), "Пекарня ");
        Manifest second = publish();
        editions.delta(second.number(), first.number());
        DocumentKey gone = DocumentKey.entry("shops", "shop-7");

        Manifest third = editions.withdrawForGood(Set.of(gone), "olena").manifest();

        assertThat(third.number().value()).isEqualTo(3);
        assertThat(third.forgets()).contains(second.number());
        assertThat(snapshotOf(third)).doesNotContainKey(gone);
        for (Manifest before : List.of(first, second)) {
            assertThat(editions.snapshot(before.number())).isEmpty();
            assertThat(editions.delta(third.number(), before.number())).isEmpty();
            assertThat(editions.rollBack(before.number(), "olena")).isEmpty();
        }
        assertThat(folder.resolve("editions")).isDirectoryNotContaining("glob:**/2.zst");
        assertThat(bytesOf("edition_blob")).doesNotContain(SECRET);

        save(7, SECRET + "знову", "");
        assertThat(editions.changesSinceCurrent()).isZero();
        put(List.of(10), "Аптека ");
        Manifest fourth = publish();
        assertThat(snapshotOf(fourth)).doesNotContainKey(gone);
        assertThat(editions.rollBack(third.number(), "olena")).isPresent();
    }

    private String bytesOf(String table) {
        return store.read(handle ->
                handle.createQuery("select content from " + table)
                        .map((rows, context) -> Bytes.of(rows.getBytes(1)).utf8())
                        .list()
                        .toString());
    }

    @Test
    void watchersHearOfAnEditionThatIsAlreadyThere() {
        var heard = new ArrayList<EditionNumber>();
        editions.watch(number -> {
            assertThat(editions.currentManifest().orElseThrow().number()).isEqualTo(number);
            heard.add(number);
        });

        publish();
        editions.publish("olena");

        assertThat(heard).containsExactly(new EditionNumber(1));
    }

    @Test
    void aLostSnapshotFileIsMadeAgain() throws IOException {
        put(List.of(1, 2, 3), "Крамниця ");
        Manifest manifest = publish();
        byte[] before = editions.snapshot(manifest.number()).orElseThrow();

        Files.delete(folder.resolve("editions/1.zst"));

        assertThat(editions.snapshot(manifest.number())).contains(before);
    }

    @Test
    void onlyTheNewestSnapshotFilesAreKept() {
        for (int i = 0; i < 8; i++) {
            put(List.of(i), "Крамниця ");
            publish();
        }

        assertThat(folder.resolve("editions"))
                .isDirectoryContaining("glob:**/8.zst")
                .isDirectoryNotContaining("glob:**/3.zst")
                .isDirectoryNotContaining("glob:**/*.new");
    }

    @Test
    void theKeyOutlivesARestartAndOnlyItsOwnerReadsIt() throws IOException {
        Path file = folder.resolve("keys/edition.key");

        Editions again = Editions.open(store, folder, Clock.systemUTC(), new SecureRandom());

        assertThat(again.publicKey()).isEqualTo(editions.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aKeyLostAfterPublishingIsNotReplacedInSilence() throws IOException {
        publish();
        Files.delete(folder.resolve("keys/edition.key"));

        assertThatThrownBy(
                        () -> Editions.open(store, folder, Clock.systemUTC(), new SecureRandom()))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("edition.key");
    }

    private static Resource shops(FieldTrait... traits) {
        return Content.resource(
                "shops", Content.field("note", new FieldType.Text(0, 500, false), traits));
    }

    private static Resource internal(String id) {
        Resource open = shops();
        return new Resource(
                id,
                open.section(),
                open.presentation(),
                open.provenance(),
                "name",
                List.of(
                        Content.field(
                                "name", new FieldType.Text(1, 300, false), FieldTrait.INTERNAL)));
    }

    private void declare(Resource resource) {
        catalogue.edit("test", edit -> edit.declare(resource));
    }

    private void put(List<Integer> numbers, String name) {
        catalogue.edit(
                "test",
                edit ->
                        edit.putEntries(
                                numbers.stream()
                                        .map(i ->
                                                Content.entry(
                                                        "shops",
                                                        "shop-" + i,
                                                        name
                                                                + Sha256.of(
                                                                        new byte[] {
                                                                            i.byteValue()
                                                                        })))
                                        .toList()));
    }

    private void save(int number, String name, String note) {
        String id = "shop-" + number;
        long revision = catalogue.findEntry("shops", id).map(e -> e.revision()).orElse(0L);
        catalogue.save(
                Content.entry("shops", id, name, Map.of("note", Content.text(note))),
                revision,
                "olena");
    }

    private Manifest publish() {
        PublishOutcome outcome = editions.publish("olena");
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        return outcome.manifest();
    }

    private TreeMap<DocumentKey, Bytes> snapshotOf(Manifest manifest) {
        var documents = new TreeMap<DocumentKey, Bytes>();
        apply(documents, editions.snapshot(manifest.number()).orElseThrow(), manifest);
        return documents;
    }

    private static Map<DocumentKey, Bytes> apply(
            Map<DocumentKey, Bytes> documents, byte[] frames, Manifest manifest) {
        try {
            Frames.read(
                    new ByteArrayInputStream(frames),
                    manifest.size().unpackedBytes(),
                    frame -> {
                        switch (frame) {
                            case Frame.Put put -> documents.put(put.key(), put.document());
                            case Frame.Delete delete ->
                                    assertThat(documents.remove(delete.key())).isNotNull();
                        }
                    });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return documents;
    }

    private SortedMap<DocumentKey, Bytes> patched(
            SortedMap<DocumentKey, Bytes> base, byte[] delta, Manifest from, Manifest to) {
        try {
            SignedManifest signed =
                    store.read(handle -> new EditionTables(handle).find(from.number()))
                            .orElseThrow();
            PatchReading patch = Patch.read(new ByteArrayInputStream(delta), signed, base.keySet());
            assertThat(WireJson.read(patch.manifest().manifest().toArray(), Manifest.class))
                    .isEqualTo(to);
            var before = new TreeMap<>(base);
            before.keySet().retainAll(patch.replaced());
            var after = new TreeMap<>(base);
            after.keySet().removeAll(patch.deleted());
            patch.documents(
                    before, to.size().unpackedBytes(), put -> after.put(put.key(), put.document()));
            return after;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long unpacked(Map<DocumentKey, Bytes> documents) {
        return 5
                + documents.entrySet().stream()
                        .mapToLong(e -> 7L + e.getKey().value().length() + e.getValue().length())
                        .sum();
    }

    private static String text(byte[] frames) {
        var text = new StringBuilder();
        try {
            Frames.read(
                    new ByteArrayInputStream(frames),
                    1L << 30,
                    frame -> {
                        if (frame instanceof Frame.Put put) {
                            text.append(
                                    new String(put.document().toArray(), StandardCharsets.UTF_8));
                        }
                    });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}

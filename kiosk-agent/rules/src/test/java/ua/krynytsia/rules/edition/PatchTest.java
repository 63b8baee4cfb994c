// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.SignedManifest;

class PatchTest {
    private static final int ROOM = 1 << 20;
    private static final SignedManifest FIRST = manifest("{\"number\":1}");
    private static final SignedManifest SECOND = manifest("{\"number\":2}");

    private final SortedMap<DocumentKey, Bytes> before = town(3000, 1);

    @Test
    void whatIsWrittenIsRead() {
        SortedMap<DocumentKey, Bytes> after = changed(before);

        Taken taken = taken(patch(before, after), before, ROOM);

        assertThat(taken.manifest()).isEqualTo(SECOND);
        assertThat(taken.documents()).isEqualTo(after);
    }

    @Test
    void fromNothingAndToNothingIsPossible() {
        var nothing = new TreeMap<DocumentKey, Bytes>();

        assertThat(taken(patch(nothing, before), nothing, 8 << 20).documents()).isEqualTo(before);
        assertThat(taken(patch(before, nothing), before, ROOM).documents()).isEmpty();
        assertThat(taken(patch(before, before), before, ROOM).documents()).isEqualTo(before);
    }

    @Test
    void aChangeCostsLittleMoreThanItsNewWords() {
        SortedMap<DocumentKey, Bytes> after = new TreeMap<>(before);
        before.entrySet().stream()
                .skip(100)
                .limit(40)
                .forEach(each ->
                        after.put(
                                each.getKey(),
                                Bytes.utf8(each.getValue().utf8().replace("Соборна", "Миру"))));

        assertThat(patch(before, after).length).isLessThan(40 * 8 + 200);
    }

    @Test
    void theRoomIsThatOfTheLinesAndNoByteMore() {
        SortedMap<DocumentKey, Bytes> after = changed(before);
        byte[] patch = patch(before, after);

        assertThatThrownBy(() -> taken(patch, before, 300))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("longer than its manifest says");
    }

    @Test
    void truncatedAtAnyByteItIsRefused() {
        SortedMap<DocumentKey, Bytes> small = town(20, 2);
        byte[] whole = patch(small, changed(small));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> taken(part, small, ROOM))
                    .as("the first %d of %d bytes", length, whole.length)
                    .isInstanceOf(RuleException.class);
        }
    }

    /// What a changed bit still lets through is another content, which the digest then refuses, or
    /// another manifest, which its signature refuses; nothing else escapes than the refusal.
    @Test
    void aChangedBitIsRefusedOrGivesOtherBytesButNeverAnotherFailure() {
        SortedMap<DocumentKey, Bytes> small = town(20, 2);
        SortedMap<DocumentKey, Bytes> after = changed(small);
        byte[] whole = patch(small, after);
        int refused = 0;
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] bent = whole.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                taken(bent, small, ROOM);
            } catch (RuleException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length * 7);
    }

    @Test
    void anotherBaseIsRefused() {
        byte[] patch = patch(before, changed(before));
        SortedMap<DocumentKey, Bytes> other = town(3000, 9);

        assertThatThrownBy(() -> taken(patch, other, ROOM)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> taken(patch, town(3, 1), ROOM)).isInstanceOf(RuleException.class);
    }

    @Test
    void aDocumentWithALineFeedIsLeftToTheSnapshot() {
        var after = new TreeMap<>(before);
        after.put(DocumentKey.section("odd"), Bytes.utf8("{\n}"));

        assertThatThrownBy(() -> patch(before, after)).hasMessageContaining("line feed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffffff7f", "ff", "8080808080", "04", "0105", "020101", "01030103"})
    void hostilePositionsAreRefusedBeforeMemoryIsTaken(String hex) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("KRP1".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(java.util.HexFormat.of().parseHex(hex));

        assertThatThrownBy(() -> taken(bytes.toByteArray(), town(3, 1), ROOM))
                .isInstanceOf(RuleException.class);
    }

    private static byte[] patch(
            SortedMap<DocumentKey, Bytes> before, SortedMap<DocumentKey, Bytes> after) {
        Difference difference = Difference.between(hashes(before), hashes(after));
        var old = new TreeMap<>(before);
        old.keySet().retainAll(difference.replaced().keySet());
        var out = new ByteArrayOutputStream();
        try {
            Patch.write(new Patch.Ends(FIRST, SECOND), difference, old, after, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Taken taken(byte[] patch, SortedMap<DocumentKey, Bytes> base, long room) {
        try {
            PatchReading reading =
                    Patch.read(new ByteArrayInputStream(patch), FIRST, base.keySet());
            var old = new TreeMap<>(base);
            old.keySet().retainAll(reading.replaced());
            var after = new TreeMap<>(base);
            after.keySet().removeAll(reading.deleted());
            reading.documents(old, room, put -> after.put(put.key(), put.document()));
            return new Taken(reading.manifest(), after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<DocumentKey, Bytes> changed(SortedMap<DocumentKey, Bytes> before) {
        var after = new TreeMap<>(before);
        int at = 0;
        for (var document : before.entrySet()) {
            switch (at++ % 9) {
                case 3 ->
                        after.put(
                                document.getKey(),
                                Bytes.utf8(document.getValue().utf8().replace("вул.", "просп.")));
                case 7 -> after.remove(document.getKey());
                default -> {
                    // as it was
                }
            }
        }
        after.put(DocumentKey.entry("shops", "a-new-one"), Bytes.utf8("{\"name\":\"Нова\"}"));
        after.put(DocumentKey.section("z"), Bytes.utf8("{}"));
        return after;
    }

    private static SortedMap<DocumentKey, Bytes> town(int size, long seed) {
        var random = new Random(seed);
        var documents = new TreeMap<DocumentKey, Bytes>();
        for (int i = 0; i < size; i++) {
            String id = "n" + Long.toHexString(random.nextLong());
            documents.put(
                    DocumentKey.entry("shops", id),
                    Bytes.utf8(
                            "{\"address\":\"вул. Соборна, "
                                    + random.nextInt(200)
                                    + "\",\"id\":\""
                                    + id
                                    + "\",\"phone\":\"+38056"
                                    + random.nextInt(10_000_000)
                                    + "\"}"));
        }
        return documents;
    }

    private static SortedMap<DocumentKey, Sha256> hashes(SortedMap<DocumentKey, Bytes> documents) {
        var hashes = new TreeMap<DocumentKey, Sha256>();
        documents.forEach((key, document) -> hashes.put(key, document.sha256()));
        return hashes;
    }

    private static SignedManifest manifest(String json) {
        return new SignedManifest(Bytes.utf8(json), "edition-1", Bytes.of(new byte[64]));
    }

    private record Taken(SignedManifest manifest, SortedMap<DocumentKey, Bytes> documents) {}
}

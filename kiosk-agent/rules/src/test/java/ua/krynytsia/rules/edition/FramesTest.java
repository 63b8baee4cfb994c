// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;

class FramesTest {
    private static final List<Frame> FRAMES =
            List.of(
                    put("entry/schools/n-1", "{\"name\":\"Ліцей № 1\"}"),
                    new Frame.Delete(new DocumentKey("entry/schools/n-10")),
                    put("entry/schools/n-2", "{\"name\":\"Ліцей № 2\"}"),
                    put("section/education", "{}"));
    private static final int ROOM = 1 << 20;

    private static Frame put(String key, String document) {
        return new Frame.Put(new DocumentKey(key), Bytes.utf8(document));
    }

    private static byte[] written(List<Frame> frames) {
        var out = new ByteArrayOutputStream();
        try {
            Frames.write(frames, 3, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Frame> read(byte[] bytes, long max) {
        var frames = new ArrayList<Frame>();
        try {
            Frames.read(new ByteArrayInputStream(bytes), max, frames::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frames;
    }

    /// What stands before packing, as a stranger might write it.
    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private static byte[] packed(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(new ZstdOutputStream(out, 3))) {
            content.write(data);
        }
        return out.toByteArray();
    }

    private static void put(DataOutputStream data, String key) throws IOException {
        data.write(1);
        data.writeShort(key.length());
        data.writeBytes(key);
        data.writeInt(2);
        data.writeBytes("{}");
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(read(written(FRAMES), ROOM)).isEqualTo(FRAMES);
        assertThat(read(written(List.of()), ROOM)).isEmpty();
    }

    @Test
    void theLengthBeforePackingIsExactlyTheRoomThatReadingNeeds() throws IOException {
        long length = Frames.write(FRAMES, 19, new ByteArrayOutputStream());

        assertThat(read(written(FRAMES), length)).isEqualTo(FRAMES);
        assertThatThrownBy(() -> read(written(FRAMES), length - 1))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("longer than its manifest says");
    }

    @Test
    void theVectorOfVersion1IsStillRead() {
        assertThat(read(Vectors.bytes("edition/frames-v1.zst"), ROOM)).isEqualTo(FRAMES);
    }

    @Test
    void truncatedAtAnyByteItIsRefused() {
        byte[] whole = written(FRAMES);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> read(part, ROOM))
                    .as("the first %d of %d bytes", length, whole.length)
                    .isInstanceOf(RuleException.class);
        }
    }

    /// A few bits of the packing mean nothing; all others are covered by its checksum. Nothing but
    /// the digest protects against a change on purpose.
    @Test
    void aChangedBitNeverGivesOtherFrames() {
        byte[] whole = written(FRAMES);
        int refused = 0;
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(read(changed, ROOM)).as("bit %d", bit).isEqualTo(FRAMES);
            } catch (RuleException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length * 8 - 20);
    }

    @Test
    void aDocumentChangedOnPurposeHasAnotherDigest() {
        var changed = new ArrayList<>(FRAMES);
        changed.set(0, put("entry/schools/n-1", "{\"name\":\"Ліцей № 3\"}"));

        assertThat(digest(read(written(changed), ROOM))).isNotEqualTo(digest(FRAMES));
    }

    private static Sha256 digest(List<Frame> frames) {
        var hashes = new TreeMap<DocumentKey, Sha256>();
        for (Frame frame : frames) {
            if (frame instanceof Frame.Put(DocumentKey key, Bytes document)) {
                hashes.put(key, document.sha256());
            }
        }
        return EditionDigest.of(hashes);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, (16 << 20) + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aDocumentsLengthOutOfBoundsIsRefusedBeforeMemoryIsTaken(int length) throws IOException {
        byte[] bytes =
                packed(data -> {
                    data.writeBytes("KRY1");
                    data.write(1);
                    data.writeShort(9);
                    data.writeBytes("section/a");
                    data.writeInt(length);
                });

        assertThatThrownBy(() -> read(bytes, Long.MAX_VALUE))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("a frame's length is " + length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201, 65_535})
    void aKeysLengthOutOfBoundsIsRefused(int length) throws IOException {
        byte[] bytes =
                packed(data -> {
                    data.writeBytes("KRY1");
                    data.write(2);
                    data.writeShort(length);
                    data.writeBytes("a".repeat(length));
                    data.write(0);
                });

        assertThatThrownBy(() -> read(bytes, ROOM))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("a frame's length is " + length);
    }

    @Test
    void aBombIsStoppedAtTheManifestsLength() throws IOException {
        byte[] zeros = new byte[1 << 20];
        byte[] bomb =
                packed(data -> {
                    data.writeBytes("KRY1");
                    for (int i = 0; i < 64; i++) {
                        String key = "entry/a/n" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
                        data.write(1);
                        data.writeShort(key.length());
                        data.writeBytes(key);
                        data.writeInt(zeros.length);
                        data.write(zeros);
                    }
                    data.write(0);
                });
        var seen = new ArrayList<Frame>();

        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(bomb), 3L << 20, seen::add))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("longer than its manifest says");
        assertThat(seen).hasSizeLessThan(3);
    }

    @Test
    void bytesBehindTheEndAreRefused() throws IOException {
        byte[] inside =
                packed(data -> {
                    data.writeBytes("KRY1");
                    data.write(0);
                    data.write(0);
                });
        byte[] whole = written(FRAMES);
        byte[] outside = Arrays.copyOf(whole, whole.length + 1);
        byte[] twice = Arrays.copyOf(whole, whole.length * 2);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);

        assertThatThrownBy(() -> read(inside, ROOM)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> read(outside, ROOM)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> read(twice, ROOM)).isInstanceOf(RuleException.class);
    }

    @Test
    void framesOutOfOrderAreNeitherReadNorWritten() throws IOException {
        byte[] bytes =
                packed(data -> {
                    data.writeBytes("KRY1");
                    put(data, "section/b");
                    put(data, "section/a");
                    data.write(0);
                });
        byte[] twice =
                packed(data -> {
                    data.writeBytes("KRY1");
                    put(data, "section/a");
                    put(data, "section/a");
                    data.write(0);
                });

        assertThatThrownBy(() -> read(bytes, ROOM)).hasMessageContaining("out of order");
        assertThatThrownBy(() -> read(twice, ROOM)).hasMessageContaining("out of order");
        assertThatThrownBy(() -> written(FRAMES.reversed())).hasMessageContaining("out of order");
    }

    @Test
    void whatNoReaderTakesIsNotWritten() {
        var tooLong =
                new Frame.Put(new DocumentKey("section/a"), Bytes.of(new byte[(16 << 20) + 1]));
        var empty = new Frame.Put(new DocumentKey("section/a"), Bytes.of(new byte[0]));

        assertThatThrownBy(() -> written(List.of(tooLong))).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> written(List.of(empty))).isInstanceOf(RuleException.class);
    }

    @Test
    void wrongFirstBytesUnknownKindsAndKeysAreRefused() throws IOException {
        byte[] otherMagic = packed(data -> data.writeBytes("KRY2\0"));
        byte[] otherKind =
                packed(data -> {
                    data.writeBytes("KRY1");
                    data.write(7);
                });
        byte[] badKey =
                packed(data -> {
                    data.writeBytes("KRY1");
                    put(data, "section/A\u00ff");
                    data.write(0);
                });

        assertThatThrownBy(() -> read(otherMagic, ROOM)).hasMessageContaining("wrong first bytes");
        assertThatThrownBy(() -> read(otherKind, ROOM)).hasMessageContaining("unknown kind 7");
        assertThatThrownBy(() -> read(badKey, ROOM)).hasMessageContaining("wrong key");
        assertThatThrownBy(() -> read("<html>".getBytes(StandardCharsets.UTF_8), ROOM))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aFailureOfTheStreamItselfIsNotTakenForDamage() {
        var failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };

        assertThatThrownBy(() -> Frames.read(failing, ROOM, _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the disk is gone");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.WireException;

/// Snapshots and deltas as bytes: one zstd stream (RFC 8878) with its checksum, of
///
///     "KRY1"                                         magic
///     01 kk kk <key> ll ll ll ll <document>          put
///     02 kk kk <key>                                 delete
///     00                                             end
///
/// with lengths big-endian, keys in ASCII, rising by key. Every length is checked before memory is
/// taken for it; a stream without its end mark, or with anything behind it, is refused.
public final class Frames {
    private static final byte[] MAGIC = "KRY1".getBytes(StandardCharsets.US_ASCII);
    private static final int END = 0;
    private static final int PUT = 1;
    private static final int DELETE = 2;
    private static final int MAX_KEY = 200;
    private static final int MAX_DOCUMENT = 16 << 20;

    /// The packer at its highest level looks back 8 MiB; more is memory that nobody needs.
    private static final int MAX_WINDOW_LOG = 23;

    private Frames() {}

    /// Writes the frames and closes `out`.
    ///
    /// @param level zstd level, 1 (fast) to 19 (small)
    /// @return the length before packing, in bytes
    /// @throws RuleException where no reader would take them: out of order, empty or too long
    public static long write(Iterable<? extends Frame> frames, int level, OutputStream out)
            throws IOException {
        try (var data = new DataOutputStream(new ZstdOutputStream(out, level).setChecksum(true))) {
            data.write(MAGIC);
            long length = MAGIC.length + 1L;
            String last = "";
            for (Frame frame : frames) {
                last = following(last, frame);
                length += write(frame, data);
            }
            data.write(END);
            return length;
        }
    }

    /// Gives each frame to `each`, in order, and leaves `in` open.
    ///
    /// @param maxUnpacked the most bytes that may come out of the packing; from the manifest
    /// @throws RuleException where the bytes are not such a stream; `each` may have seen a part
    /// @throws IOException where `in` itself fails
    public static void read(InputStream in, long maxUnpacked, Consumer<Frame> each)
            throws IOException {
        try (var packed = new ZstdInputStream(new Unclosed(in)).setLongMax(MAX_WINDOW_LOG);
                var data = new DataInputStream(new Bounded(packed, maxUnpacked))) {
            byte[] magic = data.readNBytes(MAGIC.length);
            if (!Arrays.equals(magic, MAGIC)) {
                throw new RuleException("not an edition's frames: wrong first bytes");
            }
            String last = "";
            for (int kind = data.readUnsignedByte(); kind != END; kind = data.readUnsignedByte()) {
                Frame frame = frame(kind, data);
                last = following(last, frame);
                each.accept(frame);
            }
            if (data.read() != -1) {
                throw new RuleException("bytes behind the end mark of an edition's frames");
            }
        } catch (EOFException e) {
            throw new RuleException("an edition's frames end too early", e);
        } catch (ZstdIOException e) {
            throw new RuleException("an edition's packing is damaged: " + e.getMessage(), e);
        }
    }

    private static String following(String last, Frame frame) {
        String key = frame.key().value();
        if (key.compareTo(last) <= 0) {
            throw new RuleException("frames out of order at " + key);
        }
        return key;
    }

    private static long write(Frame frame, DataOutputStream data) throws IOException {
        byte[] key = frame.key().value().getBytes(StandardCharsets.US_ASCII);
        return switch (frame) {
            case Frame.Put put -> {
                byte[] document = put.document().toArray();
                bounded(document.length, MAX_DOCUMENT);
                name(PUT, key, data);
                data.writeInt(document.length);
                data.write(document);
                yield 7L + key.length + document.length;
            }
            case Frame.Delete _ -> {
                name(DELETE, key, data);
                yield 3L + key.length;
            }
        };
    }

    private static void name(int kind, byte[] key, DataOutputStream data) throws IOException {
        data.write(kind);
        data.writeShort(key.length);
        data.write(key);
    }

    private static Frame frame(int kind, DataInputStream data) throws IOException {
        if (kind != PUT && kind != DELETE) {
            throw new RuleException("a frame of the unknown kind " + kind);
        }
        DocumentKey key = key(exactly(bounded(data.readUnsignedShort(), MAX_KEY), data));
        if (kind == DELETE) {
            return new Frame.Delete(key);
        }
        return new Frame.Put(key, Bytes.of(exactly(bounded(data.readInt(), MAX_DOCUMENT), data)));
    }

    private static DocumentKey key(byte[] ascii) {
        try {
            return new DocumentKey(new String(ascii, StandardCharsets.US_ASCII));
        } catch (WireException e) {
            throw new RuleException("an edition's frames hold a wrong key: " + e.getMessage(), e);
        }
    }

    private static int bounded(int length, int max) {
        if (length < 1 || length > max) {
            throw new RuleException("a frame's length is " + length + ", allowed is 1 to " + max);
        }
        return length;
    }

    private static byte[] exactly(int length, DataInputStream data) throws IOException {
        byte[] bytes = data.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}

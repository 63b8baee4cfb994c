// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.fleet.SignedManifest;

/// A delta as bytes, for a reader who holds the edition before it:
///
///     "KRP1"                      magic
///     n <gap>…                    positions of the replaced documents among the base's sorted keys
///     n <gap>…                    positions of the deleted documents
///     l <packed manifest>         its key id, LF, its JSON, LF, its signature
///     <packed documents>          to the end
///
/// Numbers are varints (seven bits a byte, lowest first), a gap is the distance to the position
/// behind the one before. Both packings are zstd (RFC 8878) with a raw dictionary that both sides
/// hold: the base's signed manifest for the first; for the second the replaced documents, each
/// with LF, in the order of their keys. The packed documents are lines, since a canonical document
/// (RFC 8785) holds no LF: one per replaced document in the order of the keys, then key and
/// document in turn for each new one. So a patch costs little more than the words that changed.
public final class Patch {
    static final byte[] MAGIC = "KRP1".getBytes(StandardCharsets.US_ASCII);
    static final int LONGEST_MANIFEST = 68 * 1024;

    /// Dictionary and documents together; what is more goes as a snapshot. Bounds the memory of
    /// both sides.
    static final long MOST_BYTES = 32L << 20;

    private static final int SMALLEST_WINDOW = 10;
    private static final int LEVEL = 19;
    private static final byte LINE = '\n';

    private Patch() {}

    /// Whether these two contents can be told as a patch: both sides need memory for all of it.
    public static boolean fits(long replacedBytes, long putBytes) {
        return replacedBytes + putBytes <= MOST_BYTES;
    }

    /// Whether these are the first bytes of a patch.
    public static boolean begins(byte[] first) {
        return first.length >= MAGIC.length
                && Arrays.equals(first, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /// Writes the patch and leaves `out` open.
    ///
    /// @param replaced the documents that [Difference#replaced] names, as they were
    /// @param put those and the added ones, as they are
    /// @throws RuleException where a document holds a line feed or all is too long: send a snapshot
    public static void write(
            Ends ends,
            Difference difference,
            SortedMap<DocumentKey, Bytes> replaced,
            SortedMap<DocumentKey, Bytes> put,
            OutputStream out)
            throws IOException {
        out.write(MAGIC);
        Varint.writeRising(difference.replaced().values(), out);
        Varint.writeRising(difference.deleted().values(), out);
        byte[] manifest = packed(dictionary(ends.base()), signed(ends.next()));
        Varint.write(manifest.length, out);
        out.write(manifest);
        var lines = new ByteArrayOutputStream();
        for (DocumentKey key : difference.replaced().keySet()) {
            line(document(key, put), lines);
        }
        for (DocumentKey key : difference.added()) {
            line(key.value().getBytes(StandardCharsets.US_ASCII), lines);
            line(document(key, put), lines);
        }
        out.write(packed(dictionary(replaced.values()), lines.toByteArray()));
    }

    /// Reads what a patch says before its documents; they follow by [PatchReading#documents].
    ///
    /// @param baseKeys sorted
    /// @throws RuleException where the bytes are no patch from that base
    public static PatchReading read(
            InputStream in, SignedManifest base, Collection<DocumentKey> baseKeys)
            throws IOException {
        return PatchReading.of(in, dictionary(base), List.copyOf(baseKeys));
    }

    static byte[] dictionary(SignedManifest base) {
        byte[] signed = signed(base);
        return Arrays.copyOf(signed, signed.length - base.signature().length());
    }

    static byte[] dictionary(Collection<Bytes> documents) throws IOException {
        var lines = new ByteArrayOutputStream();
        for (Bytes document : documents) {
            line(document.toArray(), lines);
        }
        return lines.toByteArray();
    }

    private static byte[] signed(SignedManifest manifest) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(manifest.key().getBytes(StandardCharsets.US_ASCII));
        bytes.write(LINE);
        bytes.writeBytes(manifest.manifest().toArray());
        bytes.write(LINE);
        bytes.writeBytes(manifest.signature().toArray());
        return bytes.toByteArray();
    }

    private static byte[] document(DocumentKey key, SortedMap<DocumentKey, Bytes> put) {
        Bytes document = put.get(key);
        if (document == null) {
            throw new RuleException("the document " + key + " is not there to be packed");
        }
        return document.toArray();
    }

    private static void line(byte[] line, ByteArrayOutputStream out) {
        for (byte value : line) {
            if (value == LINE) {
                throw new RuleException("a document with a line feed cannot be packed by lines");
            }
        }
        out.writeBytes(line);
        out.write(LINE);
        if (out.size() > MOST_BYTES) {
            throw new RuleException("a patch of more than " + MOST_BYTES + " bytes");
        }
    }

    private static byte[] packed(byte[] dictionary, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zstd = new ZstdOutputStream(out, LEVEL)) {
            zstd.setChecksum(true);
            zstd.setWindowLog(window((long) dictionary.length + content.length));
            if (dictionary.length > 0) {
                zstd.setDict(dictionary);
            }
            zstd.write(content);
        }
        return out.toByteArray();
    }

    /// The power of two that covers so many bytes.
    static int window(long bytes) {
        return Math.max(SMALLEST_WINDOW, Long.SIZE - Long.numberOfLeadingZeros(bytes));
    }

    /// The signed manifests at both ends of a patch.
    public record Ends(SignedManifest base, SignedManifest next) {}
}

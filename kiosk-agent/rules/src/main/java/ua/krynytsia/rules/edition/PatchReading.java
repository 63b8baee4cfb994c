// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.SignedManifest;

/// A patch whose beginning is read: the manifest it leads to, not yet verified, and what it names.
/// One thread.
public final class PatchReading {
    private static final int LONGEST_LINE = 16 << 20;
    private static final int SIGNATURE = 64;
    private static final int LINE = '\n';

    private final InputStream in;
    private final SignedManifest manifest;
    private final List<DocumentKey> replaced;
    private final List<DocumentKey> deleted;

    private PatchReading(
            InputStream in,
            SignedManifest manifest,
            List<DocumentKey> replaced,
            List<DocumentKey> deleted) {
        this.in = in;
        this.manifest = manifest;
        this.replaced = replaced;
        this.deleted = deleted;
    }

    static PatchReading of(InputStream in, byte[] baseManifest, List<DocumentKey> base)
            throws IOException {
        try {
            if (!Arrays.equals(in.readNBytes(Patch.MAGIC.length), Patch.MAGIC)) {
                throw new RuleException("not a patch: wrong first bytes");
            }
            List<Integer> replaced = Varint.readRising(in, base.size());
            List<Integer> deleted = Varint.readRising(in, base.size());
            Set<Integer> both = new HashSet<>(replaced);
            both.retainAll(deleted);
            if (!both.isEmpty()) {
                throw new RuleException("a patch replaces and deletes the same document");
            }
            byte[] packed = in.readNBytes(Varint.read(in, Patch.LONGEST_MANIFEST));
            return new PatchReading(
                    in,
                    manifest(packed, baseManifest),
                    named(replaced, base),
                    named(deleted, base));
        } catch (EOFException e) {
            throw new RuleException("a patch ends too early", e);
        } catch (ZstdIOException e) {
            throw new RuleException("a patch's packing is damaged: " + e.getMessage(), e);
        }
    }

    public SignedManifest manifest() {
        return manifest;
    }

    public List<DocumentKey> replaced() {
        return replaced;
    }

    public List<DocumentKey> deleted() {
        return deleted;
    }

    /// Gives all documents put to `each`; `in` stays open.
    ///
    /// @param before the replaced documents as they are now, exactly those of [#replaced]
    /// @param maxUnpacked the most bytes that may come out of the packing; from the manifest
    /// @throws RuleException where the bytes are no such patch; `each` may have seen a part
    public void documents(
            SortedMap<DocumentKey, Bytes> before, long maxUnpacked, Consumer<Frame.Put> each)
            throws IOException {
        if (!List.copyOf(before.keySet()).equals(replaced)) {
            throw new RuleException("a patch needs other documents than those given");
        }
        long room = Math.min(maxUnpacked, Patch.MOST_BYTES);
        try (InputStream lines = unpacked(in, Patch.dictionary(before.values()), room)) {
            for (DocumentKey key : replaced) {
                each.accept(new Frame.Put(key, document(lines)));
            }
            for (Optional<byte[]> key = line(lines); key.isPresent(); key = line(lines)) {
                each.accept(new Frame.Put(key(key.get()), document(lines)));
            }
        } catch (EOFException e) {
            throw new RuleException("a patch ends too early", e);
        } catch (ZstdIOException e) {
            throw new RuleException("a patch's packing is damaged: " + e.getMessage(), e);
        }
    }

    private static SignedManifest manifest(byte[] packed, byte[] dictionary) throws IOException {
        try (InputStream in =
                unpacked(new ByteArrayInputStream(packed), dictionary, Patch.LONGEST_MANIFEST)) {
            byte[] key = line(in).orElseThrow(EOFException::new);
            byte[] json = line(in).orElseThrow(EOFException::new);
            byte[] signature = in.readNBytes(SIGNATURE);
            if (in.read() != -1) {
                throw new RuleException("bytes behind the signature of a patch's manifest");
            }
            return new SignedManifest(
                    Bytes.of(json),
                    new String(key, StandardCharsets.US_ASCII),
                    Bytes.of(signature));
        } catch (WireException e) {
            throw new RuleException("a patch's manifest cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream unpacked(InputStream packed, byte[] dictionary, long room)
            throws IOException {
        var zstd = new ZstdInputStream(new Unclosed(packed));
        zstd.setLongMax(Patch.window(Patch.MOST_BYTES));
        if (dictionary.length > 0) {
            zstd.setDict(dictionary);
        }
        return new BufferedInputStream(new Bounded(zstd, room));
    }

    private static Bytes document(InputStream lines) throws IOException {
        return Bytes.of(line(lines).orElseThrow(EOFException::new));
    }

    /// What stands before the next line feed; empty at the end.
    private static Optional<byte[]> line(InputStream in) throws IOException {
        int value = in.read();
        if (value < 0) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        for (; value != LINE; value = in.read()) {
            if (value < 0) {
                throw new EOFException();
            }
            if (line.size() == LONGEST_LINE) {
                throw new RuleException("a patch's line is longer than " + LONGEST_LINE);
            }
            line.write(value);
        }
        return Optional.of(line.toByteArray());
    }

    private static DocumentKey key(byte[] ascii) {
        try {
            return new DocumentKey(new String(ascii, StandardCharsets.US_ASCII));
        } catch (WireException e) {
            throw new RuleException("a patch holds a wrong key: " + e.getMessage(), e);
        }
    }

    private static List<DocumentKey> named(List<Integer> positions, List<DocumentKey> base) {
        return positions.stream().map(base::get).toList();
    }
}

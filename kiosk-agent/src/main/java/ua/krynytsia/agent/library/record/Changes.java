// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.krynytsia.rules.edition.EditionDigest;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.rules.edition.PatchReading;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Manifest;

/// What a snapshot or a delta puts and deletes.
public record Changes(SortedMap<DocumentKey, Bytes> put, Set<DocumentKey> deleted) {
    /// A deletion's frame, at its longest.
    private static final long DELETION = 203;

    private static final long ENDS = 64;

    public Changes {
        put = Collections.unmodifiableSortedMap(put);
        deleted = Collections.unmodifiableSet(deleted);
    }

    /// @param base how many documents the edition before holds, 0 for a snapshot
    /// @throws ua.krynytsia.rules.RuleException where the bytes are no frames, or more than the
    ///   manifest allows
    public static Changes read(InputStream packed, Manifest manifest, int base) throws IOException {
        var put = new TreeMap<DocumentKey, Bytes>();
        var deleted = new TreeSet<DocumentKey>();
        long most = manifest.size().unpackedBytes() + (base == 0 ? 0 : base * DELETION + ENDS);
        Frames.read(
                packed,
                most,
                frame -> {
                    switch (frame) {
                        case Frame.Put(DocumentKey key, Bytes document) -> put.put(key, document);
                        case Frame.Delete(DocumentKey key) -> deleted.add(key);
                    }
                });
        return new Changes(put, deleted);
    }

    /// @param before the documents that the patch replaces, as they are now
    /// @throws ua.krynytsia.rules.RuleException where the bytes are no such patch, or more than the
    ///   manifest allows
    public static Changes read(
            PatchReading patch, SortedMap<DocumentKey, Bytes> before, Manifest manifest)
            throws IOException {
        var put = new TreeMap<DocumentKey, Bytes>();
        patch.documents(
                before,
                manifest.size().unpackedBytes(),
                frame -> put.put(frame.key(), frame.document()));
        return new Changes(put, new TreeSet<>(patch.deleted()));
    }

    /// @throws RefusedException where what comes out is not what the manifest says
    public void check(SortedMap<DocumentKey, Sha256> before, Manifest manifest) {
        var hashes = new TreeMap<>(before);
        hashes.keySet().removeAll(deleted);
        put.forEach((key, document) -> hashes.put(key, document.sha256()));
        check(manifest, hashes);
    }

    public static void check(Manifest manifest, SortedMap<DocumentKey, Sha256> hashes) {
        if (hashes.size() != manifest.size().documents()) {
            throw new RefusedException(
                    "edition "
                            + manifest.number()
                            + " holds "
                            + hashes.size()
                            + " documents, but its manifest says "
                            + manifest.size().documents());
        }
        if (!EditionDigest.of(hashes).equals(manifest.digest())) {
            throw new RefusedException(
                    "the digest of edition " + manifest.number() + " is not that of its manifest");
        }
    }
}

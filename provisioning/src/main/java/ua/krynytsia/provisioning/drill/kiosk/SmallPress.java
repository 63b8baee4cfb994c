// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kiosk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import ua.krynytsia.agent.library.EditionSource;
import ua.krynytsia.rules.edition.Difference;
import ua.krynytsia.rules.edition.EditionDigest;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.rules.edition.Patch;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// Prints signed editions of a small town and hands them out, as the server would.
public final class SmallPress implements EditionSource {
    private static final Instant ISSUED = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration VALID = Duration.ofDays(90);
    private static final int PACKING = 3;

    private final KeyPair keys = KeyPairs.make("Ed25519");
    private final RootDocument root;
    private final Map<EditionNumber, SortedMap<DocumentKey, Bytes>> printed = new HashMap<>();
    private final Map<EditionNumber, SignedManifest> manifests = new HashMap<>();
    private final Map<EditionNumber, Bytes> snapshots = new HashMap<>();

    /// @param sealKey to whom residents' words are sealed
    public SmallPress(RootDocument.NamedKey sealKey) {
        this.root =
                new RootDocument(1, List.of(KeyPairs.named("edition-1", keys)), List.of(sealKey));
    }

    public RootDocument root() {
        return root;
    }

    /// @param documents all of the edition
    public SignedManifest print(long number, List<Document> documents) {
        var edition = new EditionNumber(number);
        var content = new TreeMap<DocumentKey, Bytes>();
        documents.forEach(it -> content.put(it.key(), Bytes.of(WireJson.write(it))));
        var packed = new ByteArrayOutputStream();
        long unpacked = pack(content, packed);
        var manifest =
                new Manifest(
                        edition,
                        new EditionNumber(number - 1),
                        ISSUED.plusSeconds(number),
                        ISSUED.plus(VALID),
                        new Manifest.Size(content.size(), packed.size(), unpacked),
                        EditionDigest.of(hashes(content)),
                        Optional.empty());
        SignedManifest signed = EditionSignature.sign(manifest, "edition-1", keys.getPrivate());
        printed.put(edition, content);
        manifests.put(edition, signed);
        snapshots.put(edition, Bytes.of(packed.toByteArray()));
        return signed;
    }

    @Override
    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
        SortedMap<DocumentKey, Bytes> before = held(printed, from);
        SortedMap<DocumentKey, Bytes> after = held(printed, to);
        Difference difference = Difference.between(hashes(before), hashes(after));
        var replaced = new TreeMap<>(before);
        replaced.keySet().retainAll(difference.replaced().keySet());
        var out = new ByteArrayOutputStream();
        try {
            var ends = new Patch.Ends(held(manifests, from), held(manifests, to));
            Patch.write(ends, difference, replaced, after, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new ByteArrayInputStream(out.toByteArray()));
    }

    @Override
    public InputStream snapshot(EditionNumber number) {
        return new ByteArrayInputStream(held(snapshots, number).toArray());
    }

    @Override
    public InputStream media(Sha256 hash, long from) {
        throw new BrokenException("this press has no pictures");
    }

    private static long pack(SortedMap<DocumentKey, Bytes> content, ByteArrayOutputStream out) {
        var frames = new ArrayList<Frame>();
        content.forEach((key, document) -> frames.add(new Frame.Put(key, document)));
        try {
            return Frames.write(frames, PACKING, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<DocumentKey, Sha256> hashes(SortedMap<DocumentKey, Bytes> documents) {
        var hashes = new TreeMap<DocumentKey, Sha256>();
        documents.forEach((key, document) -> hashes.put(key, document.sha256()));
        return hashes;
    }

    private static <K, V> V held(Map<K, V> in, K key) {
        return Optional.ofNullable(in.get(key))
                .orElseThrow(() -> new BrokenException("not printed: " + key));
    }
}

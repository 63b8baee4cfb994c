// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import ua.krynytsia.agent.disk.Disk;
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

/// A centre in memory: prints signed editions and hands them out, honestly unless told otherwise.
public final class Press implements EditionSource {
    private static final Instant ISSUED = Instant.parse("2026-11-22T10:00:00Z");

    private final KeyPair keys;
    private final KeyPair sealKeys;
    private final SortedMap<DocumentKey, Bytes> documents = new TreeMap<>();
    private final Map<EditionNumber, SortedMap<DocumentKey, Bytes>> printed = new HashMap<>();
    private final Map<EditionNumber, SignedManifest> manifests = new HashMap<>();
    private final Map<EditionNumber, byte[]> snapshots = new HashMap<>();
    private final Map<Sha256, byte[]> media = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private EditionNumber last = EditionNumber.NONE;

    public Press() {
        this(pair("Ed25519"), pair("X25519"));
    }

    private Press(KeyPair keys, KeyPair sealKeys) {
        this.keys = keys;
        this.sealKeys = sealKeys;
    }

    /// A press whose keys outlive the process.
    static Press kept(Disk disk) {
        return new Press(kept(disk, "Ed25519"), kept(disk, "X25519"));
    }

    /// Another print shop with the same keys, which knows nothing of the first.
    public Press withoutHistory() {
        return new Press(keys, sealKeys);
    }

    public RootDocument root() {
        return new RootDocument(
                1, List.of(named("edition-1", keys)), List.of(named("seal-1", sealKeys)));
    }

    public Press put(Document... changed) {
        for (Document document : changed) {
            documents.put(document.key(), Bytes.of(WireJson.write(document)));
        }
        return this;
    }

    public Press putRaw(DocumentKey key, String json) {
        documents.put(key, Bytes.utf8(json));
        return this;
    }

    public Press delete(DocumentKey key) {
        documents.remove(key);
        return this;
    }

    public Press medium(byte[] bytes) {
        media.put(Sha256.of(bytes), bytes);
        return this;
    }

    /// The next edition.
    public SignedManifest print() {
        return print(last.value() + 1);
    }

    /// The next edition, as it is where something was withdrawn for good: no patch leads to it.
    public SignedManifest printForgetting() {
        EditionNumber before = last;
        printed.clear();
        return print(before.value() + 1, Optional.of(before));
    }

    public SignedManifest print(long number) {
        return print(number, Optional.empty());
    }

    private SignedManifest print(long number, Optional<EditionNumber> forgets) {
        var edition = new EditionNumber(number);
        printed.put(edition, new TreeMap<>(documents));
        var snapshot = new ByteArrayOutputStream();
        long unpacked = write(puts(documents), snapshot);
        snapshots.put(edition, snapshot.toByteArray());
        var manifest =
                new Manifest(
                        edition,
                        new EditionNumber(number - 1),
                        ISSUED.plusSeconds(number),
                        ISSUED.plus(Duration.ofDays(90)),
                        new Manifest.Size(documents.size(), snapshot.size(), unpacked),
                        EditionDigest.of(hashes(documents)),
                        forgets);
        last = edition;
        SignedManifest signed = EditionSignature.sign(manifest, "edition-1", keys.getPrivate());
        manifests.put(edition, signed);
        return signed;
    }

    /// Replaces the bytes of a snapshot on the way.
    public void tamper(long number, byte[] snapshot) {
        snapshots.put(new EditionNumber(number), snapshot);
        printed.keySet().removeIf(edition -> edition.value() < number);
    }

    public byte[] snapshotBytes(long number) {
        return held(snapshots, new EditionNumber(number)).clone();
    }

    /// One document as it stands now, as a delta was before there were patches.
    byte[] frames(DocumentKey key) {
        var out = new ByteArrayOutputStream();
        write(List.of(new Frame.Put(key, held(documents, key))), out);
        return out.toByteArray();
    }

    /// What was asked for, such as `delta 2 from 1`.
    public List<String> asked() {
        return asked;
    }

    @Override
    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
        asked.add("delta " + to + " from " + from);
        if (!printed.containsKey(from)) {
            return Optional.empty();
        }
        SortedMap<DocumentKey, Bytes> before = held(printed, from);
        SortedMap<DocumentKey, Bytes> after = held(printed, to);
        var ends = new Patch.Ends(held(manifests, from), held(manifests, to));
        Difference difference = Difference.between(hashes(before), hashes(after));
        var old = new TreeMap<>(before);
        old.keySet().retainAll(difference.replaced().keySet());
        var out = new ByteArrayOutputStream();
        try {
            Patch.write(ends, difference, old, after, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new ByteArrayInputStream(out.toByteArray()));
    }

    @Override
    public InputStream snapshot(EditionNumber number) {
        asked.add("snapshot " + number);
        return new ByteArrayInputStream(held(snapshots, number));
    }

    @Override
    public InputStream media(Sha256 hash, long from) {
        asked.add("media " + hash + " from " + from);
        byte[] bytes = held(media, hash);
        return new ByteArrayInputStream(bytes, (int) from, bytes.length);
    }

    private static List<Frame> puts(SortedMap<DocumentKey, Bytes> documents) {
        var frames = new ArrayList<Frame>();
        documents.forEach((key, document) -> frames.add(new Frame.Put(key, document)));
        return frames;
    }

    private static SortedMap<DocumentKey, Sha256> hashes(SortedMap<DocumentKey, Bytes> documents) {
        var hashes = new TreeMap<DocumentKey, Sha256>();
        documents.forEach((key, document) -> hashes.put(key, document.sha256()));
        return hashes;
    }

    private static long write(List<Frame> frames, ByteArrayOutputStream out) {
        try {
            return Frames.write(frames, 3, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <K, V> V held(Map<K, V> in, K key) {
        return Optional.ofNullable(in.get(key)).orElseThrow();
    }

    private static RootDocument.NamedKey named(String id, KeyPair pair) {
        return new RootDocument.NamedKey(id, Bytes.of(pair.getPublic().getEncoded()));
    }

    private static KeyPair kept(Disk disk, String algorithm) {
        Path open = Path.of(algorithm + ".public");
        Path secret = Path.of(algorithm + ".private");
        if (disk.read(secret).isEmpty()) {
            KeyPair fresh = pair(algorithm);
            disk.write(open, fresh.getPublic().getEncoded());
            disk.write(secret, fresh.getPrivate().getEncoded());
        }
        try {
            var factory = KeyFactory.getInstance(algorithm);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(disk.read(open).orElseThrow())),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(disk.read(secret).orElseThrow())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

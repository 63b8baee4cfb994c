// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.rules.edition.Patch;
import ua.krynytsia.rules.edition.PatchReading;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;

/// Reads a downloaded patch against the edition shown. The manifest in it is verified before its
/// documents are unpacked, and what comes out is held against it.
public final class Patches {
    private final Disk disk;
    private final EditionFiles files;
    private final Bodies bodies;
    private final RootDocument root;

    public Patches(Disk disk, EditionFiles files, Bodies bodies, RootDocument root) {
        this.disk = disk;
        this.files = files;
        this.bodies = bodies;
        this.root = root;
    }

    /// @throws RefusedException where the incoming file does not lead from `current` to `wanted`
    public Patched read(EditionNumber wanted, Content current) {
        try (InputStream in = new BufferedInputStream(disk.open(EditionFiles.INCOMING))) {
            SignedManifest base = files.manifest(current.manifest().number());
            PatchReading reading = Patch.read(in, base, current.documents().keySet());
            Manifest manifest = EditionSignature.verify(reading.manifest(), root);
            if (!manifest.number().equals(wanted)) {
                throw new RefusedException(
                        "a patch to edition " + manifest.number() + " instead of " + wanted);
            }
            SortedMap<DocumentKey, Sha256> hashes = current.hashes();
            Changes changes = Changes.read(reading, before(reading, hashes), manifest);
            changes.check(hashes, manifest);
            return new Patched(reading.manifest(), manifest, changes);
        } catch (RuleException | WireException e) {
            throw new RefusedException("a patch to edition " + wanted + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new DiskException("cannot read " + EditionFiles.INCOMING, e);
        }
    }

    private SortedMap<DocumentKey, Bytes> before(
            PatchReading reading, SortedMap<DocumentKey, Sha256> hashes) {
        List<DocumentKey> keys = reading.replaced();
        var held = bodies.find(keys.stream().map(hashes::get).toList());
        var before = new TreeMap<DocumentKey, Bytes>();
        for (DocumentKey key : keys) {
            Bytes body = held.get(hashes.get(key));
            if (body == null) {
                throw new RefusedException("the bytes of " + key + " are not in the index");
            }
            before.put(key, body);
        }
        return before;
    }

    /// The documents of the edition shown, by hash.
    public interface Bodies {
        /// Those that are there and are what their name says.
        Map<Sha256, Bytes> find(Collection<Sha256> hashes);
    }

    /// A patch that leads where it should.
    public record Patched(SignedManifest offered, Manifest manifest, Changes changes) {}
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;
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
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;

/// Brings an edition out of its files. Every step, from the snapshot on, is held against its own
/// signed manifest, so that the damaged file itself is found.
public final class Replay {
    private static final Logger log = LoggerFactory.getLogger(Replay.class);

    private final Disk disk;
    private final EditionFiles files;
    private final RootDocument root;

    public Replay(Disk disk, EditionFiles files, RootDocument root) {
        this.disk = disk;
        this.files = files;
        this.root = root;
    }

    /// Empty where nothing whole is there; what is damaged on the way is put aside and told.
    public Optional<Edition> newest(Runnable damaged) {
        for (List<EditionNumber> there = files.listNumbers();
                !there.isEmpty();
                there = files.listNumbers()) {
            try {
                return Optional.of(edition(there.getFirst()));
            } catch (DamagedException e) {
                damaged.run();
                if (!isSetAside(e.file())) {
                    return older(there);
                }
            }
        }
        return Optional.empty();
    }

    /// On a disk that takes no writes what is damaged stays, and the one before may be whole.
    private Optional<Edition> older(List<EditionNumber> there) {
        for (EditionNumber number : there.subList(1, there.size())) {
            try {
                return Optional.of(edition(number));
            } catch (DamagedException e) {
                log.atWarn().setCause(e).log("an earlier edition is damaged too");
            }
        }
        return Optional.empty();
    }

    private boolean isSetAside(Path file) {
        try {
            files.setAside(file);
            return true;
        } catch (DiskException e) {
            log.atWarn().setCause(e).addKeyValue("file", file).log("it cannot be put aside");
            return false;
        }
    }

    /// @throws DamagedException naming the file that is not what it was
    public Edition edition(EditionNumber number) {
        List<EditionFiles.Step> steps = files.steps(number);
        if (steps.isEmpty()) {
            throw new DamagedException(
                    files.manifestFile(number),
                    new RefusedException("no frames lead to edition " + number));
        }
        SortedMap<DocumentKey, Bytes> documents = new TreeMap<>();
        SortedMap<DocumentKey, Sha256> hashes = new TreeMap<>();
        List<Form> forms = new ArrayList<>();
        for (EditionFiles.Step step : steps) {
            forms.addAll(take(step, manifest(step.number()), documents, hashes));
        }
        return new Edition(manifest(number), documents, hashes, forms);
    }

    private Manifest manifest(EditionNumber number) {
        try {
            Manifest manifest = EditionSignature.verify(files.manifest(number), root);
            if (!manifest.number().equals(number)) {
                throw new RefusedException("a manifest of edition " + manifest.number());
            }
            return manifest;
        } catch (RuleException | WireException | RefusedException e) {
            throw new DamagedException(files.manifestFile(number), e);
        }
    }

    /// @return the forms that this step brings
    private List<Form> take(
            EditionFiles.Step step,
            Manifest manifest,
            SortedMap<DocumentKey, Bytes> documents,
            SortedMap<DocumentKey, Sha256> hashes) {
        try (InputStream packed = new BufferedInputStream(disk.open(step.file()))) {
            Changes changes =
                    isPatch(packed)
                            ? patched(packed, step, manifest, documents)
                            : Changes.read(packed, manifest, documents.size());
            changes.deleted().forEach(documents::remove);
            changes.deleted().forEach(hashes::remove);
            documents.putAll(changes.put());
            hashes.putAll(hashes(changes.put()));
            Changes.check(manifest, hashes);
            return Edition.forms(changes.put());
        } catch (RuleException | WireException | RefusedException e) {
            throw new DamagedException(step.file(), e);
        } catch (IOException e) {
            throw new DiskException("cannot read " + step.file(), e);
        }
    }

    /// By all processors: at the start of a terminal somebody may be waiting for it.
    private static Map<DocumentKey, Sha256> hashes(SortedMap<DocumentKey, Bytes> documents) {
        return documents.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().sha256()));
    }

    /// Deltas taken before patches were are frames.
    private static boolean isPatch(InputStream packed) throws IOException {
        packed.mark(Integer.BYTES);
        byte[] first = packed.readNBytes(Integer.BYTES);
        packed.reset();
        return Patch.begins(first);
    }

    private Changes patched(
            InputStream packed,
            EditionFiles.Step step,
            Manifest manifest,
            SortedMap<DocumentKey, Bytes> documents)
            throws IOException {
        SignedManifest base = files.manifest(step.from().orElse(EditionNumber.NONE));
        PatchReading reading = Patch.read(packed, base, documents.keySet());
        var before = new TreeMap<>(documents);
        before.keySet().retainAll(Set.copyOf(reading.replaced()));
        return Changes.read(reading, before, manifest);
    }

    /// A file that does not hold what its manifest says.
    public static final class DamagedException extends AgentException {
        private final transient Path file;

        DamagedException(Path file, RuntimeException cause) {
            super("the file " + file + " is damaged: " + cause.getMessage(), cause);
            this.file = file;
        }

        public Path file() {
            return file;
        }
    }
}

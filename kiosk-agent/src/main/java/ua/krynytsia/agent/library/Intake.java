// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.library.record.Changes;
import ua.krynytsia.agent.library.record.Documents;
import ua.krynytsia.agent.library.record.Edition;
import ua.krynytsia.agent.library.record.EditionFiles;
import ua.krynytsia.agent.library.record.Patches;
import ua.krynytsia.agent.library.record.RefusedException;
import ua.krynytsia.agent.library.record.Replay;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;

/// The way of an edition from an offer to the disk and the indexes, in the order that makes a crash
/// harmless: frames and pictures are forced before the manifest, indexes follow it.
final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int LONGEST_WAY = 8;
    private static final int MOST_STEPS = 64;

    private final Disk disk;
    private final EditionFiles files;
    private final Indexes indexes;
    private final Progress progress;
    private final Media media;
    private final Budget budget;
    private final Refill refill;
    private boolean isDamaged;
    private volatile boolean isMediaMissing;

    Intake(Disk disk, Indexes indexes, Progress progress, Media media) {
        this.disk = disk;
        this.files = new EditionFiles(disk);
        this.indexes = indexes;
        this.progress = progress;
        this.media = media;
        this.budget = new Budget(disk);
        this.refill = new Refill(disk, files, indexes);
    }

    EditionFiles files() {
        return files;
    }

    Refill refill() {
        return refill;
    }

    /// The manifest as it was signed; empty where it cannot be read.
    Optional<SignedManifest> signed(Manifest manifest) {
        try {
            return Optional.of(files.manifest(manifest.number()));
        } catch (RefusedException | WireException e) {
            log.atWarn().setCause(e).log("a manifest cannot be read");
            return Optional.empty();
        }
    }

    boolean isDamaged() {
        return isDamaged || isMediaMissing;
    }

    void markMediaMissing() {
        isMediaMissing = true;
    }

    void markDamaged() {
        isDamaged = true;
    }

    /// What an offer is worth beside what is shown.
    ///
    /// @throws RefusedException where it is worth nothing
    Verdict judge(SignedManifest offered, RootDocument root, Optional<Content> current) {
        Manifest manifest = verified(offered, root);
        Optional<Manifest> shown = current.map(Content::manifest);
        EditionNumber number = shown.map(Manifest::number).orElse(EditionNumber.NONE);
        if (manifest.number().equals(number)) {
            if (shown.filter(same -> same.digest().equals(manifest.digest())).isEmpty()) {
                throw new RefusedException(
                        "edition " + number + " is offered again with another digest");
            }
            progress.target(manifest);
            return new Verdict.Same(number);
        }
        if (!manifest.number().isAfter(number)) {
            throw new RefusedException(
                    "edition " + manifest.number() + " is older than " + number + ", shown now");
        }
        progress.target(manifest);
        return new Verdict.Newer(manifest, offered);
    }

    /// Fetches, checks and keeps an edition, by its changes unless the way from the last snapshot
    /// is long already, and makes the indexes reflect it; [#settle] follows when it is shown.
    Content take(
            Verdict.Newer newer,
            Optional<Content> current,
            RootDocument root,
            EditionSource source) {
        Manifest manifest = newer.manifest();
        Optional<Patches.Patched> delta =
                current.flatMap(base -> patched(manifest.number(), base, root, source))
                        .filter(patched -> patched.offered().equals(newer.offered()));
        if (delta.isPresent()) {
            return keep(delta.get(), current.orElseThrow(), source);
        }
        requireRoom(manifest, current);
        Content next = whole(newer, source);
        indexes.agreeWords(next);
        return next;
    }

    /// Gives up the edition before the one shown where that is what is lacking.
    private void requireRoom(Manifest manifest, Optional<Content> current) {
        try {
            budget.require(manifest);
        } catch (Budget.NoRoomException e) {
            if (current.isEmpty()) {
                throw e;
            }
            log.atWarn().setCause(e).log("earlier editions are given up for a new one");
            files.keepOnly(List.of(current.get().manifest().number()));
            media.keepOnly(current.get().media());
            budget.require(manifest);
        }
    }

    /// By its snapshot; the words are still to be read.
    private Content whole(Verdict.Newer newer, EditionSource source) {
        Manifest manifest = newer.manifest();
        Changes changes = new Download(disk, source, progress).snapshot(manifest);
        SortedMap<DocumentKey, Held> decoded =
                kept(
                        new Patches.Patched(newer.offered(), manifest, changes),
                        Optional.empty(),
                        source);
        Content next = Content.of(manifest, decoded);
        indexes.agreeBytes(new Edition(manifest, changes.put(), next.hashes(), List.of()), next);
        return next;
    }

    /// What leads from `current` to `wanted` with the manifest in it; empty where it has to be gone
    /// by the manifest alone.
    Optional<Patches.Patched> patched(
            EditionNumber wanted, Content current, RootDocument root, EditionSource source) {
        EditionNumber from = current.manifest().number();
        var download = new Download(disk, source, progress);
        if (!isNearItsSnapshot(current) || !download.delta(wanted, from)) {
            return Optional.empty();
        }
        try {
            var patches = new Patches(disk, files, indexes.documents()::bodies, root);
            Patches.Patched patched = patches.read(wanted, current);
            progress.target(patched.manifest());
            progress.downloaded(patched.manifest());
            return Optional.of(patched);
        } catch (RefusedException e) {
            log.atWarn()
                    .addKeyValue("edition", wanted)
                    .addKeyValue("reason", e.getMessage())
                    .log("a patch does not lead to the edition");
            return Optional.empty();
        }
    }

    /// Keeps what is in the incoming file and checked, and makes the indexes reflect it.
    Content keep(Patches.Patched taken, Content base, EditionSource source) {
        SortedMap<DocumentKey, Held> decoded = kept(taken, Optional.of(base), source);
        Content next = base.next(taken.manifest(), decoded, taken.changes().deleted());
        indexes.change(taken.changes(), next);
        return next;
    }

    private SortedMap<DocumentKey, Held> kept(
            Patches.Patched taken, Optional<Content> base, EditionSource source) {
        Documents documents = Documents.checked(taken.changes().put());
        fetch(documents.media(), source);
        progress.verified(taken.manifest());
        files.keep(
                taken.manifest().number(),
                base.map(content -> content.manifest().number()),
                taken.offered());
        return documents.held();
    }

    /// The edition from the disk, with indexes that reflect it.
    Content restore(Edition edition, Replay replay) {
        // what the index reflects was checked by this very program when it was taken in
        Documents documents =
                indexes.reflectBytes(edition.manifest())
                        ? Documents.trusted(edition)
                        : Documents.checked(edition.documents());
        Content content = Content.of(edition.manifest(), documents.held());
        boolean areBytesAnew = indexes.agreeBytes(edition, content);
        if (indexes.agreeWords(content) || areBytesAnew) {
            log.atInfo()
                    .addKeyValue("edition", edition.manifest().number())
                    .log("the indexes did not reflect the edition and were made anew");
            refill.rememberForms(edition, replay);
        }
        forgetLater(content);
        progress.target(edition.manifest());
        progress.downloaded(edition.manifest());
        progress.verified(edition.manifest());
        return content;
    }

    /// Fetches the edition shown once more, where its files are damaged.
    void mend(Content current, SignedManifest offered, EditionSource source) {
        Manifest manifest = current.manifest();
        fetch(current.media(), source);
        isMediaMissing = false;
        if (isDamaged) {
            budget.require(manifest);
            new Download(disk, source, progress).snapshot(manifest);
            files.keep(manifest.number(), Optional.empty(), offered);
            isDamaged = false;
        }
    }

    void tidy(Content current, Replay replay, Runnable damaged) {
        EditionNumber number = current.manifest().number();
        try {
            Edition edition = replay.edition(number);
            if (files.steps(number).size() > LONGEST_WAY) {
                disk.write(EditionFiles.INCOMING, out -> Packing.write(edition, out));
                files.keepSnapshot(number);
            }
            if (!indexes.areBytesWhole()) {
                log.atWarn().log("bytes in the index are not what their name says; made anew");
                refill.afresh(indexes.documents(), Optional.of(current));
            }
            if (!media.putAsideDamaged(current.media()).isEmpty()) {
                damaged.run();
            }
        } catch (Replay.DamagedException e) {
            files.setAside(e.file());
            damaged.run();
        }
    }

    private void fetch(List<MediaReference> wanted, EditionSource source) {
        budget.requireMedia(media.missing(wanted));
        media.fetch(wanted, source);
    }

    private boolean isNearItsSnapshot(Content content) {
        return files.steps(content.manifest().number()).size() < MOST_STEPS;
    }

    /// What can wait until the edition is shown: keeps its words, and of the files those of this
    /// edition and the one before.
    void settle(Content next, Optional<Content> shownBefore) {
        indexes.keep(next);
        Optional<EditionNumber> forgets =
                next.manifest()
                        .forgets()
                        .filter(last ->
                                shownBefore
                                        .filter(it -> it.manifest().number().isAfter(last))
                                        .isEmpty());
        Optional<Content> before = shownBefore.filter(_ -> forgets.isEmpty());
        forgets.ifPresent(last -> forget(next, last));
        var kept = new ArrayList<EditionNumber>();
        kept.add(next.manifest().number());
        before.ifPresent(content -> kept.add(content.manifest().number()));
        files.keepOnly(kept);
        media.keepOnly(
                Stream.concat(
                                next.media().stream(),
                                before.stream().flatMap(content -> content.media().stream()))
                        .toList());
        isDamaged = false;
        isMediaMissing = false;
    }

    /// Leaves nothing of the editions up to `last` in the index and among what was put aside; their
    /// files go after it, so that a start sees by them whether this was done.
    private void forget(Content shown, EditionNumber last) {
        indexes.documents().forget(shown);
        files.forget(last);
    }

    /// A disk that takes no writes is asked again at the next start.
    private void forgetLater(Content shown) {
        try {
            forgetStill(shown);
        } catch (DiskException e) {
            log.atError().setCause(e).log("what was withdrawn for good is still on the disk");
        }
    }

    /// What a process that ended too early has not forgotten.
    private void forgetStill(Content shown) {
        shown.manifest()
                .forgets()
                .filter(last -> files.listNumbers().stream().anyMatch(it -> !it.isAfter(last)))
                .ifPresent(last -> {
                    forget(shown, last);
                    files.keepOnly(List.of(shown.manifest().number()));
                    media.keepOnly(shown.media());
                });
    }

    private static Manifest verified(SignedManifest offered, RootDocument root) {
        try {
            return EditionSignature.verify(offered, root);
        } catch (RuleException | WireException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    /// What an authentic offer is.
    sealed interface Verdict {
        record Same(EditionNumber number) implements Verdict {}

        record Newer(Manifest manifest, SignedManifest offered) implements Verdict {}
    }
}

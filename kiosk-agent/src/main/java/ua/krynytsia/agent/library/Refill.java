// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.library.record.Edition;
import ua.krynytsia.agent.library.record.EditionFiles;
import ua.krynytsia.agent.library.record.Replay;
import ua.krynytsia.agent.store.StoreException;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.RootDocument;

/// Fills the index of bytes once more from the files of an edition, which are the record, where a
/// page of its database cannot be read: a power cut may leave one torn, and it may be met long
/// after the start.
final class Refill {
    private static final Logger log = LoggerFactory.getLogger(Refill.class);

    private final Disk disk;
    private final EditionFiles files;
    private final Indexes indexes;
    private volatile Optional<RootDocument> trusted = Optional.empty();

    Refill(Disk disk, EditionFiles files, Indexes indexes) {
        this.disk = disk;
        this.files = files;
        this.indexes = indexes;
    }

    /// By these keys the files are judged from now on.
    void trust(RootDocument root) {
        trusted = Optional.of(root);
    }

    /// A second time where the index could not be read the first time.
    ///
    /// @param afresh calls [#afresh] while nobody changes the library
    /// @throws StoreException where it fails the second time too
    <T> T sound(Supplier<T> work, Consumer<DocumentIndex> afresh) {
        DocumentIndex used = indexes.documents();
        try {
            return work.get();
        } catch (StoreException e) {
            log.atError().setCause(e).log("the index of bytes cannot be read");
            afresh.accept(used);
            return work.get();
        }
    }

    /// Puts the index aside, unless another did before, and fills one anew.
    ///
    /// @return false where a file of the edition shown is damaged too: it was put aside
    boolean afresh(DocumentIndex torn, Optional<Content> shown) {
        if (torn != indexes.documents() || trusted.isEmpty()) {
            return true;
        }
        indexes.startBytesAnew();
        var replay = new Replay(disk, files, trusted.get());
        return shown.isEmpty() || fill(shown.get(), replay);
    }

    /// The forms of this way and of the edition shown before it, if another way leads there. A
    /// database that is open for reading only has them from before.
    void rememberForms(Edition edition, Replay replay) {
        try {
            rememberAllForms(edition, replay);
        } catch (StoreException e) {
            log.atWarn().setCause(e).log("forms of this edition are not added to the index");
        }
    }

    private boolean fill(Content content, Replay replay) {
        try {
            Edition edition = replay.edition(content.manifest().number());
            indexes.agreeBytes(edition, content);
            rememberForms(edition, replay);
            return true;
        } catch (Replay.DamagedException e) {
            files.setAside(e.file());
            return false;
        }
    }

    private void rememberAllForms(Edition edition, Replay replay) {
        indexes.documents().remember(edition.formsMet());
        EditionNumber first = files.steps(edition.manifest().number()).getFirst().number();
        files.listNumbers().stream()
                .filter(first::isAfter)
                .findFirst()
                .ifPresent(before -> rememberForms(before, replay));
    }

    private void rememberForms(EditionNumber before, Replay replay) {
        try {
            indexes.documents().remember(replay.edition(before).formsMet());
        } catch (Replay.DamagedException e) {
            log.atWarn().setCause(e).log("forms of an earlier edition are lost");
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.library.record.Edition;
import ua.krynytsia.agent.library.record.EditionFiles;
import ua.krynytsia.agent.library.record.Replay;
import ua.krynytsia.agent.store.StoreException;
import ua.krynytsia.wire.EditionNumber;

/// Puts the versions of forms that lie on the way to an edition back into an index that was made
/// anew: whoever began with one of them may still hand it in.
final class FormsMet {
    private static final Logger log = LoggerFactory.getLogger(FormsMet.class);

    private final EditionFiles files;
    private final DocumentIndex documents;

    FormsMet(EditionFiles files, DocumentIndex documents) {
        this.files = files;
        this.documents = documents;
    }

    /// Those of this way and of the edition shown before it, if another way leads there. A database
    /// that is open for reading only has them from before.
    void remember(Edition edition, Replay replay) {
        try {
            documents.remember(edition.formsMet());
            EditionNumber first = files.steps(edition.manifest().number()).getFirst().number();
            files.listNumbers().stream()
                    .filter(first::isAfter)
                    .findFirst()
                    .ifPresent(before -> rememberBefore(before, replay));
        } catch (StoreException e) {
            log.atWarn().setCause(e).log("forms of this edition are not added to the index");
        }
    }

    private void rememberBefore(EditionNumber before, Replay replay) {
        try {
            documents.remember(replay.edition(before).formsMet());
        } catch (Replay.DamagedException e) {
            log.atWarn().setCause(e).log("forms of an earlier edition are lost");
        }
    }
}

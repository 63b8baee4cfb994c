// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.editor.EntryDraft;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.wire.content.Resource;

/// The editor's form as it stands on a page.
///
/// @param isJudged whether it was sent to be saved, and not only to one of its own buttons
public record EditorForm(
        Resource resource, EntryDraft draft, Target target, Choices choices, boolean isJudged) {
    /// Where the form goes.
    ///
    /// @param revision what the author began from; 0 for a new entry
    /// @param mayPublish whether saving publishes
    /// @param id of a new entry
    public record Target(
            String action,
            long revision,
            boolean mayEdit,
            boolean mayPublish,
            Optional<NewId> id) {}

    /// @param problem what to mend; may be blank
    public record NewId(String typed, String problem) {}

    /// Where an entry of a rubric may be shown.
    public record Choices(List<Shelf.Named> districts, List<Shelf.Named> kiosks) {
        public Choices {
            districts = List.copyOf(districts);
            kiosks = List.copyOf(kiosks);
        }
    }

    public String action() {
        return target.action();
    }

    public long revision() {
        return target.revision();
    }

    public boolean mayEdit() {
        return target.mayEdit();
    }

    public boolean mayPublish() {
        return target.mayPublish();
    }

    public boolean isNew() {
        return target.id().isPresent();
    }

    public String id() {
        return target.id().map(NewId::typed).orElse("");
    }

    public String idProblem() {
        return target.id().map(NewId::problem).orElse("");
    }
}

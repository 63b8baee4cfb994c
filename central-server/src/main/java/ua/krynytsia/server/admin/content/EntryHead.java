// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.accounts.Organisations;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.Revision;
import ua.krynytsia.server.catalogue.workflow.State;
import ua.krynytsia.server.catalogue.workflow.Status;
import ua.krynytsia.server.catalogue.workflow.TranslationAges;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.Resource;

/// What stands above the editor: the state of the entry and the ways from it.
///
/// @param mayPublish whether saving publishes
/// @param mayWithdraw also back
/// @param outdated names of the fields with languages whose translation is older than the Ukrainian
/// @param kept what was set aside in conflicts
/// @param keepers the organisations that the entry may be given to; none where this person may not
public record EntryHead(
        Status status,
        boolean mayEdit,
        boolean mayPublish,
        boolean mayWithdraw,
        List<String> outdated,
        List<Revision> kept,
        List<Organisations.Organisation> keepers) {
    public EntryHead {
        keepers = List.copyOf(keepers);
        outdated = List.copyOf(outdated);
        kept = List.copyOf(kept);
    }

    static List<String> outdated(Resource resource, TranslationAges ages, Tongue tongue) {
        var lines = new ArrayList<String>();
        for (FieldDefinition field : resource.fields()) {
            ages.outdated(field.id())
                    .forEach(language -> lines.add(tongue.say(field.label()) + " · " + language));
        }
        return lines;
    }

    /// The number of the live revision where it is not the newest.
    public Optional<Long> older() {
        return status.isAhead() ? status.live() : Optional.empty();
    }

    /// Whether this organisation keeps the entry.
    public boolean isOf(String organisation) {
        return status.owner().filter(organisation::equals).isPresent();
    }

    /// Whether a step to this state is offered.
    public boolean offers(State to) {
        boolean leads = status.state().next().contains(to);
        return leads
                && switch (to) {
                    case DRAFT -> mayEdit || mayPublish;
                    case REVIEW -> mayEdit && !mayPublish;
                    case PUBLISHED -> mayPublish;
                    case WITHDRAWN -> mayWithdraw;
                };
    }

    public String verb(State to, Tongue tongue) {
        return switch (to) {
            case DRAFT -> tongue.say("Повернути в чернетку", "Back to draft");
            case REVIEW -> tongue.say("Подати на перевірку", "Send to review");
            case PUBLISHED -> tongue.say("Схвалити", "Approve");
            case WITHDRAWN -> tongue.say("Відкликати", "Withdraw");
        };
    }

    /// What of a version that was set aside differs from what stands there.
    public List<Difference> differences(
            Resource resource, StoredEntry stored, Revision version, Tongue tongue) {
        return Difference.between(
                resource, Optional.empty(), stored.entry(), version.entry(), tongue);
    }
}

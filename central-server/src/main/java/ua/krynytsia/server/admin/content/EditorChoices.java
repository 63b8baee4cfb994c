// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.function.Supplier;
import ua.krynytsia.server.accounts.Organisations;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.editor.EntryDraft;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.wire.KioskId;

/// What an editor may choose from that stands elsewhere.
///
/// @param kiosks the terminals that there are
/// @param keepers the organisations that entries may be given to
public record EditorChoices(
        Catalogue catalogue,
        Supplier<List<KioskId>> kiosks,
        Supplier<List<Organisations.Organisation>> keepers) {
    private static final String DISTRICTS = "districts";
    private static final String TERMINALS = "terminals";

    /// With the eyes of the one who asks.
    Shelf shelf(ServerRequest request) {
        return new Shelf(
                catalogue,
                resource -> Pages.rights(request).mayIn(Power.SEE_CONTENT, resource),
                Tongue.of(request));
    }

    /// Where an entry may be shown; nothing to choose for one that is not of a rubric.
    EditorForm.Choices of(EntryDraft draft, ServerRequest request) {
        if (draft.showing().isEmpty()) {
            return new EditorForm.Choices(List.of(), List.of());
        }
        Shelf shelf = shelf(request);
        List<Shelf.Named> terminals =
                kiosks.get().stream().map(id -> shelf.named(TERMINALS, id.value())).toList();
        return new EditorForm.Choices(shelf.search(DISTRICTS, ""), terminals);
    }
}

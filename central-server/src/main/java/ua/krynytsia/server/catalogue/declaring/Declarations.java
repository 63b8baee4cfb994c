// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.declaring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.rules.content.EntryValidation;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Change;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.content.Vocabulary;

/// Puts declarations and says what they leave to be mended. A declaration counts from the next
/// request on; entries are not touched by it. Thread-safe.
public final class Declarations {
    private static final int SHOWN = 100;

    private final Catalogue catalogue;

    public Declarations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Puts a section, resource, vocabulary, form, layer, setting or tile.
    public DeclareOutcome declare(Document document, String who) {
        return catalogue.change(who, edit -> declare(document, edit));
    }

    /// The entries of a resource that do not fit it.
    public Optional<Mending> findMending(String resource, String who) {
        return catalogue.change(
                who, edit -> edit.findResource(resource).map(known -> mending(known, edit)));
    }

    private static DeclareOutcome declare(Document document, Edit edit) {
        return switch (document) {
            case Vocabulary vocabulary -> vocabulary(vocabulary, edit);
            case Resource resource -> resource(resource, edit);
            case Tile tile -> tile(tile, edit);
            case Entry _, Document.Unknown _ ->
                    new DeclareOutcome.Refused(List.of(DeclarationWords.noDeclaration()));
            default -> new DeclareOutcome.Declared(edit.declare(document), nothing());
        };
    }

    private static DeclareOutcome resource(Resource resource, Edit edit) {
        List<Problem> problems = new DeclarationCheck(edit).check(resource);
        if (!problems.isEmpty()) {
            return new DeclareOutcome.Refused(problems);
        }
        Resource whole = Vocabularies.resolved(resource, edit);
        Change change = edit.declare(whole);
        return new DeclareOutcome.Declared(
                change, change == Change.UPDATED ? mending(whole, edit) : nothing());
    }

    private static DeclareOutcome tile(Tile tile, Edit edit) {
        List<Problem> problems = new TileCheck(edit).check(tile);
        return problems.isEmpty()
                ? new DeclareOutcome.Declared(edit.declare(tile), nothing())
                : new DeclareOutcome.Refused(problems);
    }

    /// Every resource that names it gets its new options.
    private static DeclareOutcome vocabulary(Vocabulary vocabulary, Edit edit) {
        Change change = edit.declare(vocabulary);
        List<Mending> all =
                Vocabularies.renew(vocabulary.id(), edit).stream()
                        .map(renewed -> mending(renewed, edit))
                        .toList();
        return new DeclareOutcome.Declared(
                change,
                new Mending(
                        all.stream().mapToInt(Mending::count).sum(),
                        all.stream().flatMap(one -> one.first().stream()).limit(SHOWN).toList()));
    }

    private static Mending mending(Resource resource, Edit edit) {
        var unfit = new ArrayList<Mending.Unfit>();
        int[] count = {0};
        edit.each(
                resource.id(),
                entry -> {
                    List<Problem> problems = EntryValidation.check(resource, entry.values());
                    if (!problems.isEmpty() && count[0]++ < SHOWN) {
                        unfit.add(new Mending.Unfit(entry.id(), problems));
                    }
                });
        return new Mending(count[0], unfit);
    }

    private static Mending nothing() {
        return new Mending(0, List.of());
    }

    static DocumentKey section(Resource resource) {
        return DocumentKey.section(resource.section());
    }
}

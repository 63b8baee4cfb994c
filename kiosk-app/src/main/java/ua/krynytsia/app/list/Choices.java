// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.krynytsia.app.parts.Whereabouts;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.EntryPage.Facet;

/// By what a list may be narrowed: districts, then the facet fields in the order of their
/// declaration.
final class Choices {
    private static final String OUTSIDE = "outside";
    private static final int DOORS_FROM = 30;
    private static final int LEAST_DOORS = 3;

    private Choices() {}

    /// Those that leave a choice, or hold one.
    static List<Facet> of(ScreenContext context, EntryPage page, ListState state) {
        var all = new ArrayList<Facet>();
        all.add(districts(context, page.byDistrict()));
        page.facets().ifPresent(all::addAll);
        all.removeIf(
                facet -> facet.counts().size() < 2 && !state.chosen().containsKey(facet.field()));
        return all;
    }

    /// The facets by which one comes in: where a long list of no places begins with fields of
    /// several choices, these are its doors.
    static List<Facet> doors(Resource resource, EntryPage page) {
        boolean isPlain = resource.fieldsOf(FieldType.Point.class).isEmpty();
        if (!isPlain || page.total() <= DOORS_FROM) {
            return List.of();
        }
        return page.facets().orElse(List.of()).stream()
                .filter(facet -> isDoor(resource, facet))
                .toList();
    }

    private static boolean isDoor(Resource resource, Facet facet) {
        boolean isYesNo =
                resource.findField(facet.field())
                        .filter(field -> field.type() instanceof FieldType.YesNo)
                        .isPresent();
        return !isYesNo && facet.counts().size() >= LEAST_DOORS;
    }

    /// What a chosen value is called.
    static LocalizedText name(
            ScreenContext context,
            Resource resource,
            List<Facet> known,
            Map.Entry<String, String> of) {
        if (of.getKey().equals(ListState.DISTRICT)) {
            return district(context, of.getValue());
        }
        return known.stream()
                .filter(facet -> facet.field().equals(of.getKey()))
                .flatMap(facet ->
                        facet.counts().stream().map(count -> named(resource, facet, count)))
                .filter(choice -> choice.value().equals(of.getValue()))
                .findFirst()
                .map(Facet.Count::label)
                .or(() ->
                        resource.findField(of.getKey())
                                .map(field -> FieldWords.option(field.type(), of.getValue())))
                .orElse(LocalizedText.of(of.getValue()));
    }

    /// A plain yes is called as its field.
    private static Facet.Count named(Resource resource, Facet facet, Facet.Count count) {
        boolean isYes =
                count.value().equals("yes")
                        && resource.findField(facet.field())
                                .filter(field -> field.type() instanceof FieldType.YesNo)
                                .isPresent();
        return isYes ? new Facet.Count(count.value(), facet.label(), count.entries()) : count;
    }

    private static Facet districts(ScreenContext context, Map<String, Integer> counts) {
        var choices = new ArrayList<Facet.Count>();
        counts.forEach((id, entries) -> {
            if (entries > 0 && !id.equals(OUTSIDE)) {
                choices.add(new Facet.Count(id, district(context, id), entries));
            }
        });
        int outside = counts.getOrDefault(OUTSIDE, 0);
        if (outside > 0) {
            choices.add(new Facet.Count(OUTSIDE, district(context, OUTSIDE), outside));
        }
        return new Facet(ListState.DISTRICT, ListWords.DISTRICT.text(), choices);
    }

    private static LocalizedText district(ScreenContext context, String id) {
        return id.equals(OUTSIDE) ? ListWords.OUTSIDE.text() : Whereabouts.district(context, id);
    }
}

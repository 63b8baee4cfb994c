// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.app.facts.FactView;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.StreetView;

/// A building with all that is known of it. `setting/building` names in its text `utilities` the
/// fields that are utilities, in order; what belongs to one begins with its name: `water`,
/// `water-phone`, `water-tariff`. Its text `icon-water` is the sign.
record Passport(Resource declared, Entry entry, Setting setting, StreetView street) {
    private static final String UTILITIES = "utilities";

    record Fact(FieldDefinition field, FieldValue value) {}

    /// @param facts the provider first, then phone, tariff and what else there is
    /// @param isOff whether it is or will be off on this street
    record Utility(String id, String icon, List<Fact> facts, boolean isOff) {
        Utility {
            facts = List.copyOf(facts);
        }

        /// Whether an outage of this kind is one of it.
        static boolean fits(String id, String kind) {
            return id.equals(kind) || id.startsWith(kind + "-");
        }
    }

    List<Utility> utilities() {
        var utilities = new ArrayList<Utility>();
        for (String id : ids()) {
            List<Fact> facts = facts().filter(fact -> belongs(fact, id)).toList();
            if (facts.stream().anyMatch(fact -> fact.field().id().equals(id))) {
                utilities.add(new Utility(id, icon(id), facts, isOff(id)));
            }
        }
        return utilities;
    }

    /// What is no utility's.
    List<Fact> others() {
        return facts().filter(fact -> ids().stream().noneMatch(id -> belongs(fact, id))).toList();
    }

    /// Those of this very house.
    List<StreetView.Outage> outagesHere() {
        return street.outages().stream().filter(this::isHere).toList();
    }

    List<StreetView.Outage> outagesNearby() {
        return street.outages().stream().filter(outage -> !isHere(outage)).toList();
    }

    /// The address, where there is one.
    LocalizedText title() {
        return entry.values().values().stream()
                .filter(FieldValue.Address.class::isInstance)
                .map(value -> ((FieldValue.Address) value).text())
                .findFirst()
                .orElseGet(() -> declared.presentation().title());
    }

    private boolean isHere(StreetView.Outage outage) {
        Optional<String> own =
                street.houses().stream()
                        .filter(house -> house.entry().equals(entry.id()))
                        .map(StreetView.House::number)
                        .findFirst();
        return outage.house().isPresent() && outage.house().equals(own);
    }

    private boolean isOff(String id) {
        return outagesHere().stream()
                .flatMap(outage -> outage.kind().stream())
                .anyMatch(kind -> Utility.fits(id, kind));
    }

    private List<String> ids() {
        return Stream.of(said(UTILITIES).split("[ ,;]+", -1)).filter(id -> !id.isBlank()).toList();
    }

    private boolean belongs(Fact fact, String id) {
        String field = fact.field().id();
        return field.equals(id) || field.startsWith(id + "-") && !ids().contains(field);
    }

    private String icon(String id) {
        String named = said("icon-" + id);
        return named.isBlank() ? "build" : named;
    }

    private String said(String text) {
        return setting.texts().getOrDefault(text, LocalizedText.of("")).ukrainian().strip();
    }

    private Stream<Fact> facts() {
        return declared.fields().stream()
                .filter(field -> !field.id().equals(declared.titleField()))
                .filter(field -> !field.has(FieldTrait.INTERNAL) && !field.has(FieldTrait.OFF_CARD))
                .flatMap(field ->
                        entry.value(field.id()).map(value -> new Fact(field, value)).stream())
                .filter(fact -> FactView.isShown(fact.field(), fact.value()));
    }
}

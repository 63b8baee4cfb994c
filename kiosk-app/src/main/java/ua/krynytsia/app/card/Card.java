// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.app.facts.FactView;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;

/// An entry with its declaration: everything a card is made from.
record Card(Resource declared, Entry entry) {
    /// The field of a service that says what to bring.
    private static final String DOCUMENTS = "documents";

    record Fact(FieldDefinition field, FieldValue value) {}

    String name() {
        return entry.resource() + "/" + entry.id();
    }

    LocalizedText title() {
        Optional<FieldValue> value = entry.value(declared.titleField());
        return value.isPresent() && value.get() instanceof FieldValue.Text(LocalizedText text)
                ? text
                : declared.presentation().title();
    }

    LocalizedText kind() {
        return declared.presentation().title();
    }

    Terms.CardLayout layout() {
        return declared.conditions().layout();
    }

    boolean isPerson() {
        return layout() == Terms.CardLayout.PERSON;
    }

    /// Line by line, without the name and what stands elsewhere on the card.
    List<Fact> facts() {
        return readable().filter(fact -> !standsElsewhere(fact)).toList();
    }

    /// All that can be read, without the name.
    List<Fact> everything() {
        return readable().filter(fact -> !(fact.value() instanceof FieldValue.Photos)).toList();
    }

    /// The picture above everything, or of the person.
    Optional<Photo> picture() {
        boolean stands = layout() == Terms.CardLayout.PHOTO || isPerson();
        return stands
                ? values(FieldValue.Photos.class).map(all -> all.photos().getFirst()).findFirst()
                : Optional.empty();
    }

    /// What to bring, to be ticked.
    Optional<Fact> documents() {
        return layout() == Terms.CardLayout.STEPS
                ? readable().filter(fact -> fact.field().id().equals(DOCUMENTS)).findFirst()
                : Optional.empty();
    }

    Optional<OpeningHours> hours() {
        return values(FieldValue.Hours.class).map(FieldValue.Hours::hours).findFirst();
    }

    List<String> phones() {
        return values(FieldValue.Phone.class).flatMap(all -> all.numbers().stream()).toList();
    }

    Optional<LocalizedText> address() {
        return values(FieldValue.Address.class).map(FieldValue.Address::text).findFirst();
    }

    private <V extends FieldValue> Stream<V> values(Class<V> kind) {
        return readable().map(Fact::value).filter(kind::isInstance).map(kind::cast);
    }

    private boolean standsElsewhere(Fact fact) {
        return fact.value() instanceof FieldValue.Photos(List<Photo> photos)
                && picture().equals(Optional.of(photos.getFirst()))
                && photos.size() == 1;
    }

    private Stream<Fact> readable() {
        return declared.fields().stream()
                .filter(this::isShown)
                .flatMap(field ->
                        entry.value(field.id()).map(value -> new Fact(field, value)).stream())
                .filter(fact -> FactView.isShown(fact.field(), fact.value()));
    }

    private boolean isShown(FieldDefinition field) {
        return !field.id().equals(declared.titleField())
                && !field.has(FieldTrait.INTERNAL)
                && !field.has(FieldTrait.OFF_CARD);
    }
}

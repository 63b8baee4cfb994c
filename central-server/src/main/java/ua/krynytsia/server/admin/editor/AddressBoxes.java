// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.StreetAddress;

/// An address: the line people read and, where there is a register of streets, the street in it
/// with house and flat. A line left blank is written from these.
final class AddressBoxes {
    static final String STREET = "s.";

    private static final String HOUSE = "house";
    private static final String FLAT = "flat";
    private static final int LONGEST = 20;

    private AddressBoxes() {}

    static Map<String, String> of(FieldValue.Address address) {
        var boxes = new HashMap<>(Typed.words("", address.text()));
        address.place()
                .ifPresent(place -> {
                    Picker.of(List.of(place.street()))
                            .forEach((name, id) -> boxes.put(STREET + name, id));
                    boxes.put(HOUSE, place.house());
                    boxes.put(FLAT, place.flat());
                });
        return boxes;
    }

    static Typed settle(FieldType.Address type, Typed typed, Shelf shelf) {
        if (type.streets().isEmpty()) {
            return typed;
        }
        var boxes = new HashMap<>(typed.boxes());
        boxes.keySet().removeIf(name -> name.startsWith(STREET));
        Picker.settle(street(type.streets().get()), typed.under(STREET), shelf)
                .boxes()
                .forEach((name, text) -> boxes.put(STREET + name, text));
        return Typed.of(boxes);
    }

    private static FieldType.Reference street(String register) {
        return new FieldType.Reference(register, false);
    }

    /// Where the page had no boxes for the street, it stays while the words do.
    static TypedValue read(
            FieldType.Address type, Typed typed, Optional<FieldValue> before, Shelf shelf) {
        if (type.streets().isEmpty()) {
            return Boxes.text(
                    typed, before, words -> new FieldValue.Address(words, kept(before, words)));
        }
        return placed(type.streets().get(), typed, before, shelf);
    }

    private static TypedValue placed(
            String register, Typed typed, Optional<FieldValue> before, Shelf shelf) {
        TypedValue street = Picker.read(street(register), typed.under(STREET), shelf);
        if (street instanceof TypedValue.Wrong(var reasons)) {
            var wrong = new HashMap<String, LocalizedText>();
            reasons.forEach((part, reason) -> wrong.put(STREET + part, reason));
            return new TypedValue.Wrong(wrong);
        }
        if (typed.text(HOUSE).length() > LONGEST || typed.text(FLAT).length() > LONGEST) {
            return TypedValue.wrongAt(
                    HOUSE,
                    "Номер будинку й квартири — до " + LONGEST + " знаків, як на табличці.",
                    "House and flat: at most " + LONGEST + " characters, as on the plate.");
        }
        Optional<StreetAddress> place =
                street instanceof TypedValue.Given(FieldValue.Reference(var ids))
                        ? Optional.of(
                                new StreetAddress(
                                        ids.getFirst(), typed.text(HOUSE), typed.text(FLAT)))
                        : Optional.empty();
        Typed whole = place.map(there -> written(typed, register, there, shelf)).orElse(typed);
        return Boxes.text(whole, before, words -> new FieldValue.Address(words, place));
    }

    private static Typed written(Typed typed, String register, StreetAddress place, Shelf shelf) {
        if (typed.isTicked(LocalizedText.UKRAINIAN)) {
            return typed;
        }
        String street = shelf.named(register, place.street()).name();
        String house = place.house().isEmpty() ? "" : ", " + place.house();
        String flat = place.flat().isEmpty() ? "" : ", кв. " + place.flat();
        return typed.with(Map.of(LocalizedText.UKRAINIAN, street + house + flat));
    }

    private static Optional<StreetAddress> kept(Optional<FieldValue> before, LocalizedText words) {
        return before.filter(FieldValue.Address.class::isInstance)
                .map(FieldValue.Address.class::cast)
                .filter(was -> was.text().ukrainian().equals(words.ukrainian()))
                .flatMap(FieldValue.Address::place);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// What a cell says to a field of some type.
///
/// @param value empty where nothing of it fits
/// @param leftover what of the cell found no place in the value, in its own words; else blank
public record Reading(Optional<FieldValue> value, String leftover) {
    static Reading whole(FieldValue value) {
        return new Reading(Optional.of(value), "");
    }

    static Reading none(String raw) {
        return new Reading(Optional.empty(), raw);
    }

    /// Reads `raw`, which is not blank.
    public static Reading of(FieldType type, String raw) {
        try {
            return switch (type) {
                case FieldType.Text text ->
                        whole(new FieldValue.Text(LocalizedText.of(text(text, raw))));
                case FieldType.Address _ ->
                        whole(new FieldValue.Address(LocalizedText.of(Words.line(raw))));
                case FieldType.Phone _ -> Phones.read(raw);
                case FieldType.Link _ -> Links.read(raw);
                case FieldType.Email _ -> Emails.read(raw);
                case FieldType.Choice choice -> choice(choice, raw);
                case FieldType.YesNo _ ->
                        YesNo.of(raw)
                                .map(yes -> whole(new FieldValue.YesNo(yes)))
                                .orElseGet(() -> none(raw));
                case FieldType.Point _ -> point(raw);
                case FieldType.RichText _ ->
                        whole(new FieldValue.RichText(LocalizedText.of(Words.lines(raw))));
                case FieldType.Number _,
                        FieldType.Money _,
                        FieldType.Date _,
                        FieldType.Period _,
                        FieldType.Hours _,
                        FieldType.FormerNames _,
                        FieldType.MultiChoice _,
                        FieldType.Reference _,
                        FieldType.Line _,
                        FieldType.Area _,
                        FieldType.Photos _,
                        FieldType.Attachment _,
                        FieldType.Unknown _ ->
                        none(raw);
            };
        } catch (WireException e) {
            return none(raw);
        }
    }

    private static String text(FieldType.Text type, String raw) {
        return type.multiline() ? Words.lines(raw) : Words.line(raw);
    }

    private static Reading choice(FieldType.Choice type, String raw) {
        String folded = Folding.fold(raw);
        return type.options().stream()
                .filter(option -> names(option, folded))
                .findFirst()
                .map(option -> whole(new FieldValue.Choice(option.id())))
                .orElseGet(() -> none(raw));
    }

    private static boolean names(FieldType.Option option, String folded) {
        return option.id().equals(folded)
                || option.label().byLanguage().values().stream()
                        .anyMatch(label -> Folding.fold(label).equals(folded))
                || option.id().equals(Transliteration.slug(folded));
    }

    private static Reading point(String raw) {
        String[] parts = raw.strip().split("[,;\\s]+", -1);
        Optional<Double> latitude = number(parts[0]);
        Optional<Double> longitude = parts.length == 2 ? number(parts[1]) : Optional.empty();
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return none(raw);
        }
        return whole(new FieldValue.Point(new GeoPoint(latitude.get(), longitude.get())));
    }

    /// A number with a point or a comma, degrees sign allowed.
    public static Optional<Double> number(String raw) {
        String plain = raw.strip().replace("°", "").replace(',', '.').toLowerCase(Locale.ROOT);
        return plain.matches("[-+]?[0-9]{1,10}(\\.[0-9]{1,20})?")
                ? Optional.of(Double.valueOf(plain))
                : Optional.empty();
    }
}

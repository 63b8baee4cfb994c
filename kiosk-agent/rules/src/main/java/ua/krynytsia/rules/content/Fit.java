// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import java.util.Optional;
import ua.krynytsia.rules.richtext.RichText;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// How a value stands to the type of its field. The words for people are made elsewhere, since an
/// editor and a resident need different ones.
sealed interface Fit {
    /// Nothing to say.
    record Fits() implements Fit {}

    /// Text of blanks only, or none in Ukrainian: as good as no value.
    record Blank() implements Fit {}

    /// A translation without the Ukrainian text.
    record NotInUkrainian() implements Fit {}

    record TooShort(int length, int min) implements Fit {}

    record TooLong(int length, int max) implements Fit {}

    record SeveralLines() implements Fit {}

    record NoSuchOption(String option) implements Fit {}

    /// More photos than the field may hold, or more entries than one.
    record TooMany(int count, int max) implements Fit {}

    /// More digits behind the point than the field keeps.
    record TooFine(int decimals) implements Fit {}

    /// A translation where every language must say the same.
    record Translated() implements Fit {}

    /// Something that a rich text may not hold.
    record Foreign(RichText.Foreign what) implements Fit {}

    record OtherKind() implements Fit {}

    /// A type from the future takes any value.
    static Fit of(FieldType type, FieldValue value) {
        return switch (type) {
            case FieldType.Unknown _ -> new Fits();
            case FieldType.Text text when value instanceof FieldValue.Text given ->
                    text(text, given.text());
            case FieldType.Address _ when value instanceof FieldValue.Address given ->
                    text(new FieldType.Text(0, Lengths.ADDRESS, false), given.text());
            case FieldType.Choice choice when value instanceof FieldValue.Choice given ->
                    choice.findOption(given.option()).isPresent()
                            ? new Fits()
                            : new NoSuchOption(given.option());
            case FieldType.MultiChoice choice when value instanceof FieldValue.MultiChoice given ->
                    given.options().stream()
                            .filter(option -> choice.findOption(option).isEmpty())
                            .findFirst()
                            .<Fit>map(NoSuchOption::new)
                            .orElseGet(Fits::new);
            case FieldType.RichText rich when value instanceof FieldValue.RichText given ->
                    rich(rich, given.markdown());
            case FieldType.Number number when value instanceof FieldValue.Number given ->
                    given.value().scale() > number.decimals()
                            ? new TooFine(number.decimals())
                            : new Fits();
            case FieldType.Photos photos when value instanceof FieldValue.Photos given ->
                    atMost(given.photos().size(), photos.max());
            case FieldType.Reference reference when value instanceof FieldValue.Reference given ->
                    atMost(given.entries().size(), reference.many() ? Integer.MAX_VALUE : 1);
            case FieldType.Money _ -> kind(value instanceof FieldValue.Money);
            case FieldType.Date _ -> kind(value instanceof FieldValue.Date);
            case FieldType.Period _ -> kind(value instanceof FieldValue.Period);
            case FieldType.Hours _ -> kind(value instanceof FieldValue.Hours);
            case FieldType.FormerNames _ -> kind(value instanceof FieldValue.FormerNames);
            case FieldType.Attachment _ -> kind(value instanceof FieldValue.Attachment);
            case FieldType.Line _ -> kind(value instanceof FieldValue.Line);
            case FieldType.Phone _ -> kind(value instanceof FieldValue.Phone);
            case FieldType.Link _ -> kind(value instanceof FieldValue.Link);
            case FieldType.Email _ -> kind(value instanceof FieldValue.Email);
            case FieldType.Point _ -> kind(value instanceof FieldValue.Point);
            case FieldType.Area _ -> kind(value instanceof FieldValue.Area);
            case FieldType.YesNo _ -> kind(value instanceof FieldValue.YesNo);
            case FieldType.Text _,
                    FieldType.Address _,
                    FieldType.Choice _,
                    FieldType.MultiChoice _,
                    FieldType.RichText _,
                    FieldType.Number _,
                    FieldType.Photos _,
                    FieldType.Reference _ ->
                    new OtherKind();
        };
    }

    /// The same for a field whose value must stand in Ukrainian only.
    static Fit of(FieldDefinition field, FieldValue value) {
        Fit fit = of(field.type(), value);
        boolean isTranslated =
                switch (value) {
                    case FieldValue.Text(LocalizedText text) -> text.byLanguage().size() > 1;
                    case FieldValue.RichText(LocalizedText text) -> text.byLanguage().size() > 1;
                    default -> false;
                };
        return fit instanceof Fits && isTranslated && field.has(FieldTrait.UNTRANSLATED)
                ? new Translated()
                : fit;
    }

    private static Fit atMost(int count, int max) {
        return count <= max ? new Fits() : new TooMany(count, max);
    }

    private static Fit rich(FieldType.RichText type, LocalizedText given) {
        Fit blank = blank(given);
        if (!(blank instanceof Fits)) {
            return blank;
        }
        for (String source : given.byLanguage().values()) {
            int length = Lengths.of(source);
            if (length > type.maxLength()) {
                return new TooLong(length, type.maxLength());
            }
            Optional<RichText.Foreign> foreign = RichText.parse(source).foreign();
            if (foreign.isPresent()) {
                return new Foreign(foreign.get());
            }
        }
        return new Fits();
    }

    private static Fit kind(boolean same) {
        return same ? new Fits() : new OtherKind();
    }

    private static Fit blank(LocalizedText given) {
        if (given.byLanguage().values().stream().allMatch(Lengths::isBlank)) {
            return new Blank();
        }
        return Lengths.isBlank(given.byLanguage().getOrDefault(LocalizedText.UKRAINIAN, ""))
                ? new NotInUkrainian()
                : new Fits();
    }

    private static Fit text(FieldType.Text type, LocalizedText given) {
        Fit blank = blank(given);
        if (!(blank instanceof Fits)) {
            return blank;
        }
        for (String text : given.byLanguage().values()) {
            Fit fit = Lengths.isBlank(text) ? new Fits() : one(type, text);
            if (!(fit instanceof Fits)) {
                return fit;
            }
        }
        return new Fits();
    }

    private static Fit one(FieldType.Text type, String text) {
        int length = Lengths.of(text);
        if (!type.multiline() && Lengths.hasLineEnds(text)) {
            return new SeveralLines();
        }
        if (length < type.minLength()) {
            return new TooShort(length, type.minLength());
        }
        return length > type.maxLength() ? new TooLong(length, type.maxLength()) : new Fits();
    }
}

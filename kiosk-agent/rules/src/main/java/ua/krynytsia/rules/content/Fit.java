// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import ua.krynytsia.wire.LocalizedText;
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
            case FieldType.Phone _ -> kind(value instanceof FieldValue.Phone);
            case FieldType.Link _ -> kind(value instanceof FieldValue.Link);
            case FieldType.Email _ -> kind(value instanceof FieldValue.Email);
            case FieldType.Point _ -> kind(value instanceof FieldValue.Point);
            case FieldType.Area _ -> kind(value instanceof FieldValue.Area);
            case FieldType.YesNo _ -> kind(value instanceof FieldValue.YesNo);
            case FieldType.Text _, FieldType.Address _, FieldType.Choice _ -> new OtherKind();
        };
    }

    private static Fit kind(boolean same) {
        return same ? new Fits() : new OtherKind();
    }

    private static Fit text(FieldType.Text type, LocalizedText given) {
        if (given.byLanguage().values().stream().allMatch(Lengths::isBlank)) {
            return new Blank();
        }
        if (Lengths.isBlank(given.byLanguage().getOrDefault(LocalizedText.UKRAINIAN, ""))) {
            return new NotInUkrainian();
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

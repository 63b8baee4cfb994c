// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.krynytsia.rules.hours.HoursText;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MediaReference;

/// A value as a cell of a table, in the notation that [Reading] reads back.
public final class Printing {
    private Printing() {}

    /// The words of a value in a language; blank where it has none in it. What is not localized
    /// stands with the Ukrainian.
    public static String of(FieldType type, FieldValue value, String language) {
        Optional<LocalizedText> words = words(value);
        if (words.isPresent()) {
            return words.get().byLanguage().getOrDefault(language, "");
        }
        return language.equals(LocalizedText.UKRAINIAN) ? plain(type, value) : "";
    }

    /// The text that has a translation of its own column; empty for other values.
    public static Optional<LocalizedText> words(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(LocalizedText text) -> Optional.of(text);
            case FieldValue.RichText(LocalizedText markdown) -> Optional.of(markdown);
            case FieldValue.Address(LocalizedText text, var _) -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private static String plain(FieldType type, FieldValue value) {
        return switch (value) {
            case FieldValue.Text _, FieldValue.RichText _, FieldValue.Address _ -> "";
            case FieldValue.Phone(List<String> numbers) -> String.join("; ", numbers);
            case FieldValue.Link(var target) -> target.toString();
            case FieldValue.Email(String address) -> address;
            case FieldValue.Number(var number) -> number.toPlainString();
            case FieldValue.Money money -> Numbers.print(money);
            case FieldValue.Date(var day) -> day.toString();
            case FieldValue.Period period -> Days.print(period);
            case FieldValue.Hours(var hours) -> HoursText.print(hours, LocalizedText.UKRAINIAN);
            case FieldValue.FormerNames names -> FormerNameList.print(names);
            case FieldValue.Choice(String option) -> label(type, option);
            case FieldValue.MultiChoice(List<String> options) ->
                    options.stream()
                            .map(option -> label(type, option))
                            .collect(Collectors.joining("; "));
            case FieldValue.Reference(List<String> entries) -> String.join("; ", entries);
            case FieldValue.Point(var point) ->
                    WellKnownText.plain(point.latitude())
                            + ", "
                            + WellKnownText.plain(point.longitude());
            case FieldValue.Line(var line) -> WellKnownText.print(line);
            case FieldValue.Area(var area) -> WellKnownText.print(area);
            case FieldValue.Photos(var photos) ->
                    photos.stream()
                            .map(photo -> file(photo.full()))
                            .collect(Collectors.joining("; "));
            case FieldValue.Attachment(MediaReference file, LocalizedText name) ->
                    file(file) + ": " + name.ukrainian();
            case FieldValue.YesNo(boolean yes) -> yes ? "так" : "ні";
            case FieldValue.Unknown unknown -> unknown.fallback().ukrainian();
        };
    }

    /// What the pictures of a value show in one language, in their order; blank for other values.
    public static String alternatives(FieldValue value, String language) {
        return value instanceof FieldValue.Photos(var photos)
                ? photos.stream()
                        .map(photo -> photo.alternative().byLanguage().getOrDefault(language, ""))
                        .collect(Collectors.joining("; "))
                : "";
    }

    private static String file(MediaReference file) {
        return file.hash().hex() + "." + MediaNames.extension(file.type());
    }

    /// The name of an option; its id where the name is not its own or holds a semicolon.
    private static String label(FieldType type, String option) {
        List<FieldType.Option> options =
                switch (type) {
                    case FieldType.Choice(var all, var _) -> all;
                    case FieldType.MultiChoice(var all, var _) -> all;
                    default -> List.of();
                };
        return options.stream()
                .filter(one -> one.id().equals(option))
                .map(one -> one.label().ukrainian())
                .filter(label -> label.indexOf(';') < 0)
                .filter(label ->
                        Choices.find(options, label)
                                .filter(found -> found.id().equals(option))
                                .isPresent())
                .findFirst()
                .orElse(option);
    }
}

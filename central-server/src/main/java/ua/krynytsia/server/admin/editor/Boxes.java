// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// Values into the boxes of the editor and back.
final class Boxes {
    static final String VALUE = "value";
    private static final String TICKED = "yes";

    private Boxes() {}

    /// What stands in the boxes for a value.
    static Map<String, String> of(FieldType type, FieldValue value, Tongue tongue) {
        return switch (value) {
            case FieldValue.Text(LocalizedText text) -> Typed.words("", text);
            case FieldValue.RichText(LocalizedText text) -> Typed.words("", text);
            case FieldValue.Address address -> AddressBoxes.of(address);
            case FieldValue.Choice(String option) -> Map.of(VALUE, option);
            case FieldValue.MultiChoice(var options) -> ticks(options);
            case FieldValue.YesNo(boolean yes) -> Map.of(VALUE, yes ? TICKED : "no");
            case FieldValue.Number(var number) -> Map.of(VALUE, LineBoxes.decimal(number, tongue));
            case FieldValue.Money(long minor) -> Map.of(VALUE, LineBoxes.sum(minor, tongue));
            case FieldValue.Date(var day) -> Map.of(VALUE, Days.print(day));
            case FieldValue.Period period -> Days.of(period);
            case FieldValue.Phone(var numbers) -> Map.of(VALUE, String.join(", ", numbers));
            case FieldValue.Hours(var hours) -> HoursBoxes.of(hours, tongue);
            case FieldValue.FormerNames(var names) -> FormerNameBoxes.of(names);
            case FieldValue.Reference(var entries) -> Picker.of(entries);
            case FieldValue.Point(var point) -> MapBoxes.of(point);
            case FieldValue.Line(var line) -> MapBoxes.of(line);
            case FieldValue.Area(var area) -> MapBoxes.of(area);
            case FieldValue.Photos(var photos) -> MediaBoxes.of(photos);
            case FieldValue.Attachment file -> MediaBoxes.of(file);
            case FieldValue.Link _, FieldValue.Email _, FieldValue.Unknown _ ->
                    Map.of(VALUE, ValueWords.of(type, value, tongue));
        };
    }

    /// @param before the value that stood there, of which the editor may show a part only
    static TypedValue read(FieldType type, Typed typed, Optional<FieldValue> before, Shelf shelf) {
        return switch (type) {
            case FieldType.Text _ -> text(typed, before, FieldValue.Text::new);
            case FieldType.RichText _ -> text(typed, before, FieldValue.RichText::new);
            case FieldType.Address address -> AddressBoxes.read(address, typed, before, shelf);
            case FieldType.Number _ -> line(typed, LineBoxes::number);
            case FieldType.Money _ -> line(typed, LineBoxes::money);
            case FieldType.Date _ -> line(typed, Days::date);
            case FieldType.Period _ -> Days.period(typed);
            case FieldType.Hours _ -> HoursBoxes.read(typed, before);
            case FieldType.FormerNames _ -> FormerNameBoxes.read(typed, before);
            case FieldType.Phone _ -> line(typed, LineBoxes::phone);
            case FieldType.Link _ -> line(typed, LineBoxes::link);
            case FieldType.Email _ -> line(typed, LineBoxes::email);
            case FieldType.Choice _ ->
                    line(typed, id -> new TypedValue.Given(new FieldValue.Choice(id)));
            case FieldType.MultiChoice choice -> ticked(choice, typed);
            case FieldType.YesNo _ ->
                    line(typed, v -> new TypedValue.Given(new FieldValue.YesNo(v.equals(TICKED))));
            case FieldType.Reference reference -> Picker.read(reference, typed, shelf);
            case FieldType.Point _ -> MapBoxes.point(typed);
            case FieldType.Line _ -> MapBoxes.line(typed);
            case FieldType.Area _ -> MapBoxes.area(typed);
            case FieldType.Photos _ -> MediaBoxes.photos(typed, before, shelf);
            case FieldType.Attachment _ -> MediaBoxes.file(typed, before, shelf);
            case FieldType.Unknown _ ->
                    before.<TypedValue>map(TypedValue.Given::new).orElseGet(TypedValue.Blank::new);
        };
    }

    /// Done at once, whatever else is wrong: files that came along are kept and stand as boxes from
    /// then on, names that can mean one entry only are that entry.
    static Typed settle(FieldType type, Typed typed, Shelf shelf) {
        return switch (type) {
            case FieldType.Reference reference -> Picker.settle(reference, typed, shelf);
            case FieldType.Address address -> AddressBoxes.settle(address, typed, shelf);
            case FieldType.Photos _ -> MediaBoxes.keepPhotos(typed, shelf);
            case FieldType.Attachment _ -> MediaBoxes.keepFile(typed, shelf);
            default -> typed;
        };
    }

    /// A text in two languages.
    static TypedValue text(
            Typed typed, Optional<FieldValue> before, Function<LocalizedText, FieldValue> make) {
        boolean isUkrainian = typed.isTicked(LocalizedText.UKRAINIAN);
        if (!isUkrainian && !typed.isTicked(LocalizedText.ENGLISH)) {
            return new TypedValue.Blank();
        }
        if (!isUkrainian) {
            return TypedValue.wrongAt(
                    LocalizedText.UKRAINIAN,
                    "Напишіть українською: її показують, коли перекладу немає.",
                    "Write it in Ukrainian: it is shown where there is no translation.");
        }
        Map<String, String> was = before.map(Boxes::languages).orElse(Map.of());
        return new TypedValue.Given(make.apply(typed.words("", was)));
    }

    private static Map<String, String> languages(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(LocalizedText text) -> text.byLanguage();
            case FieldValue.RichText(LocalizedText text) -> text.byLanguage();
            case FieldValue.Address(LocalizedText text, var _) -> text.byLanguage();
            default -> Map.of();
        };
    }

    private static TypedValue line(Typed typed, Function<String, TypedValue> parse) {
        String value = typed.text(VALUE);
        return value.isEmpty() ? new TypedValue.Blank() : parse.apply(value);
    }

    private static Map<String, String> ticks(List<String> options) {
        var boxes = new HashMap<String, String>();
        options.forEach(option -> boxes.put("o." + option, TICKED));
        return boxes;
    }

    /// In the order of the declaration; what is no longer declared stays until it is unticked, and
    /// is told of then.
    private static TypedValue ticked(FieldType.MultiChoice type, Typed typed) {
        List<String> ticked =
                typed.under("o.").boxes().keySet().stream().filter(Shelf::isSlug).toList();
        var ordered =
                new ArrayList<>(
                        type.options().stream()
                                .map(FieldType.Option::id)
                                .filter(ticked::contains)
                                .toList());
        ticked.stream().filter(id -> !ordered.contains(id)).sorted().forEach(ordered::add);
        return ordered.isEmpty()
                ? new TypedValue.Blank()
                : new TypedValue.Given(new FieldValue.MultiChoice(ordered));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// Values into the boxes of the editor and back.
final class Boxes {
    static final String VALUE = "value";
    private static final String LATITUDE = "lat";
    private static final String LONGITUDE = "lon";

    private Boxes() {}

    /// What stands in the boxes for a value.
    static Map<String, String> of(FieldType type, FieldValue value, Tongue tongue) {
        return switch (value) {
            case FieldValue.Text(LocalizedText text) -> words(text);
            case FieldValue.Address(LocalizedText text, var _) -> words(text);
            case FieldValue.RichText(LocalizedText text) -> words(text);
            case FieldValue.Choice(String option) -> Map.of(VALUE, option);
            case FieldValue.YesNo(boolean yes) -> Map.of(VALUE, yes ? "yes" : "no");
            case FieldValue.Point(GeoPoint point) ->
                    Map.of(
                            LATITUDE, Double.toString(point.latitude()),
                            LONGITUDE, Double.toString(point.longitude()));
            case FieldValue.Number(var number) -> Map.of(VALUE, number.toPlainString());
            case FieldValue.Money(long minor) ->
                    Map.of(VALUE, BigDecimal.valueOf(minor, 2).toPlainString());
            case FieldValue.Date(var day) -> Map.of(VALUE, day.toString());
            case FieldValue.MultiChoice(var options) -> Map.of(VALUE, String.join("; ", options));
            case FieldValue.Reference(var entries) -> Map.of(VALUE, String.join("; ", entries));
            default -> Map.of(VALUE, ValueWords.of(type, value, tongue));
        };
    }

    /// @param before the value that stood there, of which the editor may show a part only
    static TypedValue read(
            FieldType type, Function<String, String> box, Optional<FieldValue> before) {
        return switch (type) {
            case FieldType.Text text -> text(box, before, FieldValue.Text::new);
            case FieldType.Address address -> text(box, before, words -> address(words, before));
            case FieldType.RichText rich -> text(box, before, FieldValue.RichText::new);
            case FieldType.Number number -> line(box, LineBoxes::number);
            case FieldType.Money money -> line(box, LineBoxes::money);
            case FieldType.Date date -> line(box, LineBoxes::date);
            case FieldType.MultiChoice choice -> line(box, LineBoxes::options);
            case FieldType.Reference reference -> line(box, LineBoxes::references);
            case FieldType.Phone phone -> line(box, Boxes::phone);
            case FieldType.Link link -> line(box, Boxes::link);
            case FieldType.Email email -> line(box, Boxes::email);
            case FieldType.Choice choice ->
                    line(box, id -> new TypedValue.Given(new FieldValue.Choice(id)));
            case FieldType.YesNo yesNo ->
                    line(box, v -> new TypedValue.Given(new FieldValue.YesNo(v.equals("yes"))));
            case FieldType.Point point -> point(box);
            case FieldType.Period _,
                    FieldType.Hours _,
                    FieldType.FormerNames _,
                    FieldType.Line _,
                    FieldType.Area _,
                    FieldType.Photos _,
                    FieldType.Attachment _,
                    FieldType.Unknown _ ->
                    TypedValue.of(before);
        };
    }

    private static Map<String, String> words(LocalizedText text) {
        return Map.of(
                LocalizedText.UKRAINIAN, text.ukrainian(),
                LocalizedText.ENGLISH, text.translation(LocalizedText.ENGLISH).orElse(""));
    }

    /// Languages that the editor does not show stay as they were.
    private static TypedValue text(
            Function<String, String> box,
            Optional<FieldValue> before,
            Function<LocalizedText, FieldValue> make) {
        String ukrainian = box.apply(LocalizedText.UKRAINIAN);
        String english = box.apply(LocalizedText.ENGLISH);
        if (ukrainian.isEmpty() && english.isEmpty()) {
            return new TypedValue.Blank();
        }
        if (ukrainian.isEmpty()) {
            return TypedValue.wrong(
                    "Напишіть українською: її показують, коли перекладу немає.",
                    "Write it in Ukrainian: it is shown where there is no translation.");
        }
        var byLanguage = new HashMap<>(before.map(Boxes::languages).orElse(Map.of()));
        byLanguage.put(LocalizedText.UKRAINIAN, ukrainian);
        byLanguage.remove(LocalizedText.ENGLISH);
        if (!english.isEmpty()) {
            byLanguage.put(LocalizedText.ENGLISH, english);
        }
        return new TypedValue.Given(make.apply(new LocalizedText(byLanguage)));
    }

    private static Map<String, String> languages(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.text().byLanguage();
        }
        if (value instanceof FieldValue.RichText rich) {
            return rich.markdown().byLanguage();
        }
        return value instanceof FieldValue.Address address ? address.text().byLanguage() : Map.of();
    }

    /// The street stays while the words do.
    private static FieldValue address(LocalizedText words, Optional<FieldValue> before) {
        return before.filter(FieldValue.Address.class::isInstance)
                .map(FieldValue.Address.class::cast)
                .filter(was -> was.text().ukrainian().equals(words.ukrainian()))
                .map(was -> new FieldValue.Address(words, was.place()))
                .orElseGet(() -> new FieldValue.Address(words));
    }

    private static TypedValue line(
            Function<String, String> box, Function<String, TypedValue> parse) {
        String typed = box.apply(VALUE);
        return typed.isEmpty() ? new TypedValue.Blank() : parse.apply(typed);
    }

    private static TypedValue phone(String typed) {
        List<String> numbers =
                Arrays.stream(typed.split("[,;\n]"))
                        .map(number -> number.replaceAll("[\\s()\\-–]", ""))
                        .filter(number -> !number.isEmpty())
                        .map(number -> number.matches("0[0-9]{9}") ? "+38" + number : number)
                        .toList();
        try {
            return new TypedValue.Given(new FieldValue.Phone(numbers));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Номер пишуть як +380564921520 або коротко, як 1520.",
                    "A number is written as +380564921520, or short as 1520.");
        }
    }

    private static TypedValue link(String typed) {
        String whole = typed.contains("://") ? typed : "https://" + typed;
        try {
            return new TypedValue.Given(new FieldValue.Link(URI.create(whole)));
        } catch (IllegalArgumentException e) {
            return TypedValue.wrong(
                    "Посилання має виглядати як https://example.ua/сторінка без пробілів.",
                    "A link must look like https://example.ua/page, without blanks.");
        }
    }

    private static TypedValue email(String typed) {
        try {
            return new TypedValue.Given(new FieldValue.Email(typed));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Адреса має виглядати як name@example.ua.",
                    "An address must look like name@example.ua.");
        }
    }

    private static TypedValue point(Function<String, String> box) {
        String latitude = box.apply(LATITUDE).replace(',', '.');
        String longitude = box.apply(LONGITUDE).replace(',', '.');
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return new TypedValue.Blank();
        }
        try {
            var point = new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
            return new TypedValue.Given(new FieldValue.Point(point));
        } catch (IllegalArgumentException e) {
            return TypedValue.wrong(
                    "Потрібні два числа: широта від −90 до 90 і довгота від −180 до 180.",
                    "Two numbers are needed: latitude −90 to 90, longitude −180 to 180.");
        }
    }
}

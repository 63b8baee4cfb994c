// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.rules.richtext.RichText;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;

/// A value in words, the same wherever it is read: on a kiosk, in a table, in an export for people.
public final class FieldWords {
    private static final String BETWEEN = ", ";
    private static final char NO_BREAK = ' ';
    private static final Map<String, String> SIGNS = Map.of("UAH", "₴", "USD", "$", "EUR", "€");

    private FieldWords() {}

    /// Blank where a value is for the map or the eye only, or names entries of another resource.
    ///
    /// @param type of the field, by which options, units and currencies are named
    public static LocalizedText of(FieldType type, FieldValue value) {
        return switch (value) {
            case FieldValue.Text(var text) -> text;
            case FieldValue.RichText(var markdown) -> markdown.map(RichText::plain);
            case FieldValue.Address(var text, var _) -> text;
            case FieldValue.Number(var number) -> number(type, number);
            case FieldValue.Money(long minor) -> money(type, minor);
            case FieldValue.Date(var day) -> plain(HoursWords.day(day));
            case FieldValue.Period(var from, var until) -> period(from, until);
            case FieldValue.Hours(var hours) -> HoursWords.week(hours);
            case FieldValue.FormerNames(var names) -> former(names);
            case FieldValue.Phone(var numbers) ->
                    plain(
                            numbers.stream()
                                    .map(PhoneNumbers::shown)
                                    .collect(Collectors.joining(BETWEEN)));
            case FieldValue.Link(var target) -> plain(target.toString());
            case FieldValue.Email(var address) -> plain(address);
            case FieldValue.Choice(var option) -> option(type, option);
            case FieldValue.MultiChoice(var options) ->
                    joined(options.stream().map(id -> option(type, id)).toList());
            case FieldValue.Attachment(var _, var name) -> name;
            case FieldValue.YesNo(boolean yes) ->
                    yes ? LocalizedText.of("так", "yes") : LocalizedText.of("ні", "no");
            case FieldValue.Unknown unknown -> unknown.fallback();
            case FieldValue.Reference _,
                    FieldValue.Point _,
                    FieldValue.Line _,
                    FieldValue.Area _,
                    FieldValue.Photos _ ->
                    plain("");
        };
    }

    public static LocalizedText of(FieldDefinition field, FieldValue value) {
        return of(field.type(), value);
    }

    /// The name of an option, or its id where the list has no such option.
    public static LocalizedText option(FieldType type, String id) {
        return options(type).stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(FieldType.Option::label)
                .orElseGet(() -> plain(id));
    }

    /// The closed list of a type that has one.
    public static List<FieldType.Option> options(FieldType type) {
        return switch (type) {
            case FieldType.Choice choice -> choice.options();
            case FieldType.MultiChoice choice -> choice.options();
            default -> List.of();
        };
    }

    /// `1 250,00 ₴`: thousands apart by a no-break space, a comma in Ukrainian, a point in English.
    private static LocalizedText money(FieldType type, long minor) {
        String currency = type instanceof FieldType.Money money ? money.currency() : "UAH";
        String sign = NO_BREAK + SIGNS.getOrDefault(currency, currency);
        BigDecimal sum = BigDecimal.valueOf(minor, 2);
        return LocalizedText.of(
                digits(sum.toPlainString(), ',') + sign, digits(sum.toPlainString(), '.') + sign);
    }

    private static LocalizedText number(FieldType type, BigDecimal number) {
        if (!(type instanceof FieldType.Number declared)) {
            return plain(number.toPlainString());
        }
        BigDecimal shown =
                number.scale() > declared.decimals()
                        ? number.setScale(declared.decimals(), RoundingMode.HALF_UP)
                        : number;
        String digits = shown.toPlainString();
        return LocalizedText.of(
                unit(digits(digits, ','), declared.unit().ukrainian()),
                unit(digits(digits, '.'), declared.unit().in(LocalizedText.ENGLISH)));
    }

    private static String unit(String digits, String unit) {
        return unit.isBlank() ? digits : digits + NO_BREAK + unit;
    }

    private static String digits(String plain, char point) {
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String grouped = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", String.valueOf(NO_BREAK));
        // four digits stand together, as in a year
        String shown = whole.replace("-", "").length() == 4 ? whole : grouped;
        return dot < 0 ? shown : shown + point + plain.substring(dot + 1);
    }

    private static LocalizedText period(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent()) {
            return plain(HoursWords.day(from.get()) + "–" + HoursWords.day(until.get()));
        }
        return from.map(day ->
                        LocalizedText.of("з " + HoursWords.day(day), "from " + HoursWords.day(day)))
                .or(() ->
                        until.map(day ->
                                LocalizedText.of(
                                        "до " + HoursWords.day(day), "to " + HoursWords.day(day))))
                .orElseGet(() -> plain(""));
    }

    /// «вул. Поштова (до 2016)».
    private static LocalizedText former(List<FormerName> names) {
        return joined(names.stream().map(FieldWords::former).toList());
    }

    private static LocalizedText former(FormerName former) {
        return former.until()
                .map(day ->
                        LocalizedText.of(
                                former.name().ukrainian() + " (до " + day.getYear() + ")",
                                former.name().in(LocalizedText.ENGLISH)
                                        + " (to "
                                        + day.getYear()
                                        + ")"))
                .orElse(former.name());
    }

    /// Texts one after another, in each language that one of them has.
    public static LocalizedText joined(List<LocalizedText> texts) {
        return new LocalizedText(
                Stream.concat(
                                Stream.of(LocalizedText.UKRAINIAN),
                                texts.stream().flatMap(text -> text.byLanguage().keySet().stream()))
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        language ->
                                                texts.stream()
                                                        .map(text -> text.in(language))
                                                        .filter(text -> !text.isBlank())
                                                        .collect(Collectors.joining(BETWEEN)))));
    }

    private static LocalizedText plain(String text) {
        return LocalizedText.of(text);
    }
}

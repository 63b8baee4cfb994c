// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import static ua.krynytsia.rules.content.Lengths.english;
import static ua.krynytsia.rules.content.Lengths.ukrainian;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.rules.richtext.RichText;
import ua.krynytsia.rules.ukrainian.Plurals;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// Whether an author's entry may be saved. The words are for editors.
public final class EntryValidation {
    private EntryValidation() {}

    /// One problem at most per field, in the order of the resource's fields, then of the values
    /// that no field was declared for. An empty list means that the entry is right.
    public static List<Problem> check(Resource resource, Map<String, FieldValue> values) {
        var problems = new ArrayList<Problem>();
        for (FieldDefinition field : resource.fields()) {
            check(field, Optional.ofNullable(values.get(field.id())))
                    .map(message -> new Problem(field.id(), message))
                    .ifPresent(problems::add);
        }
        values.keySet().stream()
                .filter(id -> resource.findField(id).isEmpty())
                .sorted()
                .map(id -> new Problem(id, unknownField(id)))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    private static Optional<LocalizedText> check(
            FieldDefinition field, Optional<FieldValue> value) {
        Fit fit = value.map(given -> Fit.of(field, given)).orElseGet(Fit.Blank::new);
        return switch (fit) {
            case Fit.Fits _ -> Optional.empty();
            case Fit.Blank _ ->
                    field.has(FieldTrait.REQUIRED)
                            ? say(
                                    field,
                                    "заповніть це поле, воно обовʼязкове",
                                    "fill in this field, it is required")
                            : Optional.empty();
            case Fit.NotInUkrainian _ ->
                    say(
                            field,
                            "напишіть текст українською, переклад сам не показується",
                            "write the text in Ukrainian, a translation is not shown alone");
            case Fit.TooShort(int length, int min) ->
                    say(
                            field,
                            "текст закороткий: "
                                    + ukrainian(length)
                                    + ", а треба щонайменше "
                                    + ukrainian(min),
                            "the text is too short: "
                                    + english(length)
                                    + ", at least "
                                    + english(min)
                                    + " needed");
            case Fit.TooLong(int length, int max) ->
                    say(
                            field,
                            "текст задовгий: "
                                    + ukrainian(length)
                                    + ", а можна щонайбільше "
                                    + ukrainian(max),
                            "the text is too long: "
                                    + english(length)
                                    + ", at most "
                                    + english(max)
                                    + " allowed");
            case Fit.SeveralLines _ ->
                    say(field, "приберіть переходи на новий рядок", "remove the line breaks");
            case Fit.NoSuchOption(String option) ->
                    say(
                            field,
                            "значення «" + option + "» немає в переліку; оберіть одне з переліку",
                            "'" + option + "' is not in the list; choose one of the list");
            case Fit.TooMany(int count, int max) ->
                    say(
                            field,
                            "їх " + count + ", а можна щонайбільше " + max + "; приберіть зайві",
                            "there are " + count + ", at most " + max + " allowed; remove some");
            case Fit.TooFine(int decimals) ->
                    say(
                            field,
                            decimals == 0
                                    ? "тут має бути ціле число"
                                    : "після коми можна щонайбільше "
                                            + decimals
                                            + " "
                                            + Plurals.of(decimals, "цифру", "цифри", "цифр"),
                            decimals == 0
                                    ? "this must be a whole number"
                                    : "at most " + decimals + " digits behind the point");
            case Fit.Translated _ ->
                    say(
                            field,
                            "це поле однакове всіма мовами; приберіть переклад",
                            "this field is the same in every language; remove the translation");
            case Fit.Foreign(RichText.Foreign what) ->
                    say(field, ForeignWords.ukrainian(what), ForeignWords.english(what));
            case Fit.OtherKind _ ->
                    say(
                            field,
                            "тут має бути " + FieldKinds.ukrainian(field.type()),
                            "this must be " + FieldKinds.english(field.type()));
        };
    }

    private static Optional<LocalizedText> say(
            FieldDefinition field, String ukrainian, String english) {
        return Optional.of(
                LocalizedText.of(
                        "«" + field.label().ukrainian() + "»: " + ukrainian + ".",
                        "“" + field.label().in(LocalizedText.ENGLISH) + "”: " + english + "."));
    }

    private static LocalizedText unknownField(String id) {
        return LocalizedText.of(
                "Поля «"
                        + id
                        + "» у цьому ресурсі немає. Приберіть його або додайте поле до опису ресурсу.",
                "This resource has no field “" + id + "”. Remove the value or declare the field.");
    }
}

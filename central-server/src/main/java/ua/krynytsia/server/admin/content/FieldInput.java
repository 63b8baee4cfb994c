// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;

/// One field of the editor as it stands on the page.
///
/// @param typed what stands in its boxes, by the name of the box: `uk`, `en`, `value`, `lat`, `lon`
/// @param problem why it was not accepted
public record FieldInput(
        FieldDefinition definition, Map<String, String> typed, Optional<String> problem) {
    private static final int LONG_FROM = 200;

    public FieldInput {
        typed = Map.copyOf(typed);
    }

    /// The name of a box in the form.
    public String box(String part) {
        return "f." + definition.id() + "." + part;
    }

    public String in(String part) {
        return typed.getOrDefault(part, "");
    }

    public boolean isRequired() {
        return definition.has(FieldTrait.REQUIRED);
    }

    public boolean isInternal() {
        return definition.has(FieldTrait.INTERNAL);
    }

    /// Which boxes are drawn: `words`, `line`, `choice`, `yes-no`, `point` or `fixed`.
    public String look() {
        return switch (definition.type()) {
            case FieldType.Text text -> "words";
            case FieldType.Address address -> "words";
            case FieldType.RichText rich -> "words";
            case FieldType.Number number -> "line";
            case FieldType.Money money -> "line";
            case FieldType.Date date -> "line";
            case FieldType.Reference reference -> "line";
            case FieldType.MultiChoice choice -> "line";
            case FieldType.Phone phone -> "line";
            case FieldType.Link link -> "line";
            case FieldType.Email email -> "line";
            case FieldType.Choice choice -> "choice";
            case FieldType.YesNo yesNo -> "yes-no";
            case FieldType.Point point -> "point";
            case FieldType.Period period -> "fixed";
            case FieldType.Hours hours -> "fixed";
            case FieldType.FormerNames names -> "fixed";
            case FieldType.Line line -> "fixed";
            case FieldType.Photos photos -> "fixed";
            case FieldType.Attachment file -> "fixed";
            case FieldType.Area area -> "fixed";
            case FieldType.Unknown unknown -> "fixed";
        };
    }

    public boolean isLong() {
        return definition.type() instanceof FieldType.RichText
                || definition.type() instanceof FieldType.Text text
                        && (text.multiline() || text.maxLength() > LONG_FROM);
    }

    public String hint(Tongue tongue) {
        return switch (definition.type()) {
            case FieldType.Phone phone ->
                    tongue.say(
                            "Через кому: +380564921520 або короткий, як 1520",
                            "Separated by commas: +380564921520 or a short one such as 1520");
            case FieldType.Link link -> tongue.say("Адреса сторінки", "The page's address");
            case FieldType.Email email -> "name@example.ua";
            case FieldType.Point point ->
                    tongue.say("Градуси WGS 84, як на мапі", "Degrees of WGS 84, as on a map");
            case FieldType.Area area ->
                    tongue.say("Межу змінюють імпортом GeoJSON", "A border is changed by GeoJSON");
            case FieldType.RichText rich ->
                    tongue.say(
                            "Абзаци через порожній рядок, **жирно**, списки з «- » на початку",
                            "Paragraphs by an empty line, **bold**, lists begin with “- ”");
            case FieldType.Number number -> tongue.say(number.unit());
            case FieldType.Money money -> tongue.say("Гривні, наприклад 1250,50", money.currency());
            case FieldType.Date date -> tongue.say("Дата, наприклад 22.11.2026", "2026-11-22");
            case FieldType.MultiChoice choice ->
                    choice.options().stream()
                            .map(option -> option.id() + " — " + tongue.say(option.label()))
                            .collect(Collectors.joining("; "));
            case FieldType.Reference reference ->
                    tongue.say(
                            "Коди записів ресурсу " + reference.resource() + " через «;»",
                            "Ids of entries of " + reference.resource() + ", separated by “;”");
            case FieldType.Period _,
                    FieldType.Hours _,
                    FieldType.FormerNames _,
                    FieldType.Photos _,
                    FieldType.Attachment _ ->
                    tongue.say("Змінюють імпортом", "Changed by import");
            case FieldType.Line _ ->
                    tongue.say("Лінію змінюють імпортом GeoJSON", "A line is changed by GeoJSON");
            case FieldType.Text text -> "";
            case FieldType.Address address -> "";
            case FieldType.Choice choice -> "";
            case FieldType.YesNo yesNo -> "";
            case FieldType.Unknown unknown -> "";
        };
    }

    public List<FieldType.Option> options() {
        return definition.type() instanceof FieldType.Choice choice ? choice.options() : List.of();
    }

    FieldInput with(Optional<String> found) {
        return new FieldInput(definition, typed, found);
    }
}

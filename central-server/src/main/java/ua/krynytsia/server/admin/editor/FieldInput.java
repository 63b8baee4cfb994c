// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.rules.richtext.Block;
import ua.krynytsia.rules.richtext.RichText;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;

/// One field of the editor as it stands on the page.
///
/// @param typed what stands in its boxes
/// @param problems why it was not accepted, by the name of the box or row; the empty name is the
///   whole field
/// @param picks entries of another resource to choose from
/// @param outdated languages whose text is older than the Ukrainian one
public record FieldInput(
        FieldDefinition definition,
        Typed typed,
        Map<String, String> problems,
        List<Picker.Pick> picks,
        Set<String> outdated) {
    private static final int LONG_FROM = 200;

    public FieldInput {
        problems = Map.copyOf(problems);
        picks = List.copyOf(picks);
        outdated = Set.copyOf(outdated);
    }

    static FieldInput of(FieldDefinition field, Typed typed, Shelf shelf) {
        return new FieldInput(field, typed, Map.of(), picks(field.type(), typed, shelf), Set.of());
    }

    private static List<Picker.Pick> picks(FieldType type, Typed typed, Shelf shelf) {
        return switch (type) {
            case FieldType.Reference reference -> Picker.picks(reference.resource(), typed, shelf);
            case FieldType.Address(var streets) when streets.isPresent() ->
                    Picker.picks(streets.get(), typed.under(AddressBoxes.STREET), shelf);
            default -> List.of();
        };
    }

    /// What the names of its boxes begin with.
    static String prefix(FieldDefinition field) {
        return "f." + field.id() + ".";
    }

    /// The name of a box in the form.
    public String box(String part) {
        return prefix(definition) + part;
    }

    /// The id of a box on the page; of the whole field where `part` is empty.
    public String id(String part) {
        return "field-" + definition.id() + (part.isEmpty() ? "" : "-" + part.replace('.', '-'));
    }

    public String in(String part) {
        return typed.boxes().getOrDefault(part, "");
    }

    public boolean isTicked(String part) {
        return typed.isTicked(part);
    }

    public boolean isRequired() {
        return definition.has(FieldTrait.REQUIRED);
    }

    public boolean isInternal() {
        return definition.has(FieldTrait.INTERNAL);
    }

    public boolean isTranslated() {
        return !definition.has(FieldTrait.UNTRANSLATED);
    }

    /// Whether the text in this language is older than the Ukrainian one.
    public boolean isOutdated(String language) {
        return outdated.contains(language);
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }

    /// What is wrong with a box or row; with the whole field where `part` is empty.
    public Optional<String> problem(String part) {
        return Optional.ofNullable(problems.get(part));
    }

    /// Which boxes are drawn.
    public String look() {
        return switch (definition.type()) {
            case FieldType.Text _, FieldType.RichText _ -> "words";
            case FieldType.Address _ -> "address";
            case FieldType.Number _,
                    FieldType.Money _,
                    FieldType.Date _,
                    FieldType.Phone _,
                    FieldType.Link _,
                    FieldType.Email _ ->
                    "line";
            case FieldType.Reference _ -> "reference";
            case FieldType.MultiChoice _ -> "ticks";
            case FieldType.Choice _ -> "choice";
            case FieldType.YesNo _ -> "yes-no";
            case FieldType.Point _ -> "point";
            case FieldType.Period _ -> "period";
            case FieldType.Hours _ -> "hours";
            case FieldType.FormerNames _ -> "names";
            case FieldType.Line _, FieldType.Area _ -> "shape";
            case FieldType.Photos _ -> "photos";
            case FieldType.Attachment _ -> "file";
            case FieldType.Unknown _ -> "fixed";
        };
    }

    public boolean isLong() {
        return definition.type() instanceof FieldType.RichText
                || definition.type() instanceof FieldType.Text text
                        && (text.multiline() || text.maxLength() > LONG_FROM);
    }

    public boolean isRich() {
        return definition.type() instanceof FieldType.RichText;
    }

    /// How a rich text would look, as typed.
    public List<Block> blocks(String part) {
        return RichText.parse(in(part)).blocks();
    }

    public String hint(Tongue tongue) {
        return switch (definition.type()) {
            case FieldType.Phone _ ->
                    tongue.say(
                            "Через кому: +380564921520 або короткий, як 1520",
                            "Separated by commas: +380564921520 or a short one such as 1520");
            case FieldType.Link _ ->
                    tongue.say("Адреса сторінки: https://…", "The page's address: https://…");
            case FieldType.Email _ -> tongue.say("Адреса, як name@example.ua", "name@example.ua");
            case FieldType.Number _ -> tongue.say("Число, наприклад 120,5", "A number: 120.5");
            case FieldType.Money _ -> tongue.say("Сума, наприклад 1250,50", "A sum: 1250.50");
            case FieldType.Date _, FieldType.Period _ ->
                    tongue.say(
                            "День, місяць, рік, наприклад 22.11.2026",
                            "Day, month, year, such as 22.11.2026");
            case FieldType.Hours _ ->
                    tongue.say(
                            "Години, наприклад 08:00–17:00; «зачинено» або «цілодобово»",
                            "Hours, such as 08:00–17:00; “closed” or “24/7”");
            case FieldType.FormerNames _ ->
                    tongue.say("Остання назва — перша", "The latest name comes first");
            case FieldType.Point _ ->
                    tongue.say(
                            "Градуси WGS 84; обидва числа з мапи можна вставити в перше поле",
                            "Degrees of WGS 84; both numbers of a map may be pasted into the first"
                                    + " box");
            case FieldType.Line _, FieldType.Area _ ->
                    tongue.say(
                            "Скопіюйте GeoJSON з QGIS чи geojson.io",
                            "Copy the GeoJSON from QGIS or geojson.io");
            case FieldType.RichText _ ->
                    tongue.say(
                            "Абзаци через порожній рядок, **жирно**, списки з «- » на початку",
                            "Paragraphs by an empty line, **bold**, lists begin with “- ”");
            case FieldType.Photos(int max) ->
                    tongue.say("Щонайбільше " + max + " фото", "At most " + max + " photos");
            case FieldType.Text _,
                    FieldType.Address _,
                    FieldType.Choice _,
                    FieldType.MultiChoice _,
                    FieldType.Reference _,
                    FieldType.Attachment _,
                    FieldType.YesNo _,
                    FieldType.Unknown _ ->
                    "";
        };
    }

    /// What stands behind a number or a sum.
    public String unit(Tongue tongue) {
        return switch (definition.type()) {
            case FieldType.Number number -> tongue.say(number.unit());
            case FieldType.Money money -> money.currency().equals("UAH") ? "₴" : money.currency();
            default -> "";
        };
    }

    /// The closed list, with what is chosen and no longer in it.
    public List<FieldType.Option> options() {
        List<FieldType.Option> declared = FieldWords.options(definition.type());
        var all = new ArrayList<>(declared);
        Stream.concat(
                        typed.under("o.").boxes().keySet().stream(),
                        Stream.of(typed.text(Boxes.VALUE)))
                .filter(Shelf::isSlug)
                .filter(id -> declared.stream().noneMatch(option -> option.id().equals(id)))
                .sorted()
                .forEach(id -> all.add(new FieldType.Option(id, LocalizedText.of(id))));
        return all;
    }

    /// Whether several entries may be chosen.
    public boolean isMany() {
        return definition.type() instanceof FieldType.Reference(var _, boolean many) && many;
    }

    /// The resource whose entries are chosen from; empty where none are.
    public Optional<String> shelf() {
        return switch (definition.type()) {
            case FieldType.Reference(String resource, var _) -> Optional.of(resource);
            case FieldType.Address(var streets) -> streets;
            default -> Optional.empty();
        };
    }

    /// The rows of a group that hold something, in their order.
    public List<Integer> rows(String group) {
        return typed.rows(group).stream()
                .filter(row -> !typed.under(group + "." + row + ".").isBlank())
                .toList();
    }

    /// A row for one more, behind the others.
    public int rowAfter(String group) {
        List<Integer> rows = rows(group);
        return rows.isEmpty() ? Typed.FIRST : rows.getLast() + 1;
    }

    /// A row for one more, before the others.
    public int rowBefore(String group) {
        List<Integer> rows = rows(group);
        return rows.isEmpty() ? Typed.FIRST : Math.max(0, rows.getFirst() - 1);
    }

    /// The photo of a row in its list size, by the hash of its bytes; empty where there is none.
    public String preview(int row) {
        return in(MediaBoxes.PHOTOS + "." + row + "." + MediaBoxes.KEPT).split(" ")[0];
    }

    /// A drawing of a way or border; empty where there is none that can be read.
    public Optional<MapBoxes.Sketch> sketch() {
        return MapBoxes.Sketch.of(definition.type(), typed);
    }

    FieldInput with(Map<String, String> found) {
        return new FieldInput(definition, typed, found, picks, outdated);
    }

    FieldInput withOutdated(Set<String> languages) {
        return new FieldInput(definition, typed, problems, picks, languages);
    }

    /// After one of its own buttons.
    FieldInput after(String verb, Shelf shelf) {
        if (verb.equals("monday")) {
            return of(definition, HoursBoxes.likeMonday(typed), shelf);
        }
        return shelf().isPresent() ? with(Map.of()) : this;
    }
}

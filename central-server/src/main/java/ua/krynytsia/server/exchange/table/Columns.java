// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.server.exchange.showing.ShowingCells;
import ua.krynytsia.server.exchange.values.Printing;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;

/// The columns of an exported resource: `id`, then each public field by its id; a translation
/// stands under `field@en`, what pictures show under `field alt` and `field alt@en`; of a rubric,
/// when and where an entry is shown under the names of [ShowingCells].
public final class Columns {
    public static final String ID = "id";

    /// Behind the name of a column of pictures.
    private static final String ALTERNATIVES = " alt";

    private final List<Column> columns = new ArrayList<>();

    /// Of a rubric: when and where its entries are shown.
    private final List<ShowingCells.Part> showing;

    /// @param alternatives whether it holds what pictures show
    private record Column(
            String name, FieldDefinition field, String language, boolean alternatives) {}

    private Columns(Resource resource, Set<String> languages) {
        this.showing =
                resource.conditions().nature() instanceof Terms.Nature.Rubric
                        ? List.of(ShowingCells.Part.values())
                        : List.of();
        for (FieldDefinition field : resource.fields()) {
            if (field.has(FieldTrait.INTERNAL) || field.type() instanceof FieldType.Unknown) {
                continue;
            }
            String name = column(field);
            columns.add(new Column(name, field, LocalizedText.UKRAINIAN, false));
            if (isLocalized(field)) {
                for (String language : languages) {
                    columns.add(new Column(name + "@" + language, field, language, false));
                }
            }
            if (field.type() instanceof FieldType.Photos) {
                columns.add(new Column(name + ALTERNATIVES, field, LocalizedText.UKRAINIAN, true));
                if (languages.contains(LocalizedText.ENGLISH)) {
                    columns.add(
                            new Column(
                                    name + ALTERNATIVES + "@en",
                                    field,
                                    LocalizedText.ENGLISH,
                                    true));
                }
            }
        }
    }

    /// Looks all entries through for the languages that they are in.
    static Columns of(Resource resource, EntrySource entries) {
        Set<String> languages = new TreeSet<>();
        entries.each(
                resource.id(),
                entry ->
                        entry.values().values().stream()
                                .flatMap(value -> Printing.words(value).stream())
                                .forEach(text -> languages.addAll(text.byLanguage().keySet())));
        languages.remove(LocalizedText.UKRAINIAN);
        return new Columns(resource, languages);
    }

    /// A field that is called as the column of ids gets another name.
    private static String column(FieldDefinition field) {
        return field.id().equals(ID) ? "field-id" : field.id();
    }

    private static boolean isLocalized(FieldDefinition field) {
        return !field.has(FieldTrait.UNTRANSLATED)
                && (field.type() instanceof FieldType.Text
                        || field.type() instanceof FieldType.RichText
                        || field.type() instanceof FieldType.Address);
    }

    /// Whether a column holds what pictures show.
    public static boolean isAlternative(String name) {
        return name.endsWith(ALTERNATIVES) || name.endsWith(ALTERNATIVES + "@en");
    }

    List<String> names() {
        var names = new ArrayList<>(List.of(ID));
        columns.forEach(column -> names.add(column.name()));
        showing.forEach(part -> names.add(part.column()));
        return names;
    }

    /// By column, in order; blank where the entry has nothing there.
    Map<String, String> cells(Entry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(ID, entry.id());
        for (Column column : columns) {
            cells.put(
                    column.name(),
                    entry.value(column.field().id())
                            .map(value ->
                                    column.alternatives()
                                            ? Printing.alternatives(value, column.language())
                                            : Printing.of(
                                                    column.field().type(),
                                                    value,
                                                    column.language()))
                            .orElse(""));
        }
        for (ShowingCells.Part part : showing) {
            cells.put(
                    part.column(),
                    entry.showing().map(shown -> ShowingCells.print(part, shown)).orElse(""));
        }
        return cells;
    }

    /// How an import reads the columns of an export: column to field.
    public static Map<String, String> mapping(Resource resource, List<String> names) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (String name : names) {
            ShowingCells.Part.of(name).ifPresent(_ -> mapping.put(name, name));
            int at = name.indexOf('@');
            String plain = at < 0 ? name : name.substring(0, at);
            resource.fields().stream()
                    .filter(field -> column(field).equals(plain))
                    .findFirst()
                    .ifPresent(field ->
                            mapping.put(name, field.id() + (at < 0 ? "" : name.substring(at))));
        }
        return mapping;
    }
}

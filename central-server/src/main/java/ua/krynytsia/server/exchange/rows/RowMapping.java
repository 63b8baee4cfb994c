// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.showing.ShowingCells;
import ua.krynytsia.server.exchange.source.CityBox;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.Shape;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.server.exchange.values.Known;
import ua.krynytsia.server.exchange.values.Reading;
import ua.krynytsia.server.exchange.values.Words;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;

/// Carries the cells of a row to the fields of a resource, as the profile says.
public final class RowMapping {
    /// Behind the name of a column of pictures: what they show.
    private static final String ALTERNATIVES = " alt";

    private static final String ENGLISH = "@en";

    private static final String DISTRICTS = "districts";

    private final Resource resource;
    private final Known known;
    private final ImportProfile profile;
    private final CityBox box;
    private final List<Target> targets;

    /// The columns that say when and where an entry is shown.
    private final Map<ShowingCells.Part, String> showing = new EnumMap<>(ShowingCells.Part.class);

    /// The columns of one field in one language.
    private record Target(FieldDefinition field, String language, List<String> columns) {
        static final String FROM = "from";
        static final String UNTIL = "until";

        boolean isHalf() {
            return field.type() instanceof FieldType.Period
                    && (language.equals(FROM) || language.equals(UNTIL));
        }
    }

    /// @throws FileRefusedException where the profile names a field that is not there
    public RowMapping(Resource resource, ImportProfile profile, CityBox box, Known known) {
        this.known = known;
        this.resource = resource;
        this.profile = profile;
        this.box = box;
        this.targets = targets(resource, profile);
        profile.columns()
                .forEach((column, target) ->
                        ShowingCells.Part.of(target).ifPresent(part -> showing.put(part, column)));
        if (!showing.isEmpty()
                && !(resource.conditions().nature() instanceof Terms.Nature.Rubric)) {
            throw new FileRefusedException(RowWords.noRubric(resource.id()));
        }
    }

    /// The id of the row's entry; empty where the row has nothing in its key columns.
    Optional<String> id(SourceRow row) {
        List<String> parts =
                profile.key().stream().map(row::cell).filter(cell -> !cell.isBlank()).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Transliteration.slug(String.join("-", parts)));
    }

    /// The name that the row's entry will have; blank where no column holds it.
    String title(SourceRow row) {
        return targets.stream()
                .filter(target -> target.field().id().equals(resource.titleField()))
                .filter(target -> target.language().equals(LocalizedText.UKRAINIAN))
                .flatMap(target -> target.columns().stream())
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .map(Words::line)
                .collect(Collectors.joining(" "));
    }

    Resource resource() {
        return resource;
    }

    /// That an editor's words in a field were kept though the row says others; empty where the file
    /// does not speak of the field.
    Optional<LocalizedText> told(SourceRow row, String field) {
        return targets.stream()
                .filter(target -> target.field().id().equals(field))
                .findFirst()
                .map(target -> {
                    String column = target.columns().getFirst();
                    return RowWords.editedByHand(target.field(), column, row.cell(column));
                });
    }

    List<String> key() {
        return profile.key();
    }

    EntryDraft draft(SourceRow row, Map<String, FieldValue> standing) {
        var draft = new EntryDraft(resource, standing, known);
        for (Target target : targets) {
            List<String> words =
                    target.columns().stream()
                            .map(row::cell)
                            .filter(cell -> !cell.isBlank())
                            .toList();
            if (target.isHalf()) {
                period(target, row, draft);
            } else {
                set(target, words, row, draft);
            }
        }
        profile.point().ifPresent(columns -> place(row, columns, draft));
        row.shape().ifPresent(shape -> draw(shape, draft));
        return draft;
    }

    /// When and where the row's entry is shown: as the file says it, or as it stands where the file
    /// does not speak of it.
    Optional<Showing> showing(SourceRow row, Optional<Entry> standing, EntryDraft draft) {
        if (showing.isEmpty()) {
            return standing.flatMap(Entry::showing);
        }
        var cells = new EnumMap<ShowingCells.Part, String>(ShowingCells.Part.class);
        showing.forEach((part, column) -> cells.put(part, row.cell(column)));
        ShowingCells.Read read = ShowingCells.read(cells, words -> known.entry(DISTRICTS, words));
        read.strange()
                .forEach((part, words) ->
                        draft.warn(RowWords.showing(part, showing.getOrDefault(part, ""), words)));
        return read.showing();
    }

    /// The day of a column as one end of a period, beside the other column's.
    private void period(Target target, SourceRow row, EntryDraft draft) {
        boolean told =
                target.language().equals(Target.UNTIL)
                        && targets.stream()
                                .anyMatch(other ->
                                        other.field().equals(target.field())
                                                && other.language().equals(Target.FROM));
        if (told) {
            return;
        }
        String from = half(target, Target.FROM, row);
        String until = half(target, Target.UNTIL, row);
        String both = from.isBlank() && until.isBlank() ? "" : from + "/" + until;
        String column = target.columns().getFirst();
        draft.set(target.field(), LocalizedText.UKRAINIAN, both, column);
    }

    private String half(Target target, String end, SourceRow row) {
        return targets.stream()
                .filter(one -> one.field().equals(target.field()) && one.language().equals(end))
                .map(one -> row.cell(one.columns().getFirst()))
                .findFirst()
                .orElse("");
    }

    private static void set(Target target, List<String> words, SourceRow row, EntryDraft draft) {
        String column = target.columns().getFirst();
        String joined = String.join(between(target.field().type()), words);
        if (target.field().type() instanceof FieldType.Photos type) {
            String shown = row.cell(column + ALTERNATIVES);
            String english = row.cell(column + ALTERNATIVES + ENGLISH);
            draft.named(target.field(), column);
            draft.photos(target.field(), type, joined, LocalizedText.of(shown, english));
        } else {
            draft.set(target.field(), target.language(), joined, column);
        }
    }

    /// What joins the cells of several columns into one value.
    private static String between(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.Number _, FieldType.Money _ -> " ";
            case FieldType.RichText _ -> "\n\n";
            case FieldType.Address _ -> ", ";
            default -> "; ";
        };
    }

    private void place(SourceRow row, ImportProfile.PointColumns columns, EntryDraft draft) {
        String latitude = row.cell(columns.latitude());
        String longitude = row.cell(columns.longitude());
        Optional<FieldDefinition> field = first(FieldType.Point.class);
        if (field.isEmpty()) {
            draft.warn(RowWords.noField("Point"));
        } else if (latitude.isBlank() && longitude.isBlank()) {
            draft.remove(field.get());
        } else {
            point(latitude, longitude, row.number())
                    .ifPresentOrElse(
                            value -> draft.put(field.get(), value),
                            () -> draft.warn(RowWords.unplaced(latitude + " " + longitude)));
        }
    }

    private Optional<FieldValue> point(String latitude, String longitude, long number) {
        Optional<Double> north = Reading.number(latitude);
        Optional<Double> east = Reading.number(longitude);
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FieldValue.Point(box.checked(north.get(), east.get(), number)));
        } catch (WireException e) {
            return Optional.empty();
        }
    }

    private void draw(Shape shape, EntryDraft draft) {
        switch (shape) {
            case Shape.Place(var point) ->
                    first(FieldType.Point.class)
                            .ifPresentOrElse(
                                    field -> draft.put(field, new FieldValue.Point(point)),
                                    () -> draft.warn(RowWords.noField("Point")));
            case Shape.Border(var area) ->
                    first(FieldType.Area.class)
                            .ifPresentOrElse(
                                    field -> draft.put(field, new FieldValue.Area(area)),
                                    () -> draft.warn(RowWords.noField("Polygon")));
            case Shape.Way(var line) ->
                    first(FieldType.Line.class)
                            .ifPresentOrElse(
                                    field -> draft.put(field, new FieldValue.Line(line)),
                                    () -> draft.warn(RowWords.noField("LineString")));
            case Shape.Other(String type) -> draft.warn(RowWords.noField(type));
        }
    }

    private Optional<FieldDefinition> first(Class<? extends FieldType> type) {
        return resource.fieldsOf(type).stream().findFirst();
    }

    private static List<Target> targets(Resource resource, ImportProfile profile) {
        var columns = new TreeMap<String, List<String>>();
        profile.columns()
                .forEach((column, target) ->
                        columns.computeIfAbsent(target, _ -> new ArrayList<>()).add(column));
        return columns.entrySet().stream()
                .filter(target -> ShowingCells.Part.of(target.getKey()).isEmpty())
                .map(target -> target(resource, target.getKey(), target.getValue()))
                .sorted(
                        Comparator.comparing(
                                target -> !target.language().equals(LocalizedText.UKRAINIAN)))
                .toList();
    }

    private static Target target(Resource resource, String target, List<String> columns) {
        int at = target.indexOf('@');
        String id = at < 0 ? target : target.substring(0, at);
        String language = at < 0 ? LocalizedText.UKRAINIAN : target.substring(at + 1);
        FieldDefinition field =
                resource.findField(id)
                        .orElseThrow(() ->
                                new FileRefusedException(
                                        "Стовпець «"
                                                + columns.getFirst()
                                                + "» призначено полю «"
                                                + id
                                                + "», якого в ресурсі «"
                                                + resource.id()
                                                + "» немає. Опишіть це поле або змініть"
                                                + " imports.json.",
                                        "The column “"
                                                + columns.getFirst()
                                                + "” goes to the field “"
                                                + id
                                                + "”, which the resource “"
                                                + resource.id()
                                                + "” does not have. Declare the field or change"
                                                + " imports.json."));
        return new Target(field, language, List.copyOf(columns));
    }
}

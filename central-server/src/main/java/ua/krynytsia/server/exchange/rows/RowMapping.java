// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.source.CityBox;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.Shape;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.server.exchange.values.Reading;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// Carries the cells of a row to the fields of a resource, as the profile says.
public final class RowMapping {
    private final Resource resource;
    private final ImportProfile profile;
    private final CityBox box;
    private final List<Target> targets;

    /// The columns of one field in one language.
    private record Target(FieldDefinition field, String language, List<String> columns) {}

    /// @throws FileRefusedException where the profile names a field that is not there
    public RowMapping(Resource resource, ImportProfile profile, CityBox box) {
        this.resource = resource;
        this.profile = profile;
        this.box = box;
        this.targets = targets(resource, profile);
    }

    /// The id of the row's entry; empty where the row has nothing in its key columns.
    Optional<String> id(SourceRow row) {
        List<String> parts =
                profile.key().stream().map(row::cell).filter(cell -> !cell.isBlank()).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Transliteration.slug(String.join("-", parts)));
    }

    List<String> key() {
        return profile.key();
    }

    EntryDraft draft(SourceRow row, Map<String, FieldValue> standing) {
        var draft = new EntryDraft(resource, standing);
        for (Target target : targets) {
            List<String> words =
                    target.columns().stream()
                            .map(row::cell)
                            .filter(cell -> !cell.isBlank())
                            .toList();
            String between = target.field().type() instanceof FieldType.Text ? " " : "; ";
            draft.set(target.field(), target.language(), String.join(between, words));
        }
        profile.point().ifPresent(columns -> place(row, columns, draft));
        row.shape().ifPresent(shape -> draw(shape, draft));
        return draft;
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

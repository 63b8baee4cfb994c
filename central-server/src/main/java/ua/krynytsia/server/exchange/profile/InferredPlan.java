// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// Declares a resource for a file of an unknown kind.
public final class InferredPlan {
    private static final String SECTION = "open-data";
    private static final int LAST = 900;
    private static final int TEXT_LENGTH = 20_000;
    private static final int IN_LIST = 2;
    private static final int LABEL_LENGTH = 250;

    private final Inference inference;
    private final Set<String> taken = new HashSet<>(Set.of(Notes.FIELD, "place", "border"));
    private final Map<String, String> fieldOf = new LinkedHashMap<>();

    private InferredPlan(Inference inference) {
        this.inference = inference;
        inference.fields().forEach(column -> fieldOf.put(column, fresh(column)));
    }

    /// @param resourceId an id that no other kind of file has
    public static Plan of(String fileName, String resourceId, Inference inference) {
        return new InferredPlan(inference).plan(fileName, resourceId);
    }

    private Plan plan(String fileName, String id) {
        Resource resource = resource(fileName, id);
        Optional<MapLayer> layer =
                inference.hasPlaces()
                        ? Optional.of(new MapLayer(id, id, resource.presentation(), colour(id)))
                        : Optional.empty();
        var profile =
                new ImportProfile(
                        fileName,
                        id,
                        inference.key(),
                        fieldOf,
                        inference.point(),
                        Optional.empty());
        return new Plan(Plan.Origin.INFERRED, Optional.of(section()), resource, layer, profile);
    }

    private Resource resource(String fileName, String id) {
        String title = stem(fileName).replaceAll("[_-]+", " ").strip();
        var fields = new ArrayList<FieldDefinition>();
        inference.fields().forEach(column -> fields.add(field(column)));
        if (inference.hasPlaces()) {
            fields.add(plain("place", "Місце на карті", "On the map", new FieldType.Point()));
        }
        if (inference.hasBorders()) {
            fields.add(plain("border", "Межа", "Border", new FieldType.Area()));
        }
        fields.add(Notes.definition());
        return new Resource(
                id,
                SECTION,
                new Presentation(
                        LocalizedText.of(clip(title.isEmpty() ? fileName : title)),
                        LocalizedText.of("", ""),
                        "dataset",
                        LAST),
                new Provenance(
                        LocalizedText.of("Відкриті дані", "Open data"),
                        Optional.empty(),
                        Optional.empty()),
                fieldOf.getOrDefault(inference.title(), fields.getFirst().id()),
                fields);
    }

    private FieldDefinition field(String column) {
        boolean title = column.equals(inference.title());
        FieldType type = title ? text() : type(column);
        Set<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);
        if (title) {
            traits.add(FieldTrait.REQUIRED);
        }
        boolean words = type instanceof FieldType.Text || type instanceof FieldType.Address;
        if (words) {
            traits.add(FieldTrait.SEARCHABLE);
        }
        if (type instanceof FieldType.Choice) {
            traits.add(FieldTrait.FACET);
        }
        boolean early = inference.fields().indexOf(column) <= IN_LIST;
        if (!title && (type instanceof FieldType.Address || (words && early))) {
            traits.add(FieldTrait.IN_LIST);
        }
        return new FieldDefinition(
                fieldOf.getOrDefault(column, column), LocalizedText.of(clip(column)), type, traits);
    }

    private FieldType type(String column) {
        ColumnFacts facts = inference.facts(column);
        if (facts.areEmails()) {
            return new FieldType.Email();
        }
        if (facts.areLinks()) {
            return new FieldType.Link();
        }
        if (facts.areYesNo()) {
            return new FieldType.YesNo();
        }
        if (facts.arePhones(ColumnNames.isPhone(column))) {
            return new FieldType.Phone();
        }
        if (ColumnNames.isAddress(column)) {
            return new FieldType.Address();
        }
        return facts.isChoice() ? choice(facts) : text();
    }

    private static FieldType choice(ColumnFacts facts) {
        var options = new LinkedHashMap<String, FieldType.Option>();
        for (String word : facts.options()) {
            String id = Transliteration.slug(word);
            options.putIfAbsent(id, new FieldType.Option(id, LocalizedText.of(word)));
        }
        return new FieldType.Choice(List.copyOf(options.values()));
    }

    private static FieldType text() {
        return new FieldType.Text(0, TEXT_LENGTH, true);
    }

    private static FieldDefinition plain(
            String id, String ukrainian, String english, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(ukrainian, english), type, Set.of());
    }

    private String fresh(String column) {
        String id = Transliteration.slug(column);
        for (int i = 2; !taken.add(id); i++) {
            id = Transliteration.slug(column + " " + i);
        }
        return id;
    }

    private static Section section() {
        return new Section(
                SECTION,
                new Presentation(
                        LocalizedText.of("Відкриті дані", "Open data"),
                        LocalizedText.of(
                                "Набори даних міста та державних реєстрів",
                                "Data sets of the city and of state registers"),
                        "dataset",
                        LAST));
    }

    /// One of the map's colours, always the same for the same id.
    private static String colour(String id) {
        List<String> colours =
                List.of("#00695C", "#4527A0", "#AD1457", "#EF6C00", "#2E7D32", "#1565C0");
        return colours.get(Math.floorMod(id.hashCode(), colours.size()));
    }

    /// The name of the file without what stands behind its last point.
    public static String stem(String fileName) {
        int point = fileName.lastIndexOf('.');
        return point > 0 ? fileName.substring(0, point) : fileName;
    }

    private static String clip(String text) {
        return text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH) + "…";
    }
}

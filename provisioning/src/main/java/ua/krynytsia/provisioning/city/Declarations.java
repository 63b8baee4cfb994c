// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;

/// The hand-written declarations as wire records.
final class Declarations {
    private static final int TITLE_LENGTH = 254;
    private static final int TEXT_LENGTH = 500;
    private static final int LONG_LENGTH = 4000;

    private final Seeds seeds;
    private final JsonNode catalogue;

    Declarations(Seeds seeds) {
        this.seeds = seeds;
        this.catalogue = seeds.catalogue();
    }

    CityFile city() {
        var sections = new ArrayList<Section>();
        for (JsonNode node : catalogue.path("sections")) {
            sections.add(new Section(id(node), presentation(node, sections.size())));
        }
        var resources = new ArrayList<Resource>();
        var layers = new ArrayList<MapLayer>();
        for (JsonNode node : catalogue.path("resources")) {
            Resource resource = resource(node, resources.size());
            resources.add(resource);
            if (node.has("colour")) {
                layers.add(
                        new MapLayer(
                                resource.id(),
                                resource.id(),
                                resource.presentation(),
                                node.path("colour").asText()));
            }
        }
        return new CityFile(sections, resources, forms(), layers, settings(), pictures());
    }

    /// A pair of texts, Ukrainian and English.
    static LocalizedText text(JsonNode pair) {
        return pair.isMissingNode()
                ? LocalizedText.of("")
                : LocalizedText.of(pair.path(0).asText(), pair.path(1).asText());
    }

    static FieldType type(JsonNode node) {
        String type = node.path("type").asText();
        return switch (type) {
            case "title" -> new FieldType.Text(2, TITLE_LENGTH, false);
            case "text" -> new FieldType.Text(0, TEXT_LENGTH, false);
            case "long" -> new FieldType.Text(0, LONG_LENGTH, true);
            case "line" -> new FieldType.Text(low(node), high(node), false);
            case "multiline" -> new FieldType.Text(low(node), high(node), true);
            case "phone" -> new FieldType.Phone();
            case "link" -> new FieldType.Link();
            case "email" -> new FieldType.Email();
            case "address" -> new FieldType.Address();
            case "choice" -> choice(node.path("options"));
            case "point" -> new FieldType.Point();
            case "area" -> new FieldType.Area();
            case "yes-no" -> new FieldType.YesNo();
            default -> throw new ProvisioningException("no field type is called '" + type + "'");
        };
    }

    private static int low(JsonNode node) {
        return node.path("min").asInt();
    }

    private static int high(JsonNode node) {
        return node.path("max").asInt(TEXT_LENGTH);
    }

    private static FieldType.Choice choice(JsonNode options) {
        return new FieldType.Choice(
                options.properties().stream()
                        .map(option ->
                                new FieldType.Option(option.getKey(), text(option.getValue())))
                        .toList());
    }

    private Resource resource(JsonNode node, int index) {
        var provenance =
                new Provenance(
                        text(node.path("author")),
                        Optional.of(LocalDate.parse(catalogue.path("updated").asText())),
                        Optional.of(LocalDate.parse(catalogue.path("next-update").asText())));
        return new Resource(
                id(node),
                node.path("section").asText(),
                presentation(node, index),
                provenance,
                "name",
                ResourcePlan.from(node).fields().stream().map(FieldPlan::definition).toList());
    }

    private List<Form> forms() {
        var forms = new ArrayList<Form>();
        for (JsonNode node : seeds.forms()) {
            forms.add(
                    new Form(
                            id(node),
                            node.path("section").asText(),
                            presentation(node, forms.size()),
                            node.path("version").asInt(),
                            Seeds.stream(node.path("questions"))
                                    .map(Declarations::question)
                                    .toList()));
        }
        return forms;
    }

    private static FormQuestion question(JsonNode node) {
        String keyboard = node.path("keyboard").asText("text").toUpperCase(Locale.ROOT);
        return new FormQuestion(
                id(node),
                text(node.path("prompt")),
                text(node.path("hint")),
                type(node),
                node.path("required").asBoolean(),
                FormQuestion.Keyboard.valueOf(keyboard));
    }

    private List<Setting> settings() {
        var settings = new ArrayList<Setting>();
        for (JsonNode node : seeds.settings()) {
            var texts = new TreeMap<String, LocalizedText>();
            node.path("texts")
                    .properties()
                    .forEach(entry -> texts.put(entry.getKey(), text(entry.getValue())));
            settings.add(new Setting(id(node), texts, Map.of()));
        }
        return settings;
    }

    private List<CityFile.Picture> pictures() {
        return Seeds.stream(seeds.settings())
                .flatMap(setting ->
                        Seeds.stream(setting.path("media"))
                                .map(picture ->
                                        new CityFile.Picture(
                                                picture.path("file").asText(),
                                                id(setting),
                                                picture.path("name").asText(),
                                                text(picture.path("alternative")))))
                .toList();
    }

    private static Presentation presentation(JsonNode node, int index) {
        return new Presentation(
                text(node.path("title")),
                text(node.path("lead")),
                node.path("icon").asText(),
                (index + 1) * 10);
    }

    private static String id(JsonNode node) {
        return node.path("id").asText();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.city.plan.Catalogue;
import ua.krynytsia.provisioning.city.plan.FieldPlan;
import ua.krynytsia.provisioning.city.plan.FieldTypes;
import ua.krynytsia.provisioning.city.plan.Nodes;
import ua.krynytsia.provisioning.city.plan.ResourcePlan;
import ua.krynytsia.provisioning.city.plan.TermsPlan;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Tile;

/// The hand-written declarations as wire records.
final class Declarations {
    private static final double GOLDEN_TURN = 0.618_034;

    private final Catalogue catalogue;
    private final Optional<RegisterPart> register;

    Declarations(Catalogue catalogue, Optional<RegisterPart> register) {
        this.catalogue = catalogue;
        this.register = register;
    }

    CityFile city() {
        var sections = new ArrayList<Section>();
        for (JsonNode node : catalogue.sections()) {
            sections.add(new Section(Nodes.id(node), presentation(node, sections.size())));
        }
        var resources = new ArrayList<Resource>();
        var layers = new ArrayList<MapLayer>();
        for (JsonNode node : catalogue.resources()) {
            Resource resource = resource(node, resources.size());
            resources.add(resource);
            if (node.has("colour") || node.path("layer").asBoolean()) {
                layers.add(
                        new MapLayer(
                                resource.id(),
                                resource.id(),
                                resource.presentation(),
                                node.path("colour").asText(colour(layers.size()))));
            }
        }
        return new CityFile(
                catalogue.vocabularies(),
                sections,
                resources,
                forms(),
                layers,
                settings(),
                tiles(sections, resources),
                pictures(),
                register);
    }

    /// Colours far apart for neighbours in the list: each turns the wheel by the golden angle.
    private static String colour(int layer) {
        double hue = layer * GOLDEN_TURN % 1;
        double shade = 0.42 + 0.12 * (layer % 4);
        int rgb = Color.HSBtoRGB((float) hue, 0.72f, (float) shade + 0.2f);
        return String.format(Locale.ROOT, "#%06X", rgb & 0xFFFFFF);
    }

    private Resource resource(JsonNode node, int index) {
        return new Resource(
                Nodes.id(node),
                node.path("section").asText(),
                presentation(node, index),
                Catalogue.provenance(node),
                "name",
                ResourcePlan.from(node).fields().stream().map(FieldPlan::definition).toList(),
                TermsPlan.of(node));
    }

    private List<Form> forms() {
        var forms = new ArrayList<Form>();
        for (JsonNode node : Texts.yaml("forms.yaml").path("forms")) {
            forms.add(
                    new Form(
                            Nodes.id(node),
                            node.path("section").asText(),
                            presentation(node, forms.size()),
                            node.path("version").asInt(),
                            Texts.stream(node.path("questions"))
                                    .map(Declarations::question)
                                    .toList()));
        }
        return forms;
    }

    private static FormQuestion question(JsonNode node) {
        String keyboard = node.path("keyboard").asText("text").toUpperCase(Locale.ROOT);
        return new FormQuestion(
                Nodes.id(node),
                Nodes.text(node.path("prompt")),
                Nodes.text(node.path("hint")),
                FieldTypes.of(node),
                node.path("required").asBoolean(),
                FormQuestion.Keyboard.valueOf(keyboard));
    }

    private List<Setting> settings() {
        var settings = new ArrayList<Setting>();
        for (JsonNode node : Texts.yaml("settings.yaml").path("settings")) {
            var texts = new TreeMap<String, LocalizedText>();
            node.path("texts")
                    .properties()
                    .forEach(entry -> texts.put(entry.getKey(), Nodes.text(entry.getValue())));
            settings.add(new Setting(Nodes.id(node), texts, Map.of()));
        }
        return settings;
    }

    private static List<Tile> tiles(List<Section> sections, List<Resource> resources) {
        return new HomeTiles(
                        sections.stream().map(Section::id).collect(Collectors.toSet()),
                        resources.stream().map(Resource::id).collect(Collectors.toSet()))
                .all();
    }

    private List<CityFile.Picture> pictures() {
        return Texts.stream(Texts.yaml("settings.yaml").path("settings"))
                .flatMap(setting ->
                        Texts.stream(setting.path("media"))
                                .map(picture ->
                                        new CityFile.Picture(
                                                picture.path("file").asText(),
                                                Nodes.id(setting),
                                                picture.path("name").asText(),
                                                Nodes.text(picture.path("alternative")))))
                .toList();
    }

    private static Presentation presentation(JsonNode node, int index) {
        return new Presentation(
                Nodes.text(node.path("title")),
                Nodes.text(node.path("lead")),
                node.path("icon").asText(),
                (index + 1) * 10);
    }
}

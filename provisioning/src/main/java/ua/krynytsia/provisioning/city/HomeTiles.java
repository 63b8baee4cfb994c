// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.plan.Nodes;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.Tile;

/// The hand-written tiles of the home screen, with the doors that lead somewhere in one city.
///
/// @param sections ids of the city's sections
/// @param resources ids of its resources
record HomeTiles(Set<String> sections, Set<String> resources) {
    private static final String RESOURCE = "resource";

    HomeTiles {
        sections = Set.copyOf(sections);
        resources = Set.copyOf(resources);
    }

    List<Tile> all() {
        var tiles = new ArrayList<Tile>();
        for (JsonNode node : Texts.yaml("tiles.yaml").path("tiles")) {
            List<Door> doors =
                    Texts.stream(node.path("doors"))
                            .map(HomeTiles::door)
                            .filter(this::leads)
                            .toList();
            tiles.add(
                    new Tile(
                            Nodes.id(node),
                            new Presentation(
                                    Nodes.text(node.path("title")),
                                    Nodes.text(node.path("lead")),
                                    node.path("icon").asText(),
                                    (tiles.size() + 1) * 10),
                            audience(node.path("audience")),
                            doors,
                            Optional.of(node.path("nearest").asText())
                                    .filter(resources::contains)));
        }
        return List.copyOf(tiles);
    }

    private static Set<Terms.Audience> audience(JsonNode words) {
        if (words.isMissingNode()) {
            return EnumSet.allOf(Terms.Audience.class);
        }
        var audience = EnumSet.noneOf(Terms.Audience.class);
        words.forEach(word ->
                audience.add(Terms.Audience.valueOf(word.asText().toUpperCase(Locale.ROOT))));
        return audience;
    }

    private static Door door(JsonNode node) {
        if (node.isObject()) {
            var facets = new TreeMap<String, String>();
            node.path("where")
                    .properties()
                    .forEach(facet -> facets.put(facet.getKey(), facet.getValue().asText()));
            return new Door.Resource(
                    node.path(RESOURCE).asText(),
                    facets,
                    Optional.of(Nodes.text(node.path("title"))));
        }
        String[] parts = node.asText().split("/", 2);
        Optional<String> id = Stream.of(parts).skip(1).findFirst();
        return switch (parts[0]) {
            case "section" -> new Door.Section(id.orElseThrow());
            case RESOURCE -> new Door.Resource(id.orElseThrow());
            case "form" -> new Door.Form(id.orElseThrow());
            case "map" -> new Door.CityMap(id);
            case "building" -> new Door.Building();
            case "catalogue" -> new Door.Catalogue();
            case "appeal-state" -> new Door.AppealState();
            default -> throw new ProvisioningException("there is no door " + node.asText());
        };
    }

    private boolean leads(Door door) {
        return switch (door) {
            case Door.Section(String id) -> sections.contains(id);
            case Door.Resource named -> resources.contains(named.id());
            case Door.CityMap(Optional<String> resource) ->
                    resource.filter(id -> !resources.contains(id)).isEmpty();
            case Door.Form _, Door.Building _, Door.Catalogue _ -> true;
            case Door.AppealState _, Door.Unknown _ -> true;
        };
    }
}

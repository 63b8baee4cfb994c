// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.GeoPoint;

/// The hand-written words of the demo city, read from YAML beside this class.
final class Seeds {
    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    /// A district with its borders as drawn: rings of longitude and latitude.
    record District(Word word, List<List<GeoPoint>> rings) {
        District {
            rings = List.copyOf(rings);
        }
    }

    /// A street and a spot on it; the district's name is the word's part `district`.
    record Street(Word word, GeoPoint spot) {}

    JsonNode catalogue() {
        return read("catalogue.yaml");
    }

    JsonNode forms() {
        return read("forms.yaml").path("forms");
    }

    JsonNode settings() {
        return read("settings.yaml").path("settings");
    }

    /// The resources in the order of their declaration.
    List<ResourcePlan> plans() {
        return stream(catalogue().path("resources")).map(ResourcePlan::from).toList();
    }

    /// All word lists by name: the services of all families under `services`.
    Map<String, List<Word>> words() {
        var lists = new LinkedHashMap<String, List<Word>>();
        for (String file : List.of("words.yaml", "guide.yaml")) {
            read(file)
                    .properties()
                    .forEach(list ->
                            lists.put(
                                    list.getKey(),
                                    stream(list.getValue()).map(Word::from).toList()));
        }
        lists.put("services", services());
        lists.put("districts", districts().values().stream().map(District::word).toList());
        return lists;
    }

    /// Districts by their id.
    Map<String, District> districts() {
        var districts = new LinkedHashMap<String, District>();
        for (JsonNode node : read("districts.yaml")) {
            var rings = stream(node.path("rings")).map(Seeds::ring).toList();
            districts.put(node.path("id").asText(), new District(Word.from(node), rings));
        }
        return districts;
    }

    District district(String id) {
        return Optional.ofNullable(districts().get(id))
                .orElseThrow(() -> new ProvisioningException("there is no district " + id));
    }

    List<Street> streets() {
        var streets = new ArrayList<Street>();
        read("streets.yaml")
                .properties()
                .forEach(list -> {
                    Word district = district(list.getKey()).word();
                    for (JsonNode node : list.getValue()) {
                        Word word =
                                Word.from(node)
                                        .with("district", district.part(Word.MAIN))
                                        .with("district.en", district.part("en"));
                        streets.add(
                                new Street(
                                        word,
                                        new GeoPoint(
                                                node.path("at").path(0).asDouble(),
                                                node.path("at").path(1).asDouble())));
                    }
                });
        return streets;
    }

    String text(String file) {
        try (InputStream in = Seeds.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ProvisioningException("the program lacks its own file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the program's own file " + file, e);
        }
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private JsonNode read(String file) {
        try {
            return yaml.readTree(text(file));
        } catch (IOException e) {
            throw new ProvisioningException("the file " + file + " is not valid YAML", e);
        }
    }

    private List<Word> services() {
        var services = new ArrayList<Word>();
        for (JsonNode family : read("services.yaml")) {
            Word common = Word.from(family);
            for (JsonNode item : family.path("items")) {
                Word x = Word.from(item);
                services.add(
                        common.with(Word.MAIN, fill(common.part(Word.MAIN), x.part(Word.MAIN)))
                                .with("en", fill(common.part("en"), x.part("en"))));
            }
        }
        return services;
    }

    private static String fill(String pattern, String x) {
        return pattern.replace("{x}", x);
    }

    private static List<GeoPoint> ring(JsonNode corners) {
        var ring = new ArrayList<GeoPoint>();
        for (JsonNode corner : corners) {
            ring.add(new GeoPoint(corner.path(1).asDouble(), corner.path(0).asDouble()));
        }
        ring.add(ring.getFirst());
        return List.copyOf(ring);
    }
}

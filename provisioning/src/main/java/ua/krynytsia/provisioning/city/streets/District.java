// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.wire.GeoPoint;

/// A district with its borders as drawn: closed rings.
public record District(Word word, List<List<GeoPoint>> rings) {
    public District {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /// All districts by their id, in the order of the alphabet.
    public static Map<String, District> all() {
        var districts = new LinkedHashMap<String, District>();
        for (JsonNode node : Texts.yaml("districts.yaml")) {
            var rings = Texts.stream(node.path("rings")).map(District::ring).toList();
            districts.put(node.path("id").asText(), new District(Word.from(node), rings));
        }
        return districts;
    }

    /// @throws ProvisioningException where there is none of this id
    public static District among(Map<String, District> districts, String id) {
        District district = districts.get(id);
        if (district == null) {
            throw new ProvisioningException("there is no district " + id);
        }
        return district;
    }

    /// Whether the place lies inside, by the even-odd rule.
    public boolean holds(double latitude, double longitude) {
        return rings.stream().anyMatch(ring -> holds(ring, latitude, longitude));
    }

    private static boolean holds(List<GeoPoint> ring, double latitude, double longitude) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            GeoPoint from = ring.get(i - 1);
            GeoPoint to = ring.get(i);
            boolean crosses = from.latitude() > latitude != to.latitude() > latitude;
            if (crosses && longitude < crossing(from, to, latitude)) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double crossing(GeoPoint from, GeoPoint to, double latitude) {
        double way = (latitude - from.latitude()) / (to.latitude() - from.latitude());
        return from.longitude() + way * (to.longitude() - from.longitude());
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

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.wire.GeoPoint;

/// All streets, from which houses are drawn.
public sealed interface StreetMap permits KnownStreets, StreetRegister {
    /// In the order of their making.
    List<Street> streets();

    /// Any house.
    House any(Random random);

    /// Any house of the streets with blocks of flats, with a letter now and then.
    House anyTall(Random random);

    /// The streets that are known by a spot on them, by the id of their district.
    static Map<String, List<Street>> known() {
        var known = new LinkedHashMap<String, List<Street>>();
        Map<String, District> districts = District.all();
        Texts.yaml("streets.yaml")
                .properties()
                .forEach(list -> {
                    Word district = District.among(districts, list.getKey()).word();
                    var streets = new ArrayList<Street>();
                    for (JsonNode node : list.getValue()) {
                        streets.add(known(node, district));
                    }
                    known.put(list.getKey(), List.copyOf(streets));
                });
        return known;
    }

    private static Street known(JsonNode node, Word district) {
        Word word =
                Word.from(node)
                        .with("district", district.part(Word.MAIN))
                        .with("district.id", district.part("id"))
                        .with("district.en", district.part("en"));
        var spot =
                new GeoPoint(
                        node.path("at").path(0).asDouble(), node.path("at").path(1).asDouble());
        return new Street(word, new Street.Course.Cluster(spot), KnownStreets.HOUSES, true);
    }
}

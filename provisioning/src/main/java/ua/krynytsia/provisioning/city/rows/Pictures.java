// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ua.krynytsia.provisioning.city.picture.PersonPicture;
import ua.krynytsia.provisioning.city.picture.PlacePicture;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.provisioning.city.words.Word;

/// The drawn pictures of places and people: lists of words `pictures-school`, `pictures-person`, …
/// whose word is the name of a file and whose parts `alt` and `alt.en` say what it shows.
public final class Pictures {
    private static final String PREFIX = "pictures-";
    private static final String PERSON = "person-%d.png";

    private final JsonNode words = Texts.yaml("pictures.yaml");

    /// Every picture by the name of its file.
    public Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        for (PlacePicture.Kind kind : PlacePicture.Kind.values()) {
            for (PlacePicture picture : variants(kind)) {
                files.put(file(picture), picture.png());
            }
        }
        for (int person = 0; person < persons(); person++) {
            String file = String.format(Locale.ROOT, PERSON, person + 1);
            files.put(file, new PersonPicture(person).png());
        }
        return files;
    }

    Map<String, List<Word>> lists() {
        var lists = new LinkedHashMap<String, List<Word>>();
        for (PlacePicture.Kind kind : PlacePicture.Kind.values()) {
            lists.put(PREFIX + id(kind), variants(kind).stream().map(this::word).toList());
        }
        var people = new ArrayList<Word>();
        for (int person = 0; person < persons(); person++) {
            String file = String.format(Locale.ROOT, PERSON, person + 1);
            JsonNode shown = words.path("person");
            people.add(
                    Word.of(file, file)
                            .with("alt", shown.path(0).asText())
                            .with("alt.en", shown.path(1).asText()));
        }
        lists.put(PREFIX + "person", people);
        return lists;
    }

    private int persons() {
        return words.path("variants").asInt();
    }

    private List<PlacePicture> variants(PlacePicture.Kind kind) {
        var variants = new ArrayList<PlacePicture>();
        for (int variant = 0; variant < words.path("variants").asInt(); variant++) {
            variants.add(new PlacePicture(kind, variant));
        }
        return variants;
    }

    private Word word(PlacePicture picture) {
        JsonNode shown = words.path("kinds").path(id(picture.kind()));
        JsonNode sky = words.path("skies").path(id(picture.sky()));
        return Word.of(file(picture), file(picture))
                .with("alt", shown.path(0).asText().replace("{sky}", sky.path(0).asText()))
                .with("alt.en", shown.path(1).asText().replace("{sky}", sky.path(1).asText()));
    }

    private static String file(PlacePicture picture) {
        return id(picture.kind()) + "-" + (picture.variant() + 1) + ".png";
    }

    private static String id(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}

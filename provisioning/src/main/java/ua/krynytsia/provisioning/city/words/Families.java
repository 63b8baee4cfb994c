// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Words that come in families: a pattern with `{x}`, of which there is one for each of `items` (or
/// for each number up to `count`), and with `{y}` for each of `with`.
public final class Families {
    private static final Word NOTHING = Word.of("", "");

    private Families() {}

    public static List<Word> of(JsonNode families) {
        var words = new ArrayList<Word>();
        for (JsonNode family : families) {
            Word pattern = Word.from(family);
            for (Word x : items(family)) {
                for (Word y : list(family.path("with"))) {
                    words.add(filled(pattern, x, y));
                }
            }
        }
        return words;
    }

    private static List<Word> items(JsonNode family) {
        int count = family.path("count").asInt();
        if (count == 0) {
            return list(family.path("items"));
        }
        var numbers = new ArrayList<Word>();
        for (int n = 1; n <= count; n++) {
            numbers.add(Word.of(Integer.toString(n), Integer.toString(n)));
        }
        return numbers;
    }

    private static List<Word> list(JsonNode list) {
        return list.isEmpty() ? List.of(NOTHING) : Texts.stream(list).map(Word::from).toList();
    }

    private static Word filled(Word pattern, Word x, Word y) {
        var parts = new TreeMap<String, String>();
        pattern.parts()
                .forEach((part, text) -> {
                    boolean english = part.equals("en") || part.endsWith(".en");
                    parts.put(part, fill(fill(text, "x", x, english), "y", y, english));
                });
        return new Word(parts);
    }

    /// `{x}` becomes the word, `{x.post}` its part.
    private static String fill(String text, String slot, Word word, boolean english) {
        String filled = text;
        for (var part : word.parts().entrySet()) {
            filled = filled.replace("{" + slot + "." + part.getKey() + "}", part.getValue());
        }
        String plain = english ? word.find("en").orElse("") : word.part(Word.MAIN);
        return filled.replace("{" + slot + "}", plain);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.provisioning.ProvisioningException;

/// The words of one row. Fills templates; a thing drawn once stays the same within the row, so that
/// the English room number is the Ukrainian one.
final class Scene {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("r:([0-9]+)-([0-9]+)");

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, String> drawn = new HashMap<>();
    private final Random random;

    Scene(Random random) {
        this.random = random;
    }

    void put(String name, Word word) {
        words.put(name, word);
    }

    /// The template with every slot filled, also those that a filled-in word brings.
    String fill(String template) {
        String text = template;
        while (text.indexOf('{') >= 0) {
            Matcher slots = SLOT.matcher(text);
            String filled = slots.replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1))));
            if (filled.equals(text)) {
                throw new ProvisioningException("the template '" + template + "' is not closed");
            }
            text = filled;
        }
        return text;
    }

    private String slot(String slot) {
        Matcher range = RANGE.matcher(slot);
        if (range.matches()) {
            return drawn.computeIfAbsent(
                    slot,
                    _ -> draw(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        return switch (slot) {
            case "phone" -> drawn.computeIfAbsent(slot, _ -> "+38056000" + draw(1000, 9999));
            case "yes" -> drawn.computeIfAbsent(slot, _ -> random.nextInt(3) == 0 ? "ні" : "так");
            default -> word(slot);
        };
    }

    private String word(String slot) {
        int dot = slot.indexOf('.');
        String name = dot < 0 ? slot : slot.substring(0, dot);
        String part = dot < 0 ? Word.MAIN : slot.substring(dot + 1);
        Word word = words.get(name);
        if (word == null) {
            throw new ProvisioningException("the row has no word '" + name + "'");
        }
        return part.equals("money") ? money(word) : word.part(part);
    }

    /// A sum between the word's `low` and `high`, as people write it: 1 234 567,50 ₴.
    private String money(Word word) {
        return drawn.computeIfAbsent(
                "money",
                _ -> {
                    int low = Integer.parseInt(word.part("low"));
                    int high = Integer.parseInt(word.part("high"));
                    int whole = low + random.nextInt(high - low + 1);
                    String digits = Integer.toString(whole).replaceAll("\\B(?=(...)+$)", "\u00a0");
                    return digits + "," + draw(10, 99) + "\u00a0₴";
                });
    }

    private String draw(int low, int high) {
        return Integer.toString(low + random.nextInt(high - low + 1));
    }
}

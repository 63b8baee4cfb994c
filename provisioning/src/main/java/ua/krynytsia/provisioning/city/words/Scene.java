// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import ua.krynytsia.provisioning.ProvisioningException;

/// The words of one row. Fills templates; a thing drawn once stays the same within the row, so that
/// the English room number is the Ukrainian one.
///
/// A slot `{brand}` is the Ukrainian of a word, `{brand.en}` another part of it; `{phone}`, `{yes}`
/// and those that [Chance] knows, such as `{r:1-9}`, are drawn.
public final class Scene {
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, String> drawn = new HashMap<>();
    private final Chance chance;

    public Scene(Random random) {
        this.chance = new Chance(random);
    }

    public void put(String name, Word word) {
        words.put(name, word);
    }

    /// Whether something happens that does so in `percent` of all rows.
    public boolean happens(int percent) {
        return percent >= 100 || chance.between(1, 100) <= percent;
    }

    /// The template with every slot filled, also those that a filled-in word brings.
    public String fill(String template) {
        String text = template;
        while (text.indexOf('{') >= 0) {
            String filled = filledOnce(text);
            if (filled.equals(text)) {
                throw new ProvisioningException("the template '" + template + "' is not closed");
            }
            text = filled;
        }
        return text;
    }

    /// Fills the slots that stand in `text` now, from left to right.
    private String filledOnce(String text) {
        var filled = new StringBuilder(text.length() * 2);
        int done = 0;
        for (int close = text.indexOf('}'); close >= 0; close = text.indexOf('}', done)) {
            int open = text.lastIndexOf('{', close);
            if (open < done) {
                break;
            }
            filled.append(text, done, open).append(slot(text.substring(open + 1, close)));
            done = close + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }

    private String slot(String slot) {
        if (slot.indexOf(':') > 0 || slot.equals("phone") || slot.equals("yes")) {
            String known = drawn.get(slot);
            if (known == null) {
                known = chance.draw(slot);
                drawn.put(slot, known);
            }
            return known;
        }
        return word(slot);
    }

    private String word(String slot) {
        int dot = slot.indexOf('.');
        String name = dot < 0 ? slot : slot.substring(0, dot);
        String part = dot < 0 ? Word.MAIN : slot.substring(dot + 1);
        Word word = words.get(name);
        if (word == null) {
            throw new ProvisioningException("the row has no word '" + name + "'");
        }
        if (part.equals("money")) {
            return drawn.computeIfAbsent("money", _ -> chance.spelledMoney(word));
        }
        return word.part(part);
    }
}

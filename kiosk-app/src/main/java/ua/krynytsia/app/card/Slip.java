// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.PrintJob;

/// A card on a short slip of paper: what to bring with a box before each, everything else by name.
final class Slip {
    private static final int LONGEST = 200;
    private static final int MOST = 48;

    private Slip() {}

    static PrintJob of(Card card, Optional<Setting> city, Texts texts, LocalDate today) {
        var lines = new ArrayList<String>();
        for (Card.Fact fact : card.everything()) {
            String words = texts.in(FieldWords.of(fact.field(), fact.value()));
            if (card.documents().equals(Optional.of(fact))) {
                lines.add(texts.in(fact.field().label()) + ":");
                ToBring.items(fact.value(), texts.language().get().tag())
                        .forEach(item -> lines.add("[ ] " + item));
            } else if (!words.isBlank()) {
                lines.add(texts.in(fact.field().label()) + ": " + words);
            }
        }
        List<String> shown =
                lines.stream().flatMap(line -> cut(plain(line)).stream()).limit(MOST).toList();
        var all = new ArrayList<>(shown);
        all.add("");
        all.add(texts.say(CardWords.SOURCE, texts.date(today)));
        return new PrintJob(cut(plain(texts.in(card.title()))).getFirst(), all, code(card, city));
    }

    private static Optional<String> code(Card card, Optional<Setting> city) {
        return CardCode.page(card, city)
                .or(() ->
                        card.entry()
                                .point()
                                .map(at -> "geo:" + at.latitude() + "," + at.longitude()))
                .filter(code -> code.matches("[ -~]{1,500}"));
    }

    private static String plain(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// Between words, where it is longer than a line of the printer's may be.
    private static List<String> cut(String words) {
        var parts = new ArrayList<String>();
        String rest = words;
        while (rest.length() > LONGEST) {
            int blank = rest.lastIndexOf(' ', LONGEST);
            int end = blank > 0 ? blank : LONGEST;
            parts.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.rules.content.HoursWords;
import ua.krynytsia.wire.content.Setting;

/// What the code for the phone's camera holds: the entry's page on the city's site, where there is
/// one; else a business card (vCard 3.0, RFC 2426) that phones keep without any network; for a
/// service the list of what to bring, as plain text.
///
/// @param lead what the camera will do
record CardCode(String content, CardWords lead) {
    /// More becomes too fine for a camera at arm's length.
    private static final int MOST_BYTES = 700;

    /// The text of `setting/city` with the address of an entry's page; `{resource}` and `{id}`
    /// stand for what they say, and follow it where they do not stand in it.
    private static final String SITE = "site";

    static CardCode of(Card card, Optional<Setting> city, Texts texts) {
        Optional<String> page = page(card, city);
        if (page.isPresent()) {
            return new CardCode(page.get(), CardWords.TAKE_PAGE_LEAD);
        }
        return card.documents().isPresent()
                ? new CardCode(list(card, texts), CardWords.TAKE_LIST_LEAD)
                : new CardCode(businessCard(card, texts), CardWords.TAKE_ALONG_LEAD);
    }

    static Optional<String> page(Card card, Optional<Setting> city) {
        return city.flatMap(now -> Optional.ofNullable(now.texts().get(SITE)))
                .map(text -> text.ukrainian())
                .filter(address -> address.startsWith("http"))
                .map(address ->
                        address.contains("{id}")
                                ? address.replace("{resource}", card.entry().resource())
                                        .replace("{id}", card.entry().id())
                                : address.replaceFirst("/*$", "/") + card.name());
    }

    private static String list(Card card, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.in(card.title()));
        for (Card.Fact fact : card.everything()) {
            lines.add(texts.in(fact.field().label()) + ":");
            if (card.documents().equals(Optional.of(fact))) {
                ToBring.items(fact.value(), texts.language().get().tag())
                        .forEach(item -> lines.add("- " + item));
            } else {
                lines.add(texts.in(FieldWords.of(fact.field(), fact.value())));
            }
        }
        return fitting(lines, List.of());
    }

    private static String businessCard(Card card, Texts texts) {
        String name = texts.in(card.title());
        var lines = new ArrayList<String>();
        lines.addAll(List.of("BEGIN:VCARD", "VERSION:3.0"));
        lines.add("N:" + escaped(name) + ";;;;");
        lines.add("FN:" + escaped(name));
        card.phones().forEach(phone -> lines.add("TEL:" + phone));
        card.address()
                .ifPresent(address -> lines.add("ADR:;;" + escaped(texts.in(address)) + ";;;;"));
        card.entry()
                .point()
                .ifPresent(at -> lines.add("GEO:" + at.latitude() + ";" + at.longitude()));
        card.hours()
                .ifPresent(hours -> lines.add("NOTE:" + escaped(texts.in(HoursWords.week(hours)))));
        return fitting(lines, List.of("END:VCARD"));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\n", "\\n");
    }

    /// As many whole lines as a camera can read.
    private static String fitting(List<String> lines, List<String> end) {
        var all = new StringBuilder();
        int room = MOST_BYTES - length(String.join("\n", end));
        for (String line : lines) {
            int length = length(line) + 1;
            if (length > room) {
                break;
            }
            room -= length;
            all.append(line).append('\n');
        }
        return all + String.join("\n", end);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

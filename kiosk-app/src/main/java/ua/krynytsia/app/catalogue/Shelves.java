// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.Catalogue;
import ua.krynytsia.wire.local.EntryPage.Letter;

/// Puts the catalogue in order: under themes, under authors, or under no heading by the alphabet of
/// the visitor's language.
final class Shelves {
    private static final Set<Terms.Audience> BUSINESS = Set.of(Terms.Audience.BUSINESSES);

    private final Texts texts;
    private final Route.Shelving by;

    /// What stands in a line of the catalogue.
    sealed interface Item {
        record Shelf(LocalizedText name) implements Item {}

        record Line(Catalogue.Line line) implements Item {}
    }

    Shelves(Texts texts, Route.Shelving by) {
        this.texts = texts;
        this.by = by;
    }

    List<Item> of(Catalogue catalogue) {
        List<Catalogue.Line> lines =
                catalogue.resources().stream()
                        .sorted(Comparator.comparing(line -> key(line.presentation().title())))
                        .toList();
        return switch (by) {
            case ALPHABET -> lines.stream().map(line -> (Item) new Item.Line(line)).toList();
            case BUSINESS ->
                    lines.stream()
                            .filter(line -> line.audience().equals(BUSINESS))
                            .map(line -> (Item) new Item.Line(line))
                            .toList();
            case THEME -> byTheme(catalogue.sections(), lines);
            case AUTHOR -> byAuthor(lines);
        };
    }

    List<Letter> letters(List<Item> items) {
        var letters = new ArrayList<Letter>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Line(Catalogue.Line line)) {
                String letter = AlphabetKey.letter(texts.in(line.presentation().title()));
                boolean isNew = letters.isEmpty() || !letters.getLast().letter().equals(letter);
                if (!letter.isEmpty() && isNew) {
                    letters.add(new Letter(letter, i));
                }
            }
        }
        return letters;
    }

    private static List<Item> byTheme(List<Section> sections, List<Catalogue.Line> lines) {
        var items = new ArrayList<Item>();
        for (Section section : sections) {
            items.add(new Item.Shelf(section.presentation().title()));
            lines.stream()
                    .filter(line -> line.section().equals(section.id()))
                    .forEach(line -> items.add(new Item.Line(line)));
        }
        return items;
    }

    private List<Item> byAuthor(List<Catalogue.Line> lines) {
        Map<LocalizedText, List<Catalogue.Line>> authors = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(line -> key(line.provenance().author())))
                .forEach(line ->
                        authors.computeIfAbsent(line.provenance().author(), _ -> new ArrayList<>())
                                .add(line));
        var items = new ArrayList<Item>();
        authors.forEach((author, own) -> {
            items.add(new Item.Shelf(author));
            own.forEach(line -> items.add(new Item.Line(line)));
        });
        return items;
    }

    private String key(LocalizedText name) {
        return AlphabetKey.of(texts.in(name));
    }
}

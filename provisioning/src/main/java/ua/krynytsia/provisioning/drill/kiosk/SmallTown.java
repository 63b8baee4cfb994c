// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// A town of one resource whose every entry names a tree that grows in one edition only, so that a
/// mixture of two editions shows.
public final class SmallTown {
    /// How many entries each edition has.
    public static final int ENTRIES = 24;

    private static final String RESOURCE = "wells";
    private static final List<String> TREES =
            List.of(
                    "Береза",
                    "Вільха",
                    "Горобина",
                    "Дуб",
                    "Ясен",
                    "Калина",
                    "Липа",
                    "Модрина",
                    "Осика",
                    "Смерека",
                    "Тополя",
                    "Ялина");

    private SmallTown() {}

    /// The tree of an edition; each has its own up to the twelfth.
    public static String tree(long edition) {
        return TREES.get((int) ((edition - 1) % TREES.size()));
    }

    /// All documents of an edition.
    public static List<Document> edition(long number) {
        var documents = new ArrayList<Document>();
        documents.add(new Section("town", shown("Місто", "Town")));
        documents.add(resource());
        documents.add(appeal());
        for (int i = 1; i <= ENTRIES; i++) {
            documents.add(entry(i, number));
        }
        return documents;
    }

    /// The keys of all entries.
    public static List<DocumentKey> entries() {
        var keys = new ArrayList<DocumentKey>();
        for (int i = 1; i <= ENTRIES; i++) {
            keys.add(entry(i, 1).key());
        }
        return keys;
    }

    /// What residents answer.
    private static Form appeal() {
        return new Form(
                "appeal",
                "town",
                shown("Звернення", "Appeal"),
                3,
                List.of(question("text", "Що сталося?"), question("name", "Як вас звати?")));
    }

    private static FormQuestion question(String id, String words) {
        return new FormQuestion(
                id,
                LocalizedText.of(words),
                LocalizedText.of(""),
                new FieldType.Text(1, 2000, true),
                true,
                FormQuestion.Keyboard.TEXT);
    }

    private static Entry entry(int number, long edition) {
        var name = LocalizedText.of(tree(edition) + " біля криниці " + number);
        return new Entry(
                RESOURCE,
                "w-" + number,
                Map.of("name", new FieldValue.Text(name)),
                new Locality.Unplaced());
    }

    private static Resource resource() {
        return new Resource(
                RESOURCE,
                "town",
                shown("Криниці", "Wells"),
                new Provenance(LocalizedText.of("Міськрада"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        new FieldDefinition(
                                "name",
                                LocalizedText.of("Назва", "Name"),
                                new FieldType.Text(1, 300, false),
                                Set.of(FieldTrait.SEARCHABLE))));
    }

    private static Presentation shown(String ukrainian, String english) {
        return new Presentation(
                LocalizedText.of(ukrainian, english), LocalizedText.of(""), "place", 1);
    }
}

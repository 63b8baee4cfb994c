// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.SearchAnswer;

final class RelationsTest {
    private final List<Document> documents = new ArrayList<>();

    @Test
    void whatRefersToAnEntryIsFoundByKind() {
        documents.add(resource("schools"));
        documents.add(resource("areas", "schools"));
        documents.add(resource("clubs", "schools"));
        documents.add(entry("schools", "s-1"));
        IntStream.range(0, 7).forEach(i -> documents.add(entry("areas", "a-" + i, "s-1")));
        documents.add(entry("areas", "other", "s-2"));
        documents.add(entry("clubs", "chess", "s-2", "s-1"));

        SearchAnswer answer = relations().referring("schools", "s-1", 5);

        assertThat(answer.groups())
                .extracting(SearchAnswer.Group::resource)
                .containsExactly("areas", "clubs");
        assertThat(answer.groups().getFirst().total()).isEqualTo(7);
        assertThat(answer.groups().getFirst().lines()).hasSize(5);
        assertThat(answer.groups().getLast().lines())
                .extracting(EntryLine::id)
                .containsExactly("chess");
    }

    @Test
    void ofWhatEverythingRefersToNothingIsSaid() {
        documents.add(resource("districts"));
        for (String kind : List.of("a", "b", "c", "d", "e")) {
            documents.add(resource(kind, "districts"));
            documents.add(entry(kind, "x", "d-1"));
        }

        assertThat(relations().referring("districts", "d-1", 5).groups()).isEmpty();
    }

    private Relations relations() {
        var held = new TreeMap<DocumentKey, Held>();
        documents.forEach(document ->
                held.put(
                        document.key(),
                        new Held(Bytes.of(WireJson.write(document)).sha256(), document)));
        var manifest =
                new Manifest(
                        new EditionNumber(1),
                        EditionNumber.NONE,
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(1),
                        new Manifest.Size(1, 1, 1),
                        Sha256.of(new byte[0]));
        Content content = Content.of(manifest, held);
        return new Relations(content, Viewer.of(content, new KioskId("kiosk-01"), Instant.EPOCH));
    }

    private static Resource resource(String id, String... refers) {
        var fields = new ArrayList<FieldDefinition>();
        fields.add(field("name", new FieldType.Text(0, 254, false)));
        for (String to : refers) {
            fields.add(field("of", new FieldType.Reference(to, true)));
        }
        return new Resource(
                id,
                "city",
                new Presentation(LocalizedText.of(id), LocalizedText.of(""), "school", 1),
                new Provenance(LocalizedText.of(""), Optional.empty(), Optional.empty()),
                "name",
                fields);
    }

    private static FieldDefinition field(String id, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of());
    }

    private static Entry entry(String resource, String id, String... refers) {
        FieldValue name = new FieldValue.Text(LocalizedText.of("№ " + id));
        Map<String, FieldValue> values =
                refers.length == 0
                        ? Map.of("name", name)
                        : Map.of("name", name, "of", new FieldValue.Reference(List.of(refers)));
        return new Entry(resource, id, values, new Locality.Unplaced());
    }
}

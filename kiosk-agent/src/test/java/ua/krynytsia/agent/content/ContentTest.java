// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoPoint;
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
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.ListOrder;

class ContentTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Viewer HERE =
            new Viewer(new KioskId("kr-07"), Optional.of("pokrovskyi"), Optional.empty(), NOW);

    @Test
    void newsIsShownInItsTimeAtItsPlaceThePinnedAboveTheNewest() {
        Content content =
                content(
                        resource("news", new Terms.Nature.Rubric(14)),
                        news("old", "2026-11-01T08:00:00Z", Optional.empty(), false),
                        news("later", "2026-11-23T08:00:00Z", Optional.empty(), false),
                        news(
                                "over",
                                "2026-11-20T08:00:00Z",
                                Optional.of("2026-11-22T12:00:00Z"),
                                false),
                        news("fresh", "2026-11-22T08:00:00Z", Optional.empty(), false),
                        news("fresher", "2026-11-22T09:00:00Z", Optional.empty(), false),
                        news("pinned", "2026-11-10T08:00:00Z", Optional.empty(), true),
                        at("district", Set.of("pokrovskyi"), Set.of()),
                        at("elsewhere", Set.of("inhuletskyi"), Set.of()),
                        at("this-kiosk", Set.of("inhuletskyi"), Set.of("kr-07")));

        ResourceContents news = content.findResource("news").orElseThrow();

        assertThat(ids(news.page(part(0, 20), HERE, LocalizedText::of)))
                .containsExactly("pinned", "fresher", "fresh", "district", "this-kiosk");
        assertThat(news.size(HERE)).isEqualTo(5);
        assertThat(news.shows("over", HERE)).isFalse();
    }

    @Test
    void aCompositeShowsWhatItSelectsAndFollowsIt() {
        var where = new Terms.Selection("banks", Map.of("help", "ramp"), List.of());
        var named = new Terms.Selection("shops", Map.of(), List.of("b"));
        Content content =
                content(
                        resource("banks", new Terms.Nature.Register()),
                        resource("shops", new Terms.Nature.Register()),
                        resource("easy", new Terms.Nature.Composite(List.of(where, named))),
                        entry("banks", "a", "Яр", "ramp"),
                        entry("banks", "c", "Ґанок", "lift"),
                        entry("shops", "b", "Гай", "lift"),
                        entry("shops", "d", "Дім", "ramp"));

        EntryPage page =
                content.findResource("easy")
                        .orElseThrow()
                        .page(part(0, 20), HERE, LocalizedText::of);

        assertThat(page.lines()).extracting(EntryLine::resource).containsExactly("shops", "banks");
        assertThat(ids(page)).containsExactly("b", "a");

        Content next = content.next(manifest(2), Map.of(), Set.of(DocumentKey.entry("shops", "b")));
        assertThat(
                        ids(
                                next.findResource("easy")
                                        .orElseThrow()
                                        .page(part(0, 20), HERE, LocalizedText::of)))
                .containsExactly("a");
    }

    @Test
    void aResourceWithAMapStyleIsALayer() {
        Content content =
                content(
                        resource("banks", new Terms.Nature.Register()),
                        entry("banks", "a", "Яр", "ramp"));

        var layers = new MapView(content, HERE).contents().layers();

        assertThat(layers).hasSize(1);
        assertThat(layers.getFirst().layer().colour()).isEqualTo("#0B5FA5");
        assertThat(layers.getFirst().pins()).hasSize(1);
    }

    @Test
    void aListChangedManyTimesIsTheListMadeAnew() {
        var banks = new ArrayList<Document>();
        banks.add(resource("banks", new Terms.Nature.Register()));
        for (int i = 0; i < 200; i++) {
            banks.add(entry("banks", "b" + i, name(i, 0), "ramp"));
        }
        Content changed = content(banks.toArray(Document[]::new));
        for (int round = 1; round <= 12; round++) {
            changed.prepare();
            var put = new HashMap<DocumentKey, Held>();
            for (int i = round; i < 200; i += 12) {
                banks.set(i + 1, entry("banks", "b" + i, name(i, round), "lift"));
                put.put(banks.get(i + 1).key(), held(banks.get(i + 1)));
            }
            changed = changed.next(manifest(round + 1), put, Set.of());
        }

        EntryPage page = changed.findPage("banks", part(0, 500), HERE).orElseThrow();

        Content anew = content(banks.toArray(Document[]::new));
        assertThat(page).isEqualTo(anew.findPage("banks", part(0, 500), HERE).orElseThrow());
        assertThat(page.lines()).hasSize(200);
        assertThat(page.lines()).extracting(EntryLine::id).contains("b0", "b199");
        assertThat(changed.findResource("banks").orElseThrow().findLine("b77"))
                .map(line -> line.title().ukrainian())
                .contains(name(77, 5));
        assertThat(changed.findResource("banks").orElseThrow().findLine("b7x")).isEmpty();
    }

    @Test
    void whatASearchFoundStandsInItsOrderOrByTheAlphabet() {
        Content content =
                content(
                        resource("banks", new Terms.Nature.Register()),
                        entry("banks", "a", "Яр", "ramp"),
                        entry("banks", "b", "Ґанок", "lift"),
                        entry("banks", "c", "Гай", "lift"));
        List<String> found = List.of("a", "b", "gone");

        assertThat(ids(content.findPage("banks", part(0, 9).among(found), HERE).orElseThrow()))
                .containsExactly("a", "b");
        assertThat(ids(content.findPage("banks", byAlphabet(found), HERE).orElseThrow()))
                .containsExactly("b", "a");
    }

    private static Selection byAlphabet(List<String> found) {
        return new Selection(
                0,
                9,
                new Selection.Narrowing(Optional.empty(), Map.of()),
                Optional.of(found),
                Optional.of(ListOrder.ALPHABET));
    }

    private static String name(int number, int round) {
        return "Банк " + (number * 37 + round * 11) % 200 + " " + number;
    }

    private static Selection part(int offset, int limit) {
        return new Selection(
                offset,
                limit,
                new Selection.Narrowing(Optional.empty(), Map.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> ids(EntryPage page) {
        return page.lines().stream().map(EntryLine::id).toList();
    }

    private static Entry news(String id, String from, Optional<String> until, boolean isPinned) {
        return shown(
                id,
                new Showing(
                        Instant.parse(from),
                        until.map(Instant::parse),
                        Set.of(),
                        Set.of(),
                        isPinned));
    }

    private static Entry at(String id, Set<String> districts, Set<String> kiosks) {
        Instant from = Instant.parse("2026-11-21T08:00:00Z");
        return shown(id, new Showing(from, Optional.empty(), districts, kiosks, false));
    }

    private static Entry shown(String id, Showing showing) {
        return new Entry(
                "news",
                id,
                Map.of("name", new FieldValue.Text(LocalizedText.of(id))),
                new Locality.Unplaced(),
                Optional.of(showing));
    }

    private static Entry entry(String resource, String id, String name, String help) {
        return new Entry(
                resource,
                id,
                Map.of(
                        "name", new FieldValue.Text(LocalizedText.of(name)),
                        "help", new FieldValue.MultiChoice(List.of(help)),
                        "place", new FieldValue.Point(new GeoPoint(47.9, 33.4))),
                new Locality.Unplaced());
    }

    private static Resource resource(String id, Terms.Nature nature) {
        var options =
                List.of(
                        new FieldType.Option("ramp", LocalizedText.of("пандус")),
                        new FieldType.Option("lift", LocalizedText.of("ліфт")));
        var style = new Terms.MapStyle("#0B5FA5", 10, 19);
        return new Resource(
                id,
                "section",
                new Presentation(LocalizedText.of(id), LocalizedText.of(""), "place", 1),
                new Provenance(LocalizedText.of("Міськрада"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        field("name", new FieldType.Text(1, 100, false)),
                        field("help", new FieldType.MultiChoice(options, Optional.empty())),
                        field("place", new FieldType.Point())),
                Optional.of(
                        new Terms(
                                new Terms.Access.Open(),
                                Set.of(Terms.Audience.RESIDENTS),
                                nature,
                                Terms.CardLayout.FACTS,
                                Optional.of(style))));
    }

    private static FieldDefinition field(String id, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of());
    }

    private static Manifest manifest(long number) {
        return new Manifest(
                new EditionNumber(number),
                new EditionNumber(number - 1),
                NOW,
                NOW.plusSeconds(60),
                new Manifest.Size(1, 1, 1),
                Sha256.of(new byte[0]));
    }

    private static Content content(Document... documents) {
        var held = new TreeMap<DocumentKey, Held>();
        for (Document document : documents) {
            held.put(document.key(), held(document));
        }
        return Content.of(manifest(1), held);
    }

    private static Held held(Document document) {
        return new Held(Bytes.of(WireJson.write(document)).sha256(), document);
    }
}

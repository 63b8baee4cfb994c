// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.search.query.Found;
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
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.TimeSpan;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Catalogue;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.ListOrder;
import ua.krynytsia.wire.local.SearchAnswer;

/// How lists are sorted for a kiosk that stands somewhere on a day.
final class OrderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final GeoPoint SQUARE = new GeoPoint(47.91, 33.39);
    private static final Viewer HERE =
            new Viewer(new KioskId("kr-07"), Optional.empty(), Optional.of(SQUARE), NOW);
    private static final OpeningHours DAILY =
            new OpeningHours(
                    Collections.nCopies(7, List.of(new TimeSpan(480, 1200))),
                    List.of(),
                    LocalizedText.of(""));

    @Test
    void nearestStandsFirstAndSaysHowFarItIsAndWhenItIsOpen() {
        EntryPage page = page(places(), ListOrder.NEAREST);

        assertThat(ids(page)).containsExactly("near", "far", "nowhere");
        EntryLine.Visit visit = page.lines().getFirst().visit().orElseThrow();
        assertThat(visit.metres().orElseThrow()).isBetween(330, 340);
        assertThat(visit.hours()).contains(DAILY);
        assertThat(page.lines().getLast().visit().orElseThrow().metres()).isEmpty();
    }

    @Test
    void daysAndSumsSortAndWhatHasNoneStandsLast() {
        Content content =
                content(
                        entry("old", "Акт", day("2026-01-10"), sum(500)),
                        entry("new", "Бал", day("2026-12-01"), sum(100)),
                        entry("soon", "Вечір", day("2026-11-22"), sum(900)),
                        entry("never", "Гра", Map.of(), Map.of()));

        assertThat(ids(page(content, ListOrder.NEWEST)))
                .containsExactly("new", "soon", "old", "never");
        assertThat(ids(page(content, ListOrder.SOONEST)))
                .containsExactly("soon", "new", "old", "never");
        assertThat(ids(page(content, ListOrder.DEAREST)))
                .containsExactly("soon", "old", "new", "never");
        assertThat(ids(page(content, ListOrder.CHEAPEST)))
                .containsExactly("new", "old", "soon", "never");
    }

    @Test
    void aLongListTellsWhereEachLetterBegins() {
        Entry[] all =
                Stream.of("Абрикос", "Ґанок", "Яр")
                        .flatMap(name ->
                                Stream.iterate(0, n -> n + 1)
                                        .limit(10)
                                        .map(n -> entry(id(name, n), name + " " + n)))
                        .toArray(Entry[]::new);

        assertThat(page(content(all), ListOrder.ALPHABET).letters())
                .contains(
                        List.of(
                                new EntryPage.Letter("А", 0),
                                new EntryPage.Letter("Ґ", 10),
                                new EntryPage.Letter("Я", 20)));
        assertThat(page(content(all), ListOrder.NEWEST).letters()).isEmpty();
        assertThat(page(places(), ListOrder.ALPHABET).letters()).isEmpty();
    }

    @Test
    void whatIsCalledSoStandsAboveWhatIsNearer() {
        var found =
                new Found(
                        Optional.empty(),
                        List.of(new Found.Group("things", 3, List.of("near", "far", "nowhere"))),
                        List.of());

        SearchAnswer byName = new Groups(places(), HERE, "яр", 20).answer(found);
        SearchAnswer byPlace = new Groups(places(), HERE, "апт", 20).answer(found);

        assertThat(ids(byName.groups().getFirst())).containsExactly("far", "near", "nowhere");
        assertThat(ids(byPlace.groups().getFirst())).containsExactly("near", "far", "nowhere");
    }

    @Test
    void theCatalogueNamesEachResourceThatHasSomethingWithItsSection() {
        Catalogue catalogue = new Views(places(), HERE).catalogue();

        assertThat(catalogue.sections()).extracting(Section::id).containsExactly("city");
        assertThat(catalogue.resources())
                .extracting(Catalogue.Line::id, Catalogue.Line::entries)
                .containsExactly(tuple("things", 3));
    }

    private static Content places() {
        return content(
                entry("far", "Яр", at(47.95)),
                entry("near", "Гай", at(47.913)),
                entry("nowhere", "Абетка"));
    }

    private static String id(String name, int number) {
        return Map.of("Абрикос", "a", "Ґанок", "g", "Яр", "y").get(name) + number;
    }

    private static EntryPage page(Content content, ListOrder order) {
        var wanted =
                new Selection(
                        0,
                        50,
                        new Selection.Narrowing(Optional.empty(), Map.of()),
                        Optional.empty(),
                        Optional.of(order));
        return content.findPage("things", wanted, HERE).orElseThrow();
    }

    private static List<String> ids(EntryPage page) {
        return page.lines().stream().map(EntryLine::id).toList();
    }

    private static List<String> ids(SearchAnswer.Group group) {
        return group.lines().stream().map(EntryLine::id).toList();
    }

    private static Map<String, FieldValue> at(double latitude) {
        return Map.of("place", new FieldValue.Point(new GeoPoint(latitude, 33.39)));
    }

    private static Map<String, FieldValue> day(String day) {
        return Map.of("day", new FieldValue.Date(LocalDate.parse(day)));
    }

    private static Map<String, FieldValue> sum(long minor) {
        return Map.of("sum", new FieldValue.Money(minor));
    }

    @SafeVarargs
    private static Entry entry(String id, String name, Map<String, FieldValue>... more) {
        Map<String, FieldValue> values = new HashMap<>();
        values.put("name", new FieldValue.Text(LocalizedText.of(name)));
        values.put("hours", new FieldValue.Hours(DAILY));
        List.of(more).forEach(values::putAll);
        return new Entry("things", id, values, new Locality.Unplaced(), Optional.empty());
    }

    private static Content content(Entry... entries) {
        var held = new TreeMap<DocumentKey, Held>();
        Stream.concat(Stream.of(city(), things()), Stream.of(entries))
                .forEach(document -> held.put(document.key(), held(document)));
        return Content.of(
                new Manifest(
                        new EditionNumber(1),
                        EditionNumber.NONE,
                        NOW,
                        NOW.plusSeconds(60),
                        new Manifest.Size(1, 1, 1),
                        Sha256.of(new byte[0])),
                held);
    }

    private static Held held(Document document) {
        return new Held(Bytes.of(WireJson.write(document)).sha256(), document);
    }

    private static Section city() {
        return new Section("city", shown("Місто"));
    }

    private static Resource things() {
        return new Resource(
                "things",
                "city",
                shown("Речі"),
                new Provenance(LocalizedText.of("Відділ"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        field("name", new FieldType.Text(0, 200, false)),
                        field("place", new FieldType.Point()),
                        field("hours", new FieldType.Hours()),
                        field("day", new FieldType.Date()),
                        field("sum", new FieldType.Money("UAH"))));
    }

    private static FieldDefinition field(String id, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of(FieldTrait.SEARCHABLE));
    }

    private static Presentation shown(String title) {
        return new Presentation(LocalizedText.of(title), LocalizedText.of(""), "place", 1);
    }
}

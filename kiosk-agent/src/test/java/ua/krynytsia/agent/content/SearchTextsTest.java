// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.search.terms.Searchable;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.StreetAddress;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.EntryPage.Facet;

final class SearchTextsTest {
    private static final Viewer HERE =
            new Viewer(
                    new KioskId("kiosk-01"),
                    Optional.empty(),
                    Optional.empty(),
                    Instant.parse("2026-11-22T12:00:00Z"));
    private static final FieldType LEVEL =
            new FieldType.Choice(List.of(option("low", "Низький"), option("high", "Високий")));

    private static final Resource STREETS =
            resource(
                    "streets",
                    field("name", new FieldType.Text(0, 200, false)),
                    field("former", new FieldType.FormerNames()));
    private static final Resource SHOPS =
            resource(
                    "shops",
                    field("name", new FieldType.Text(0, 200, false)),
                    field("address", new FieldType.Address(Optional.of("streets"))),
                    field("level", LEVEL),
                    field("owner", new FieldType.Reference("owners", false)));
    private static final Resource OWNERS =
            resource("owners", field("name", new FieldType.Text(0, 200, false)));

    private static final Entry STREET =
            entry(
                    "streets",
                    "post",
                    Map.of(
                            "name",
                            text("вулиця Поштова"),
                            "former",
                            new FieldValue.FormerNames(
                                    List.of(
                                            new FormerName(
                                                    LocalizedText.of("вулиця Стара"),
                                                    Optional.empty(),
                                                    LocalizedText.of(""))))));
    private static final Entry BY_ID =
            shop("by-id", "вул. Нова, 5", Optional.of("post"), "low", "koval");
    private static final Entry BY_TEXT =
            shop("by-text", "м. Кривий Ріг, вул. Поштова, 9/1", Optional.empty(), "high", "koval");
    private static final Entry BY_OLD =
            shop("by-old", "вул. Стара, 7", Optional.empty(), "high", "bondar");
    private static final Entry OTHER =
            shop("other", "вул. Лісова, 7", Optional.empty(), "high", "bondar");

    @Test
    void addressHasAllNamesOfItsStreet() {
        Content town = town();

        assertThat(places(town, "by-id")).contains("вулиця Поштова", "вулиця Стара");
        assertThat(places(town, "by-text")).contains("вулиця Поштова", "вулиця Стара");
        assertThat(places(town, "by-old")).contains("вулиця Поштова", "вулиця Стара");
        assertThat(places(town, "other")).containsExactly("вул. Лісова, 7");
    }

    @Test
    void streetHasItsFormerNamesAndReferredEntryLendsItsName() {
        Searchable street = searchable(town(), "streets", "post");
        Searchable shop = searchable(town(), "shops", "by-id");

        assertThat(street.formerNames()).containsExactly(LocalizedText.of("вулиця Стара"));
        assertThat(shop.texts()).contains(LocalizedText.of("Коваль"), LocalizedText.of("Низький"));
    }

    @Test
    void formerNamesMayComeAsPlainText() {
        Entry street =
                entry(
                        "streets",
                        "s",
                        Map.of(
                                "former-names",
                                text("вулиця Стара (до 2016, № 5); площа Тиха (до 2020)")));

        assertThat(Streets.formerNames(street))
                .containsExactly(LocalizedText.of("вулиця Стара"), LocalizedText.of("площа Тиха"));
    }

    @Test
    void onlyWhatLendsFromAChangedEntryIsReadAnew() {
        var texts = new SearchTexts(town());

        assertThat(texts.after(List.of(STREET.key()), List.of()))
                .extracting(found -> found.key().value())
                .containsExactlyInAnyOrder(
                        "entry/streets/post",
                        "entry/shops/by-id",
                        "entry/shops/by-text",
                        "entry/shops/by-old");
        assertThat(texts.after(List.of(DocumentKey.entry("owners", "bondar")), List.of()))
                .extracting(found -> found.key().value())
                .containsExactlyInAnyOrder(
                        "entry/owners/bondar", "entry/shops/by-old", "entry/shops/other");
        assertThat(texts.after(List.of(SHOPS.key()), List.of())).hasSize(4);
    }

    @Test
    void facetsCountWhatEachChoiceLeaves() {
        EntryPage all = page(Map.of(), Optional.empty());
        EntryPage high = page(Map.of("level", "high"), Optional.empty());
        EntryPage found = page(Map.of(), Optional.of(List.of("other", "by-id")));

        assertThat(counts(all, "level")).containsEntry("low", 1).containsEntry("high", 3);
        assertThat(counts(all, "owner")).containsEntry("koval", 2).containsEntry("bondar", 2);
        assertThat(all.facets().orElseThrow().get(2).label()).isEqualTo(LocalizedText.of("level"));
        assertThat(high.total()).isEqualTo(3);
        assertThat(counts(high, "level")).containsEntry("low", 1).containsEntry("high", 3);
        assertThat(counts(high, "owner")).containsEntry("koval", 1).containsEntry("bondar", 2);
        assertThat(found.lines()).extracting(line -> line.id()).containsExactly("other", "by-id");
        assertThat(counts(found, "level")).containsEntry("low", 1).containsEntry("high", 1);
    }

    private static Map<String, Integer> counts(EntryPage page, String field) {
        var counts = new TreeMap<String, Integer>();
        page.facets().orElseThrow().stream()
                .filter(facet -> facet.field().equals(field))
                .flatMap(facet -> facet.counts().stream())
                .forEach((Facet.Count count) -> counts.put(count.value(), count.entries()));
        return counts;
    }

    private static EntryPage page(Map<String, String> facets, Optional<List<String>> found) {
        var narrowing = new Selection.Narrowing(Optional.empty(), facets);
        var wanted = new Selection(0, 20, narrowing, found, Optional.empty());
        return town().findPage("shops", wanted, HERE).orElseThrow();
    }

    private static List<String> places(Content town, String shop) {
        return searchable(town, "shops", shop).places().stream()
                .map(LocalizedText::ukrainian)
                .toList();
    }

    private static Searchable searchable(Content town, String resource, String id) {
        return new SearchTexts(town)
                .all().stream()
                        .filter(found -> found.key().equals(DocumentKey.entry(resource, id)))
                        .findFirst()
                        .orElseThrow();
    }

    private static Content town() {
        var documents = new TreeMap<DocumentKey, Held>();
        for (Document document :
                new Document[] {
                    STREETS,
                    SHOPS,
                    OWNERS,
                    STREET,
                    BY_ID,
                    BY_TEXT,
                    BY_OLD,
                    OTHER,
                    entry("owners", "koval", Map.of("name", text("Коваль"))),
                    entry("owners", "bondar", Map.of("name", text("Бондар")))
                }) {
            Bytes bytes = Bytes.of(WireJson.write(document));
            documents.put(document.key(), new Held(bytes.sha256(), document));
        }
        var manifest =
                new Manifest(
                        new EditionNumber(1),
                        EditionNumber.NONE,
                        HERE.now(),
                        HERE.now().plusSeconds(1),
                        new Manifest.Size(documents.size(), 1, 1),
                        Sha256.of(new byte[1]));
        return Content.of(manifest, documents);
    }

    private static Entry shop(
            String id, String address, Optional<String> street, String level, String owner) {
        return entry(
                "shops",
                id,
                Map.of(
                        "name", text("Крамниця " + id),
                        "address",
                                new FieldValue.Address(
                                        LocalizedText.of(address),
                                        street.map(it -> new StreetAddress(it, "5", ""))),
                        "level", new FieldValue.Choice(level),
                        "owner", new FieldValue.Reference(List.of(owner))));
    }

    private static Entry entry(String resource, String id, Map<String, FieldValue> values) {
        return new Entry(resource, id, values, new Locality.Unplaced());
    }

    private static FieldValue text(String words) {
        return new FieldValue.Text(LocalizedText.of(words));
    }

    private static FieldType.Option option(String id, String label) {
        return new FieldType.Option(id, LocalizedText.of(label));
    }

    private static FieldDefinition field(String id, FieldType type) {
        return new FieldDefinition(
                id, LocalizedText.of(id), type, Set.of(FieldTrait.SEARCHABLE, FieldTrait.FACET));
    }

    private static Resource resource(String id, FieldDefinition... fields) {
        return new Resource(
                id,
                "city",
                new Presentation(LocalizedText.of(id), LocalizedText.of(""), "place", 1),
                new Provenance(LocalizedText.of("місто"), Optional.empty(), Optional.empty()),
                "name",
                List.of(fields));
    }
}

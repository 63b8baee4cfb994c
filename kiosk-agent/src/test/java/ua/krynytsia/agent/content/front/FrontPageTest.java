// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content.front;

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
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.content.TimeSpan;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;

class FrontPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Door HEALTH = new Door.Section("health");
    private static final KioskId KIOSK = new KioskId("kiosk-07");

    private static final Document[] TOWN = {
        new Section("health", shown("Здоровʼя", 1)),
        new Section("empty", shown("Порожньо", 2)),
        resource("terminals", "empty", new Terms.Nature.Register()),
        place("terminals", KIOSK.value(), 48.0, Optional.empty()),
        resource("pharmacies", "health", new Terms.Nature.Register()),
        place("pharmacies", "far", 48.02, Optional.of(false)),
        place("pharmacies", "near", 48.001, Optional.of(true)),
        place("pharmacies", "nearest", 48.0005, Optional.empty()),
        resource("banks", "empty", new Terms.Nature.Register()),
        new MapLayer("banks", "banks", shown("Банки", 1), "#117733")
    };

    @Test
    void tilesStandInTheirOrderWithOnlyTheDoorsThatLeadSomewhere() {
        Home home =
                home(
                        tile(
                                "second",
                                2,
                                new Door.Section("health"),
                                new Door.AppealState(),
                                new Door.Catalogue()),
                        tile(
                                "first",
                                1,
                                new Door.Resource("banks"),
                                new Door.Resource("pharmacies"),
                                new Door.Form("gone"),
                                new Door.Building(),
                                new Door.CityMap(Optional.of("banks")),
                                new Door.CityMap(Optional.empty()),
                                new Door.Unknown("hologram", "{\"kind\":\"hologram\"}")),
                        tile("nothing", 3, new Door.Section("nowhere"), new Door.Form("gone")));

        assertThat(home.tiles().orElseThrow())
                .extracting(HomeTile::id)
                .containsExactly("first", "second");
        assertThat(ways(home, 0)).containsExactly(new Door.Resource("pharmacies"));
        assertThat(ways(home, 1))
                .containsExactly(
                        new Door.Section("health"), new Door.AppealState(), new Door.Catalogue());
        assertThat(home.tiles().orElseThrow().get(1).ways().getFirst().entries()).isEqualTo(3);
    }

    @Test
    void aNarrowedDoorCountsWhatItLeadsToAndBearsItsOwnName() {
        var name = LocalizedText.of("Цілодобові аптеки", "Night pharmacies");
        Home home =
                home(
                        tile(
                                "night",
                                1,
                                new Door.Resource(
                                        "pharmacies", Map.of("night", "yes"), Optional.of(name))),
                        tile(
                                "none",
                                2,
                                new Door.Resource(
                                        "pharmacies", Map.of("night", "no"), Optional.empty()),
                                new Door.Resource(
                                        "pharmacies", Map.of("other", "x"), Optional.empty())));

        HomeTile night = home.tiles().orElseThrow().getFirst();
        assertThat(night.ways().getFirst().entries()).isEqualTo(1);
        assertThat(night.ways().getFirst().presentation().map(Presentation::title)).contains(name);
        assertThat(home.tiles().orElseThrow()).hasSize(1);
    }

    @Test
    void withoutTilesThereAreNone() {
        assertThat(home().tiles()).isEmpty();
        assertThat(
                        home(tile("nothing", 1, new Door.Section("empty"), new Door.Form("gone")))
                                .tiles())
                .as("terminals stand in the section")
                .isPresent();
        assertThat(home(tile("nothing", 1, new Door.Form("gone"))).tiles()).isEmpty();
    }

    @Test
    void orderAndNamesFollowTheNextEdition() {
        Content before = content(with(tile("a", 1, HEALTH), tile("b", 2, HEALTH)));
        Tile renamed = new Tile("a", shown("Нова назва", 3), Set.of(), List.of(HEALTH), none());

        Content after = before.next(manifest(2), Map.of(renamed.key(), held(renamed)), Set.of());

        assertThat(front(before).tiles().orElseThrow())
                .extracting(HomeTile::id)
                .containsExactly("a", "b");
        assertThat(front(after).tiles().orElseThrow())
                .extracting(HomeTile::presentation)
                .extracting(Presentation::title)
                .extracting(LocalizedText::ukrainian)
                .containsExactly("b", "Нова назва");
    }

    @Test
    void theNearestPlacesWithHoursAreToldWithTheirDistance() {
        var tile =
                new Tile("a", shown("a", 1), Set.of(), List.of(HEALTH), Optional.of("pharmacies"));

        List<EntryLine> nearest = home(tile).tiles().orElseThrow().getFirst().nearest();

        assertThat(nearest).extracting(EntryLine::id).containsExactly("near", "far");
        assertThat(nearest)
                .extracting(line -> line.visit().flatMap(EntryLine.Visit::metres).orElseThrow())
                .containsExactly(111, 2224);
    }

    @Test
    void theFirstRubricWithNewsTellsAtMostFive() {
        Document[] told = new Document[9];
        told[0] = rubric("quiet", 1);
        told[1] = rubric("loud", 2);
        for (int i = 2; i < told.length; i++) {
            told[i] = news("loud", "n-" + i, NOW.minusSeconds(i), Set.of());
        }

        assertThat(home(told).listAnnouncements())
                .extracting(EntryLine::id)
                .containsExactly("n-2", "n-3", "n-4", "n-5", "n-6");
        assertThat(
                        home(rubric("quiet", 1), news("quiet", "n", NOW, Set.of("other")))
                                .announcements())
                .isEmpty();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static List<Door> ways(Home home, int tile) {
        return home.tiles().orElseThrow().get(tile).ways().stream()
                .map(HomeTile.Way::door)
                .toList();
    }

    private static Home home(Document... more) {
        return front(content(with(more)));
    }

    private static Home front(Content content) {
        return new FrontPage(content, Viewer.of(content, KIOSK, NOW)).home();
    }

    private static Document[] with(Document... more) {
        var all = new ArrayList<>(List.of(TOWN));
        all.addAll(List.of(more));
        return all.toArray(Document[]::new);
    }

    private static Tile tile(String id, int order, Door... doors) {
        return new Tile(id, shown(id, order), Set.of(), List.of(doors), Optional.empty());
    }

    private static Presentation shown(String name, int order) {
        return new Presentation(LocalizedText.of(name), LocalizedText.of(""), "place", order);
    }

    /// @param night empty for a place that says nothing of hours either
    private static Entry place(
            String resource, String id, double latitude, Optional<Boolean> night) {
        var values = new HashMap<String, FieldValue>();
        values.put("name", new FieldValue.Text(LocalizedText.of(id)));
        values.put("place", new FieldValue.Point(new GeoPoint(latitude, 33.4)));
        night.ifPresent(isNight -> {
            List<TimeSpan> day = List.of(TimeSpan.parse("08:00-20:00"));
            values.put("hours", new FieldValue.Hours(hours(day)));
            if (isNight) {
                values.put("night", new FieldValue.YesNo(true));
            }
        });
        return new Entry(resource, id, values, new Locality.Unplaced());
    }

    private static OpeningHours hours(List<TimeSpan> day) {
        return new OpeningHours(
                List.of(day, day, day, day, day, day, day), List.of(), LocalizedText.of(""));
    }

    private static Entry news(String rubric, String id, Instant from, Set<String> districts) {
        return new Entry(
                rubric,
                id,
                Map.of("name", new FieldValue.Text(LocalizedText.of(id))),
                new Locality.Unplaced(),
                Optional.of(new Showing(from, Optional.empty(), districts, Set.of(), false)));
    }

    private static Resource rubric(String id, int order) {
        return resource(id, "empty", new Terms.Nature.Rubric(14), order);
    }

    private static Resource resource(String id, String section, Terms.Nature nature) {
        return resource(id, section, nature, 1);
    }

    private static Resource resource(String id, String section, Terms.Nature nature, int order) {
        return new Resource(
                id,
                section,
                shown(id, order),
                new Provenance(LocalizedText.of("Міськрада"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        field("name", new FieldType.Text(1, 100, false), Set.of()),
                        field("place", new FieldType.Point(), Set.of()),
                        field("hours", new FieldType.Hours(), Set.of()),
                        field("night", new FieldType.YesNo(), Set.of(FieldTrait.FACET))),
                Optional.of(
                        new Terms(
                                new Terms.Access.Open(),
                                Set.of(Terms.Audience.RESIDENTS),
                                nature,
                                Terms.CardLayout.FACTS,
                                Optional.empty())));
    }

    private static FieldDefinition field(String id, FieldType type, Set<FieldTrait> traits) {
        return new FieldDefinition(id, LocalizedText.of(id), type, traits);
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

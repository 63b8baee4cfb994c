// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.TimeSpan;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.NearestPlaces;

final class NearestTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T14:00:00");
    private static final GeoPoint HERE = new GeoPoint(47.91, 33.39);

    @Test
    void nearestComeFirstWithWhatIsKnownOfThem() {
        NearestPlaces found =
                nearest(
                                content(
                                        shelter("far", 47.95, true),
                                        shelter("near", 47.911, false),
                                        shelter("middle", 47.92, true),
                                        terminal(HERE)))
                        .find("shelters", 2)
                        .orElseThrow();

        assertThat(found.places())
                .extracting(place -> place.line().id())
                .containsExactly("near", "middle");
        NearestPlaces.Place near = found.places().getFirst();
        assertThat(near.metres()).isEqualTo(111);
        assertThat(near.bearing()).isZero();
        assertThat(near.answers()).containsExactly(Map.entry("step-free", false));
        assertThat(near.isOpen()).contains(true);
    }

    @Test
    void withoutAPlaceOfItsOwnAKioskHasNothingNear() {
        Content content = content(shelter("near", 47.911, false));

        assertThat(nearest(content).find("shelters", 5).orElseThrow().places()).isEmpty();
        assertThat(nearest(content).find("nothing", 5)).isEmpty();
    }

    private static Nearest nearest(Content content) {
        var viewer = new Viewer(new KioskId("kiosk-01"), Optional.empty(), Optional.empty(), NOW);
        return new Nearest(content, viewer, MONDAY);
    }

    private static Content content(Document... entries) {
        var held = new TreeMap<DocumentKey, Held>();
        Stream.concat(Stream.of(resource("shelters"), resource("terminals")), Stream.of(entries))
                .forEach(document ->
                        held.put(
                                document.key(),
                                new Held(Bytes.of(WireJson.write(document)).sha256(), document)));
        var manifest =
                new Manifest(
                        new EditionNumber(1),
                        EditionNumber.NONE,
                        NOW,
                        NOW,
                        new Manifest.Size(held.size(), 1, 1),
                        Bytes.utf8("digest").sha256());
        return Content.of(manifest, held);
    }

    private static Entry shelter(String id, double latitude, boolean isStepFree) {
        var hours =
                new OpeningHours(
                        Collections.nCopies(7, List.of(TimeSpan.parse("08:00-20:00"))),
                        List.of(),
                        LocalizedText.of(""));
        return new Entry(
                "shelters",
                id,
                Map.of(
                        "name", new FieldValue.Text(LocalizedText.of("Укриття " + id)),
                        "place", new FieldValue.Point(new GeoPoint(latitude, 33.39)),
                        "hours", new FieldValue.Hours(hours),
                        "step-free", new FieldValue.YesNo(isStepFree)),
                new Locality.Unplaced());
    }

    private static Entry terminal(GeoPoint place) {
        return new Entry(
                "terminals",
                "kiosk-01",
                Map.of(
                        "name", new FieldValue.Text(LocalizedText.of("Кіоск")),
                        "place", new FieldValue.Point(place)),
                new Locality.Unplaced());
    }

    private static Resource resource(String id) {
        return new Resource(
                id,
                "city",
                new Presentation(LocalizedText.of(id), LocalizedText.of(""), "place", 1),
                new Provenance(LocalizedText.of("Міськрада"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        field("name", new FieldType.Text(1, 300, false)),
                        field("place", new FieldType.Point()),
                        field("hours", new FieldType.Hours()),
                        field("step-free", new FieldType.YesNo())));
    }

    private static FieldDefinition field(String id, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of());
    }
}

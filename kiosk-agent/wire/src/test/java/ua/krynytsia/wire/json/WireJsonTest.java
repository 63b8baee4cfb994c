// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.local.LocalEvent;

class WireJsonTest {
    @Test
    void anEntryOfEveryKindOfValueComesBackEqual() {
        var ring =
                new GeoArea.Ring(
                        List.of(
                                new GeoPoint(47.9, 33.3),
                                new GeoPoint(47.9, 33.4),
                                new GeoPoint(48, 33.4),
                                new GeoPoint(47.9, 33.3)));
        var entry =
                new Entry(
                        "schools",
                        "n-1",
                        Map.of(
                                "name", new FieldValue.Text(LocalizedText.of("Ліцей № 1", "No. 1")),
                                "phone", new FieldValue.Phone(List.of("+380564921520", "1520")),
                                "site", new FieldValue.Link(URI.create("https://example.ua/a")),
                                "mail", new FieldValue.Email("a@example.ua"),
                                "address", new FieldValue.Address(LocalizedText.of("вул. Миру, 1")),
                                "kind", new FieldValue.Choice("lyceum"),
                                "place", new FieldValue.Point(new GeoPoint(47.91, 33.39)),
                                "area",
                                        new FieldValue.Area(
                                                new GeoArea(
                                                        List.of(
                                                                new GeoArea.GeoPolygon(
                                                                        ring, List.of())))),
                                "ramp", new FieldValue.YesNo(true)),
                        new Locality.InDistrict("saksahanskyi"));

        byte[] json = WireJson.write(entry);

        assertThat(WireJson.read(json, Document.class)).isEqualTo(entry);
        assertThat(WireJson.read(json, Entry.class)).isEqualTo(entry);
    }

    @Test
    void aResourceWithEveryTypeComesBackEqual() {
        var types =
                List.of(
                        new FieldType.Text(0, 200, false),
                        new FieldType.Phone(),
                        new FieldType.Link(),
                        new FieldType.Email(),
                        new FieldType.Address(),
                        new FieldType.Choice(
                                List.of(
                                        new FieldType.Option("a", LocalizedText.of("А")),
                                        new FieldType.Option("b", LocalizedText.of("Б", "B")))),
                        new FieldType.Point(),
                        new FieldType.Area(),
                        new FieldType.YesNo());
        var fields =
                types.stream()
                        .map(type ->
                                new FieldDefinition(
                                        "f" + types.indexOf(type),
                                        LocalizedText.of("Поле"),
                                        type,
                                        Set.of(FieldTrait.IN_LIST, FieldTrait.SEARCHABLE)))
                        .toList();
        var resource =
                new Resource(
                        "schools",
                        "education",
                        new Presentation(
                                LocalizedText.of("Школи"), LocalizedText.of(""), "school", 3),
                        new Provenance(
                                LocalizedText.of("Департамент освіти"),
                                Optional.of(LocalDate.of(2026, 9, 1)),
                                Optional.empty()),
                        "f0",
                        fields);

        assertThat(WireJson.read(WireJson.write(resource), Document.class)).isEqualTo(resource);
    }

    @Test
    void writesCanonically() {
        var entry =
                new Entry(
                        "a",
                        "b",
                        Map.of("p", new FieldValue.Point(new GeoPoint(48, 33.000000125))),
                        new Locality.Unplaced());

        assertThat(WireJson.text(entry))
                .isEqualTo(
                        "{\"id\":\"b\",\"kind\":\"entry\",\"locality\":{\"kind\":\"unplaced\"},"
                                + "\"resource\":\"a\",\"values\":{\"p\":{\"kind\":\"point\","
                                + "\"point\":{\"latitude\":48,\"longitude\":33.000000125}}}}");
    }

    @Test
    void aHealthReportComesBackEqual() {
        var report =
                new HealthReport(
                        new KioskId("kiosk-01"),
                        Instant.parse("2026-11-22T10:00:00Z"),
                        "0.1.0",
                        new EditionProgress(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(
                                        new EditionProgress.Mark(
                                                new EditionNumber(7),
                                                Sha256.of(new byte[0]),
                                                Instant.EPOCH))),
                        List.of(
                                new HealthSignal(
                                        "reader-absent",
                                        HealthSignal.Severity.NOTICE,
                                        LocalizedText.of("Зчитувача немає"),
                                        LocalizedText.of("Нічого не треба"),
                                        Instant.EPOCH)),
                        0);

        assertThat(WireJson.read(WireJson.write(report), HealthReport.class)).isEqualTo(report);
    }

    @Test
    void aReportOfAnOldProgramUnderstandsTheFirstVersion() {
        String old =
                "{\"at\":\"2026-11-22T10:00:00Z\",\"editions\":{},\"kiosk\":\"kiosk-01\",\"signals\":[],"
                        + "\"version\":\"0.1.0\",\"waiting\":0}";

        assertThat(WireJson.read(old, HealthReport.class).understands()).isEqualTo(1);
        String fresh = "{\"protocol\":2," + old.substring(1);
        assertThat(WireJson.read(fresh, HealthReport.class).understands()).isEqualTo(2);
    }

    @Test
    void anEnvelopeComesBackEqual() {
        var envelope =
                new SealedEnvelope(
                        new UUID(1, 2),
                        new KioskId("kiosk-01"),
                        "seal-1",
                        Bytes.utf8("e"),
                        Bytes.utf8("c"));

        assertThat(WireJson.read(WireJson.write(envelope), SealedEnvelope.class))
                .isEqualTo(envelope);
    }

    @Test
    void wordsFromTheFutureAreCarriedNotRefused() {
        assertThat(WireJson.read("{\"kind\":\"poem\",\"id\":\"x\",\"lines\":3}", Document.class))
                .isInstanceOf(Document.Unknown.class)
                .extracting(document -> document.key().value())
                .isEqualTo("poem/x");
        assertThat(
                        WireJson.read(
                                "{\"kind\":\"scent\",\"of\":5,\"fallback\":{\"uk\":\"5 к\"}}",
                                FieldValue.class))
                .isInstanceOfSatisfying(
                        FieldValue.Unknown.class,
                        value -> assertThat(value.fallback().ukrainian()).isEqualTo("5 к"));
        assertThat(WireJson.read("{\"kind\":\"moon\",\"full\":true}", LocalEvent.class))
                .isInstanceOf(LocalEvent.Unknown.class);
        assertThat(
                        WireJson.read(
                                "{\"id\":\"a\",\"label\":{\"uk\":\"А\"},\"type\":{\"kind\":"
                                        + "\"link\",\"new\":1},\"traits\":[\"in_list\",\"sung\"]}",
                                FieldDefinition.class))
                .isEqualTo(
                        new FieldDefinition(
                                "a",
                                LocalizedText.of("А"),
                                new FieldType.Link(),
                                Set.of(FieldTrait.IN_LIST)));
    }

    @Test
    void whatDoesNotFitIsRefusedWithThePlace() {
        assertThatThrownBy(() ->
                        WireJson.read(
                                "{\"kind\":\"section\",\"id\":\"Ні\",\"presentation\":{"
                                        + "\"title\":{\"uk\":\"Т\"},\"lead\":{\"uk\":\"\"},"
                                        + "\"icon\":\"x\",\"order\":1}}",
                                Document.class))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("section id must be");
        assertThatThrownBy(() -> WireJson.read("{\"kind\":\"section\"", Document.class))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> WireJson.read("null", Document.class))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> WireJson.read("{\"kind\":\"entry\",\"id\":\"a\"}", Document.class))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("resource");
    }
}

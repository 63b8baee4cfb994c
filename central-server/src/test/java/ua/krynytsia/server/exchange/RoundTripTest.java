// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.hours.HoursText;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.exchange.table.ResourceExport;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoLine;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
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
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.StreetAddress;
import ua.krynytsia.wire.content.Terms;

/// What is exported comes back unchanged, whatever stands in it.
class RoundTripTest {
    private static final int ENTRIES = 120;
    private static final String SECRET = "таємна примітка";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(ResourceExport.Form.class)
    void anExportImportsBackWithoutAChange(ResourceExport.Form form) {
        try (Store store = Store.open(folder.resolve("one"))) {
            Catalogue catalogue = filled(store, true);

            byte[] file = export(catalogue, form);

            FileReport report = take(store, catalogue, form, file);
            assertThat(report.refusal()).isEmpty();
            assertThat(report.warnings()).isEmpty();
            assertThat(report.counts()).isEqualTo(new FileReport.Counts(0, 0, ENTRIES, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(ResourceExport.Form.class)
    void anExportFillsAnEmptyCatalogueWithTheSame(ResourceExport.Form form) {
        try (Store store = Store.open(folder.resolve("one"));
                Store other = Store.open(folder.resolve("two"))) {
            Catalogue catalogue = filled(store, false);
            Catalogue empty = declared(other);
            byte[] file = export(catalogue, form);

            FileReport report = take(other, empty, form, file);

            assertThat(report.counts().created()).isEqualTo(ENTRIES);
            for (int i = 0; i < ENTRIES; i++) {
                String id = "e-" + i;
                Entry before = catalogue.findEntry("things", id).orElseThrow().entry();
                Map<String, FieldValue> open = new HashMap<>(before.values());
                open.remove("secret");
                Entry after = empty.findEntry("things", id).orElseThrow().entry();
                assertThat(after.values()).as(id).isEqualTo(open);
                assertThat(after.showing()).as(id).isEqualTo(before.showing());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ResourceExport.Form.class)
    void nothingInternalIsInAnExport(ResourceExport.Form form) {
        try (Store store = Store.open(folder.resolve("one"))) {
            Catalogue catalogue = filled(store, true);

            String text = new String(export(catalogue, form), StandardCharsets.UTF_8);

            assertThat(text).doesNotContain(SECRET, "secret");
        }
    }

    @Test
    void aCellOfATableIsNeverAFormula() {
        try (Store store = Store.open(folder.resolve("one"))) {
            Catalogue catalogue = filled(store, true);

            String csv =
                    new String(export(catalogue, ResourceExport.Form.CSV), StandardCharsets.UTF_8);

            assertThat(csv).contains("'=HYPERLINK").doesNotContain(",=", "\"=", ",@");
        }
    }

    private FileReport take(
            Store store, Catalogue catalogue, ResourceExport.Form form, byte[] file) {
        var exchange = new Exchange(catalogue, folder.resolve("spool"), ImportLimits.DEFAULT);
        String name = "things." + form.name().toLowerCase(Locale.ROOT);
        return exchange.importFile(name, new ByteArrayInputStream(file), "test").files().getFirst();
    }

    private static byte[] export(Catalogue catalogue, ResourceExport.Form form) {
        var out = new ByteArrayOutputStream();
        new ResourceExport(catalogue.findResource("things").orElseThrow(), catalogue::eachPublished)
                .write(form, out);
        return out.toByteArray();
    }

    private Catalogue declared(Store store) {
        var catalogue = new Catalogue(store, folder.resolve("media"), Clock.systemUTC());
        catalogue.edit(
                "test",
                edit -> {
                    edit.declare(new Section("city", presentation("Місто")));
                    edit.declare(things());
                    edit.declare(districts());
                    return edit.putEntries(List.of(district("north"), district("south")));
                });
        return catalogue;
    }

    /// @param odd whether texts hold what a table does not carry by itself
    private Catalogue filled(Store store, boolean odd) {
        Catalogue catalogue = declared(store);
        var random = new Random(5);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < ENTRIES; i++) {
            Map<String, FieldValue> values = values(random, odd, i);
            Optional<Showing> showing = i % 3 == 0 ? Optional.empty() : Optional.of(showing(i));
            entries.add(new Entry("things", "e-" + i, values, new Locality.Unplaced(), showing));
        }
        catalogue.edit("test", edit -> edit.putEntries(entries));
        return catalogue;
    }

    private static Showing showing(int i) {
        Instant from = Instant.parse("2026-11-20T06:30:00Z").plusSeconds(i);
        return new Showing(
                from,
                i % 2 == 0 ? Optional.empty() : Optional.of(from.plus(Duration.ofDays(i))),
                i % 5 == 0 ? Set.of() : Set.of("north", "south"),
                i % 7 == 0 ? Set.of("kiosk-01", "kiosk-12") : Set.of(),
                i % 4 == 0);
    }

    private static Map<String, FieldValue> values(Random random, boolean odd, int i) {
        Map<String, FieldValue> all = new HashMap<>();
        all.put("secret", text(SECRET));
        all.put("text", text(odd ? oddWords(random) : words(random)));
        all.put("rich", new FieldValue.RichText(LocalizedText.of("**Так**\n\n- раз\n- два")));
        all.put(
                "number",
                new FieldValue.Number(new BigDecimal(random.nextInt(9999)).movePointLeft(2)));
        all.put("money", new FieldValue.Money(random.nextInt(1_000_000) - 500_000));
        all.put("date", new FieldValue.Date(day(random)));
        LocalDate from = day(random);
        all.put(
                "period",
                new FieldValue.Period(
                        random.nextBoolean() ? Optional.of(from) : Optional.empty(),
                        Optional.of(from.plusDays(random.nextInt(100)))));
        all.put(
                "hours",
                new FieldValue.Hours(
                        HoursText.parse(
                                        "Пн-Пт 08:00-17:00, обід 12:00-13:00; 2026-12-25"
                                                + " зачинено: Різдво; примітка: за записом")
                                .orElseThrow()));
        all.put(
                "former",
                new FieldValue.FormerNames(
                        List.of(
                                new FormerName(
                                        LocalizedText.of("вулиця Стара"),
                                        Optional.of(day(random)),
                                        LocalizedText.of("рішення № 5, пункт 2")),
                                new FormerName(
                                        LocalizedText.of("Поштова"),
                                        Optional.empty(),
                                        LocalizedText.of("")))));
        all.put("phone", new FieldValue.Phone(List.of("+380564921520", "1520")));
        all.put("link", new FieldValue.Link(URI.create("https://example.ua/a?b=c,d")));
        all.put("email", new FieldValue.Email("a.b@example.ua"));
        all.put(
                "address",
                new FieldValue.Address(
                        LocalizedText.of("вул. Миру, 5а", "5a, Myru St"),
                        odd ? Optional.of(new StreetAddress("myru", "5а", "")) : Optional.empty()));
        all.put("choice", new FieldValue.Choice(random.nextBoolean() ? "one" : "two"));
        all.put("many", new FieldValue.MultiChoice(List.of("one", "two")));
        all.put("point", new FieldValue.Point(point(random)));
        all.put(
                "line",
                new FieldValue.Line(
                        new GeoLine(
                                List.of(new GeoLine.Part(List.of(point(random), point(random)))))));
        all.put("area", new FieldValue.Area(area()));
        all.put("yes", new FieldValue.YesNo(random.nextBoolean()));
        List<String> optional =
                List.of("number", "money", "date", "phone", "choice", "yes", "rich");
        all.keySet().removeIf(id -> optional.contains(id) && random.nextInt(4) == 0);
        all.put(
                "name",
                new FieldValue.Text(
                        random.nextBoolean()
                                ? LocalizedText.of("Річ " + i)
                                : LocalizedText.of("Річ " + i, "Thing " + i)));
        return all;
    }

    private static String words(Random random) {
        List<String> some =
                List.of(
                        "=HYPERLINK(\"x\")",
                        "+1-не число",
                        "-",
                        "@ти",
                        "'=так",
                        "кома, «лапки» \"і\" пʼять;",
                        "рядок\nдругий",
                        "007");
        return some.get(random.nextInt(some.size()));
    }

    private static String oddWords(Random random) {
        List<String> some =
                List.of(
                        "  два  пробіли  ",
                        "п'ять",
                        "=HYPERLINK(\"x\")",
                        "'+1",
                        "''",
                        "\tтабуляція",
                        "нерозривний\u00A0пробіл");
        return some.get(random.nextInt(some.size()));
    }

    private static GeoPoint point(Random random) {
        return new GeoPoint(47.9 + random.nextInt(1000) / 10_000.0, 33.4);
    }

    private static GeoArea area() {
        return new GeoArea(
                List.of(
                        new GeoArea.GeoPolygon(
                                new GeoArea.Ring(
                                        List.of(
                                                new GeoPoint(47.9, 33.3),
                                                new GeoPoint(47.9, 33.4),
                                                new GeoPoint(48.0, 33.4),
                                                new GeoPoint(47.9, 33.3))),
                                List.of())));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
    }

    private static FieldValue text(String words) {
        return new FieldValue.Text(LocalizedText.of(words));
    }

    private static Resource things() {
        var fields = new ArrayList<FieldDefinition>();
        fields.add(field("name", new FieldType.Text(1, 200, false), FieldTrait.REQUIRED));
        fields.add(field("secret", new FieldType.Text(0, 200, false), FieldTrait.INTERNAL));
        fields.add(field("text", new FieldType.Text(0, 2000, true)));
        fields.add(field("rich", new FieldType.RichText(2000)));
        fields.add(field("number", new FieldType.Number(LocalizedText.of("м²"), 2)));
        fields.add(field("money", new FieldType.Money("UAH")));
        fields.add(field("date", new FieldType.Date()));
        fields.add(field("period", new FieldType.Period()));
        fields.add(field("hours", new FieldType.Hours()));
        fields.add(field("former", new FieldType.FormerNames()));
        fields.add(field("phone", new FieldType.Phone()));
        fields.add(field("link", new FieldType.Link()));
        fields.add(field("email", new FieldType.Email()));
        fields.add(field("address", new FieldType.Address()));
        List<FieldType.Option> options =
                List.of(
                        new FieldType.Option("one", LocalizedText.of("Один")),
                        new FieldType.Option("two", LocalizedText.of("Два; з крапкою")));
        fields.add(field("choice", new FieldType.Choice(options)));
        fields.add(field("many", new FieldType.MultiChoice(options, Optional.empty())));
        fields.add(field("point", new FieldType.Point()));
        fields.add(field("line", new FieldType.Line()));
        fields.add(field("area", new FieldType.Area()));
        fields.add(field("yes", new FieldType.YesNo()));
        return new Resource(
                "things",
                "city",
                presentation("Речі"),
                new Provenance(LocalizedText.of("Місто"), Optional.empty(), Optional.empty()),
                "name",
                fields,
                Optional.of(
                        new Terms(
                                Terms.PLAIN.access(),
                                Terms.PLAIN.audience(),
                                new Terms.Nature.Rubric(30),
                                Terms.PLAIN.layout(),
                                Optional.empty())));
    }

    private static Resource districts() {
        return new Resource(
                "districts",
                "city",
                presentation("Райони"),
                new Provenance(LocalizedText.of("Місто"), Optional.empty(), Optional.empty()),
                "name",
                List.of(field("name", new FieldType.Text(1, 200, false), FieldTrait.REQUIRED)));
    }

    private static Entry district(String id) {
        return new Entry("districts", id, Map.of("name", text(id)), new Locality.Unplaced());
    }

    private static FieldDefinition field(String id, FieldType type, FieldTrait... traits) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of(traits));
    }

    private static Presentation presentation(String title) {
        return new Presentation(LocalizedText.of(title), LocalizedText.of(""), "map", 1);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.StreetAddress;

/// The second import of a file, and cells that speak of other entries.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReimportTest {
    private static final Exchange.Options TRY = new Exchange.Options(true, false);
    private static final Exchange.Options WITHDRAW = new Exchange.Options(false, true);
    private static final String SHOPS =
            """
            код,Назва,Адреса,Примітки
            1,Пекарня,"вул. Миру, 1",перша
            2,Аптека,"вул. Миру, 2",друга
            3,Книгарня,"вул. Миру, 3",третя
            """;

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private ImportDesk desk;
    private Catalogue catalogue;
    private Exchange exchange;

    @BeforeEach
    void open() {
        desk = ImportDesk.open(database, folder);
        catalogue = desk.catalogue();
        exchange = desk.exchange();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTrialReportsWithoutAChange() {
        FileReport report = take("shops.csv", SHOPS, TRY);

        assertThat(report.counts().created()).isEqualTo(3);
        assertThat(report.remarks()).extracting(RowRemark::kind).contains(RowRemark.Kind.NOTE);
        assertThat(catalogue.findResource("shops")).isEmpty();
        assertThat(catalogue.listEntries("shops", "", 0, 1).total()).isZero();
    }

    @Test
    void whatAnEditorChangedStaysAndIsReportedWhereTheFileChangedToo() {
        take("shops.csv", SHOPS, Exchange.Options.PLAIN);
        edit("1", "prymitky", "від редактора");
        edit("2", "prymitky", "теж від редактора");

        FileReport report =
                take(
                        "shops.csv",
                        SHOPS.replace("перша", "нова перша").replace("Книгарня", "Читальня"),
                        Exchange.Options.PLAIN);

        assertThat(words("1", "prymitky")).isEqualTo("від редактора");
        assertThat(words("2", "prymitky")).isEqualTo("теж від редактора");
        assertThat(words("3", "nazva")).isEqualTo("Читальня");
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.number()).isEqualTo(2);
                    assertThat(warning.reason().ukrainian())
                            .contains("Примітки", "редактор", "нова перша");
                });
        assertThat(report.counts()).isEqualTo(new FileReport.Counts(0, 1, 2, 0, 0));
    }

    @Test
    void anEditorsWordsStayThroughFurtherImportsUntilTheFileSaysTheSame() {
        take("shops.csv", SHOPS, Exchange.Options.PLAIN);
        edit("1", "prymitky", "від редактора");
        String changed = SHOPS.replace("перша", "нова перша");
        take("shops.csv", changed, Exchange.Options.PLAIN);

        FileReport again = take("shops.csv", changed, Exchange.Options.PLAIN);

        assertThat(words("1", "prymitky")).isEqualTo("від редактора");
        assertThat(again.warnings()).isEmpty();
        assertThat(again.counts().unchanged()).isEqualTo(3);
        take("shops.csv", SHOPS.replace("перша", "від редактора"), Exchange.Options.PLAIN);
        take("shops.csv", SHOPS.replace("перша", "ще новіша"), Exchange.Options.PLAIN);
        assertThat(words("1", "prymitky")).isIn("ще новіша", "від редактора");
    }

    @Test
    void rowsGoneFromTheFileAreReportedAndWithdrawnWhenAsked() {
        take("shops.csv", SHOPS, Exchange.Options.PLAIN);
        String shorter = SHOPS.replace("2,Аптека,\"вул. Миру, 2\",друга\n", "");

        FileReport told = take("shops.csv", shorter, Exchange.Options.PLAIN);
        assertThat(told.remarks())
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.reason().ukrainian()).contains("лишилися", "2"));
        assertThat(catalogue.findEntry("shops", "2")).isPresent();

        take("shops.csv", shorter, WITHDRAW);
        assertThat(catalogue.listPublished("shops", 0, 9))
                .extracting(Entry::id)
                .containsExactlyInAnyOrder("1", "3");
    }

    @Test
    void twinsByNameAndAddressAreReportedAndNotMerged() {
        take("shops.csv", SHOPS, Exchange.Options.PLAIN);

        FileReport report =
                take(
                        "shops.csv",
                        SHOPS + "4,Пекарня,\"Вул. Миру, 1\",ще раз\n5,Пекарня,\"вул. Миру, 9\",\n",
                        Exchange.Options.PLAIN);

        assertThat(report.counts().created()).isEqualTo(2);
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.number()).isEqualTo(5));
    }

    @Test
    void aSavedMappingReadsAFileWithColumnsOfAnyName() {
        take("shops.csv", SHOPS, Exchange.Options.PLAIN);
        exchange.putProfile(
                new ImportProfile(
                        "вивантаження.csv",
                        "shops",
                        List.of("A"),
                        Map.of("B", "nazva"),
                        Optional.empty(),
                        Optional.empty()),
                "test");

        FileReport report = take("вивантаження.csv", "A,B\n1,Хлібниця\n", Exchange.Options.PLAIN);

        assertThat(report.counts().updated()).isEqualTo(1);
        assertThat(words("1", "nazva")).isEqualTo("Хлібниця");
        assertThat(words("1", "prymitky")).isEqualTo("перша");
        assertThat(exchange.findProfile("вивантаження.csv")).isPresent();
    }

    @Test
    void cellsSpeakOfStreetsByOldAndNewNamesAndOfEntriesByIdOrName() {
        declare();
        take(
                "streets.csv",
                """
                id,name,former
                myru,вулиця Миру,"вулиця Леніна (до 2016-02-19, рішення № 1)"
                prosp-myru,проспект Миру,
                """,
                Exchange.Options.PLAIN);

        FileReport report =
                take(
                        "places.csv",
                        """
                        id,name,address,streets
                        1,Один,"вул.Миру, 5а, кв. 12",myru; проспект Миру
                        2,Два,"м. Кривий Ріг, ул. Леніна 7/2",вулиця Миру
                        3,Три,"пр-т Миру, буд. 10",немає такої
                        4,Чотири,"вул. Вигадана, 1",
                        """,
                        Exchange.Options.PLAIN);

        assertThat(place("1")).contains(new StreetAddress("myru", "5а", "12"));
        assertThat(place("2")).contains(new StreetAddress("myru", "7/2", ""));
        assertThat(place("3")).contains(new StreetAddress("prosp-myru", "10", ""));
        assertThat(place("4")).isEmpty();
        assertThat(value("places", "1", "streets"))
                .isEqualTo(new FieldValue.Reference(List.of("myru", "prosp-myru")));
        assertThat(value("places", "2", "streets"))
                .isEqualTo(new FieldValue.Reference(List.of("myru")));
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.number()).isEqualTo(4);
                    assertThat(warning.reason().ukrainian()).contains("streets", "немає такої");
                });
    }

    private void declare() {
        catalogue.edit(
                "test",
                edit -> {
                    edit.declare(new Section("city", presentation("Місто")));
                    edit.declare(resource("streets", field("former", new FieldType.FormerNames())));
                    return edit.declare(
                            resource(
                                    "places",
                                    field("address", new FieldType.Address(Optional.of("streets"))),
                                    field("streets", new FieldType.Reference("streets", true))));
                });
    }

    private static Resource resource(String id, FieldDefinition... more) {
        var fields = new ArrayList<FieldDefinition>();
        fields.add(field("name", new FieldType.Text(0, 200, false)));
        fields.addAll(List.of(more));
        return new Resource(
                id,
                "city",
                presentation(id),
                new Provenance(LocalizedText.of("Місто"), Optional.empty(), Optional.empty()),
                "name",
                fields);
    }

    private static FieldDefinition field(String id, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of());
    }

    private static Presentation presentation(String title) {
        return new Presentation(LocalizedText.of(title), LocalizedText.of(""), "map", 1);
    }

    private Optional<StreetAddress> place(String id) {
        return ((FieldValue.Address) value("places", id, "address")).place();
    }

    private FileReport take(String name, String content, Exchange.Options options) {
        return desk.take(name, content, options);
    }

    private void edit(String id, String field, String words) {
        var stored = catalogue.findEntry("shops", id).orElseThrow();
        var values = new TreeMap<>(stored.entry().values());
        values.put(field, new FieldValue.Text(LocalizedText.of(words)));
        var changed = new Entry("shops", id, values, stored.entry().locality());
        catalogue.save(changed, stored.revision(), "editor");
    }

    private FieldValue value(String resource, String id, String field) {
        return catalogue.findEntry(resource, id).orElseThrow().entry().value(field).orElseThrow();
    }

    private String words(String id, String field) {
        return ((FieldValue.Text) value("shops", id, field)).text().ukrainian();
    }
}

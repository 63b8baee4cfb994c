// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ExchangeTest {
    private static final String SHOPS =
            """
            код;Назва;Адреса;Телефон;Сайт;E-mail;Пандус;Широта;Довгота
            1;Крамниця "Обʼєднання";вул. Миру, 1;(0564)94-81-71;www.one.ua;a@one.ua;так;47.9;33.1
            2;Пекарня;вул. Миру, 2;"0673152930; 1520";two.ua http://three.ua;b@two.ua;ні;47.9;33.5
            3;Аптека;вул. Миру, 3;+380(97)-214-88-69;c@three.ua;c@three.ua;True;49.0;33.5
            """;
    private static final String DISTRICTS =
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"katotth":"UA01","name":"Захід","admin_level":"10"},
             "geometry":{"type":"Polygon",
             "coordinates":[[[33.0,47.8],[33.3,47.8],[33.3,48.0],[33.0,48.0],[33.0,47.8]]]}},
            {"type":"Feature","properties":{"katotth":"UA02","name":"Схід","admin_level":"10"},
             "geometry":{"type":"MultiPolygon",
             "coordinates":[[[[33.3,47.8],[33.8,47.8],[33.8,48.0],[33.3,48.0],[33.3,47.8]]]]}}]}
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
    void anUnknownTableDeclaresItsOwnResource() {
        FileReport report = take("крамниці міста.csv", SHOPS);

        assertThat(report.counts()).isEqualTo(new FileReport.Counts(3, 0, 0, 0, 0));
        Resource resource = catalogue.findResource("kramnytsi-mista").orElseThrow();
        assertThat(resource.section()).isEqualTo("open-data");
        assertThat(resource.titleField()).isEqualTo("nazva");
        assertThat(type(resource, "adresa")).isInstanceOf(FieldType.Address.class);
        assertThat(type(resource, "telefon")).isInstanceOf(FieldType.Phone.class);
        assertThat(type(resource, "e-mail")).isInstanceOf(FieldType.Email.class);
        assertThat(type(resource, "pandus")).isInstanceOf(FieldType.YesNo.class);
        assertThat(type(resource, "place")).isInstanceOf(FieldType.Point.class);
        assertThat(value("kramnytsi-mista", "1", "place"))
                .isEqualTo(new FieldValue.Point(new GeoPoint(47.9, 33.1)));
        assertThat(value("kramnytsi-mista", "2", "telefon"))
                .isEqualTo(new FieldValue.Phone(List.of("+380673152930", "1520")));
        assertThat(value("kramnytsi-mista", "3", "pandus")).isEqualTo(new FieldValue.YesNo(true));
    }

    @Test
    void theSameFileAgainMakesNoRevision() {
        take("shops.csv", SHOPS);
        take("districts.geojson", DISTRICTS);

        assertThat(take("shops.csv", SHOPS).counts())
                .isEqualTo(new FileReport.Counts(0, 0, 3, 0, 0));
        assertThat(take("districts.geojson", DISTRICTS).counts())
                .isEqualTo(new FileReport.Counts(0, 0, 2, 0, 0));
    }

    @Test
    void entriesComeToLieInTheDistrictsOfALaterFile() {
        take("shops.csv", SHOPS);
        take("borders.geojson", DISTRICTS);

        assertThat(locality("1")).isEqualTo(new Locality.InDistrict("ua01"));
        assertThat(locality("2")).isEqualTo(new Locality.InDistrict("ua02"));
        assertThat(locality("3")).isEqualTo(new Locality.OutsideCity());
    }

    @Test
    void aChangedRowUpdatesItsEntryAndKeepsItsPlaceInHistory() {
        take("shops.csv", SHOPS);

        FileReport report = take("shops.csv", SHOPS.replace("Пекарня", "Хлібниця"));

        assertThat(report.counts()).isEqualTo(new FileReport.Counts(0, 1, 2, 0, 0));
        assertThat(catalogue.findEntry("shops", "2").orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void aSecondHeaderRowIsNotedAndNoEntry() {
        FileReport report =
                take("centres.csv", "Код,Назва,Адреса\ncode,name,address\n5,Центр,вул. Миру\n");

        assertThat(report.counts().created()).isEqualTo(1);
        assertThat(report.remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.number()).isEqualTo(2);
                    assertThat(remark.kind()).isEqualTo(RowRemark.Kind.NOTE);
                });
    }

    @Test
    void whatFitsNoFieldStandsInTheNoteAndInTheReport() {
        var rows = new StringBuilder("код,Назва,Сайт\n");
        for (int i = 1; i <= 9; i++) {
            rows.append(i)
                    .append(",Школа ")
                    .append(i)
                    .append(",http://s")
                    .append(i)
                    .append(".ua\n");
        }
        rows.append("10,Школа 10,s10@ukr.net\n");

        FileReport report = take("schools.csv", rows.toString());

        assertThat(report.counts().created()).isEqualTo(10);
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.number()).isEqualTo(11);
                    assertThat(warning.reason().ukrainian()).contains("s10@ukr.net", "Сайт");
                    assertThat(warning.reason().in("en")).contains("s10@ukr.net", "note");
                });
        assertThat(value("schools", "10", "note"))
                .isEqualTo(new FieldValue.Text(LocalizedText.of("З файлу: Сайт: s10@ukr.net")));
    }

    @Test
    void rowsThatCannotBeEntriesStandInTheReportWithTheirLines() {
        FileReport report =
                take("list.csv", "код,Назва\n1,Один\n1,Двічі\n,Без коду\n4,Забагато,стовпців\n");

        assertThat(report.counts().created()).isPositive();
        assertThat(report.rejected()).extracting(RowRemark::number).contains(5L);
        assertThat(report.counts().accepted() + report.counts().rejected()).isEqualTo(4);
    }

    @Test
    void duplicateKeysFarApartAreFound() {
        take("list.csv", "код,Назва\n1,Один\n2,Два\n");
        var rows = new StringBuilder("код,Назва\n");
        for (int i = 1; i <= 1000; i++) {
            rows.append(i).append(",Запис ").append(i).append('\n');
        }
        rows.append("7,Ще раз сьомий\n");

        FileReport report = take("list.csv", rows.toString());

        assertThat(report.counts().created()).isEqualTo(998);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.number()).isEqualTo(1002);
                    assertThat(remark.reason().ukrainian()).contains("№ 8");
                });
    }

    @Test
    void aFileInWindows1251IsRefusedWithItsLineAndAdvice() {
        byte[] bytes =
                "id,name\n1,abc\n2,Крамниця на розі\n".getBytes(Charset.forName("windows-1251"));

        LocalizedText refusal = refused("list.csv", bytes);

        assertThat(refusal.ukrainian()).contains("Рядок 3", "Windows-1251", "UTF-8");
        assertThat(refusal.in("en")).contains("Line 3", "Windows-1251", "UTF-8");
    }

    @Test
    void utf16IsRefusedAndAByteOrderMarkOfUtf8IsWelcome() {
        byte[] wide = ("\uFEFF" + SHOPS).getBytes(StandardCharsets.UTF_16LE);
        assertThat(refused("list.csv", wide).ukrainian()).contains("UTF-16");

        FileReport marked = take("shops.csv", "\uFEFF" + SHOPS);
        assertThat(marked.counts().created()).isEqualTo(3);
        assertThat(take("shops.csv", SHOPS).counts().unchanged()).isEqualTo(3);
    }

    @Test
    void aLineOfTenMegabytesIsRefusedWithTheLimit() {
        String file = "id,name\n1,a\n2," + "x".repeat(10 << 20) + "\n3,c\n";

        LocalizedText refusal = refused("list.csv", utf8(file));

        assertThat(refusal.ukrainian()).contains("Рядок 3", "1024 КБ");
        assertThat(refusal.in("en")).contains("Line 3", "1024 KB");
    }

    @Test
    void anUploadBeyondTheLimitIsNotReadToItsEnd() {
        var endless =
                new InputStream() {
                    private long given;

                    @Override
                    public int read() {
                        given++;
                        return given % 10 == 0 ? '\n' : 'x';
                    }
                };

        var small = new ImportLimits(3 << 20, 1 << 20, 1 << 20, 10);
        ImportReport report =
                new Exchange(catalogue, folder.resolve("spool"), small)
                        .importFile("big.csv", endless, "test");

        assertThat(report.files().getFirst().refusal().orElseThrow().ukrainian()).contains("3 МБ");
        assertThat(report.files().getFirst().refusal().orElseThrow().in("en")).contains("3 MB");
        assertThat(endless.given).isLessThan(5L << 20);
    }

    @Test
    void swappedAxesRefuseTheWholeFile() {
        String swapped = DISTRICTS.replaceAll("\\[(33\\.\\d),(4\\d\\.\\d)\\]", "[$2,$1]");

        LocalizedText refusal = refused("districts.geojson", utf8(swapped));

        assertThat(refusal.ukrainian()).contains("широту й довготу");
        assertThat(refusal.in("en")).contains("swapped");
        String table = "код,Назва,lat,lng\n1,А,47.9,33.4\n2,Б,33.4,47.9\n";
        assertThat(refused("points.csv", utf8(table)).ukrainian()).contains("№ 3");
    }

    @Test
    void aRegisterThatLostAColumnIsRefusedByTheNameOfTheColumn() {
        String header =
                "legal_entity_id,legal_entity_name,legal_entity_edrpou,care_type,property_type,"
                        + "legal_entity_website,registration_area,registration_settlement,"
                        + "registration_address,lat,lng";

        LocalizedText refusal =
                refused("medical.csv", utf8(header + "\n1,a,2,b,c,d,e,f,g,47.9,33.4\n"));

        assertThat(refusal.ukrainian()).contains("legal_entity_phone", "бракує");
        assertThat(refusal.in("en")).contains("legal_entity_phone", "lacks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "empty.csv     | `` | порожній",
                "words.csv     | just some words | не схоже на таблицю",
                "page.csv      | <html><body>404</body></html> | HTML",
                "sheet.csv     | PK\u0003\u0004aaaaaaaaaaaa | Excel",
                "map.geojson   | {\"a\":1} | FeatureCollection",
                "map.geojson   | {\"type\":\"FeatureCollection\",\"features\":[{\"type\": | JSON",
                "map.geojson   | [1,2 | GeoJSON",
                "twice.csv     | a,a\\n1,2 | двічі",
                "quote.csv     | a,b\\n1,\"open\\n2,x\\n | лапки",
                "behind.csv    | a,b\\n1,\"x\"y\\n | лапки",
                "binary.csv    | a,b\\n\u0001\u0002,c | не текстовий",
                "none.csv      | a,b | Жодного рядка"
            })
    void aFileThatIsNoTableOrMapIsRefusedInBothLanguages(String name, String content, String word) {
        String body = content.replace("\\n", "\n");

        LocalizedText refusal = refused(name, utf8(body));

        assertThat(refusal.ukrainian()).contains(word);
        assertThat(refusal.translation("en")).isPresent();
    }

    @Test
    void arefusedFileLeavesNothingBehind() {
        var rows = new StringBuilder("код,Назва,lat,lng\n");
        for (int i = 1; i <= 900; i++) {
            rows.append(i).append(",Запис,47.9,33.4\n");
        }
        rows.append("901,Запис,33.4,47.9\n");

        refused("points.csv", utf8(rows.toString()));

        assertThat(catalogue.findResource("points")).isEmpty();
        assertThat(catalogue.listEntries("points", "", 0, 1).total()).isZero();
        assertThat(catalogue.listSections()).isEmpty();
    }

    @Test
    void theReportIsReadableInBothLanguages() {
        ImportReport report =
                exchange.importFile(
                        "list.csv",
                        new ByteArrayInputStream(utf8("код,Назва\n1,Один\n2,Два,Три\n")),
                        "test");

        assertThat(report.toText("uk"))
                .contains("list.csv → list", "нових: 1", "рядок 3, відхилено");
        assertThat(report.toText("en")).contains("new: 1", "line 3, rejected");
    }

    private FileReport take(String name, String content) {
        return desk.take(name, content, Exchange.Options.PLAIN);
    }

    private LocalizedText refused(String name, byte[] content) {
        FileReport report =
                exchange.importFile(name, new ByteArrayInputStream(content), "test")
                        .files()
                        .getFirst();
        assertThat(report.counts().accepted()).isZero();
        return report.refusal().orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FieldType type(Resource resource, String field) {
        return resource.findField(field).orElseThrow().type();
    }

    private FieldValue value(String resource, String id, String field) {
        return catalogue.findEntry(resource, id).orElseThrow().entry().value(field).orElseThrow();
    }

    private Locality locality(String id) {
        return catalogue.findEntry("shops", id).orElseThrow().entry().locality();
    }
}

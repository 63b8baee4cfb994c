// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MediaReference;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BundleTest {
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3, 4
    };
    private static final String CITY =
            """
            {"sections":[{"kind":"section","id":"city","presentation":
              {"title":{"uk":"Місто","en":"City"},"lead":{"uk":""},"icon":"map","order":1}}],
             "resources":[{"kind":"resource","id":"shops","section":"city","presentation":
              {"title":{"uk":"Крамниці"},"lead":{"uk":""},"icon":"shop","order":1},
              "provenance":{"author":{"uk":"Місто"}},"titleField":"name","fields":[
              {"id":"name","label":{"uk":"Назва"},"type":
               {"kind":"text","minLength":1,"maxLength":200,"multiline":false},
               "traits":["required"]},
              {"id":"phone","label":{"uk":"Телефон"},"type":{"kind":"phone"},"traits":[]},
              {"id":"place","label":{"uk":"Місце"},"type":{"kind":"point"},"traits":[]}]}],
             "forms":[],"layers":[],
             "settings":[{"kind":"setting","id":"attract","texts":{"title":{"uk":"Вітаємо"}},
              "media":{}}],
             "media":[{"file":"attract.png","setting":"attract","name":"picture",
              "alternative":{"uk":"Вид міста"}}]}
            """;
    private static final String IMPORTS =
            """
            {"imports":[{"file":"shops.csv","resource":"shops","key":["Код"],
             "columns":{"Назва":"name","Name":"name@en","Телефон":"phone"},
             "point":{"latitude":"Широта","longitude":"Довгота"},"headerRows":1}]}
            """;
    private static final String SHOPS =
            """
            Код,Назва,Name,Телефон,Широта,Довгота
            а-1,Пекарня,Bakery,1520,47.9,33.4
            а-2,Аптека,,питайте всередині,,
            """;

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private Path bundle;
    private ImportDesk desk;
    private Catalogue catalogue;
    private Exchange exchange;

    @BeforeEach
    void open() throws IOException {
        desk = ImportDesk.open(database, folder);
        catalogue = desk.catalogue();
        exchange = desk.exchange();
        bundle = Files.createDirectories(folder.resolve("bundle/media")).getParent();
        Files.writeString(bundle.resolve("city.json"), CITY);
        Files.writeString(bundle.resolve("imports.json"), IMPORTS);
        Files.writeString(bundle.resolve("shops.csv"), SHOPS);
        Files.write(bundle.resolve("media/attract.png"), PICTURE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aBundleDeclaresAndFillsTheCatalogue() {
        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.hasRefusals()).isFalse();
        assertThat(name("a-1"))
                .isEqualTo(new FieldValue.Text(LocalizedText.of("Пекарня", "Bakery")));
        assertThat(name("a-2")).isEqualTo(new FieldValue.Text(LocalizedText.of("Аптека")));
        MediaReference picture = catalogue.listSettings().getFirst().media().get("picture");
        assertThat(picture.type()).isEqualTo("image/png");
        assertThat(catalogue.findMedia(picture.hash())).contains(PICTURE);
    }

    @Test
    void aBundleAgainChangesNothingThoughANoteWasNeeded() {
        exchange.importFolder(bundle, "test");

        ImportReport again = exchange.importFolder(bundle, "test");

        assertThat(again.counts().created()).isZero();
        assertThat(again.counts().updated()).isZero();
        assertThat(again.counts().unchanged()).isEqualTo(5);
        assertThat(catalogue.findEntry("shops", "a-2").orElseThrow().entry().value("note"))
                .contains(
                        new FieldValue.Text(
                                LocalizedText.of("З файлу: Телефон: питайте всередині")));
    }

    @Test
    void aFileOfTheBundlesNameIsReadTheSameWayLater() {
        exchange.importFolder(bundle, "test");

        ImportReport later = importFile("shops.csv", SHOPS.replace("Пекарня", "Хлібниця"));

        assertThat(later.counts().updated()).isEqualTo(1);
        assertThat(name("a-1"))
                .isEqualTo(new FieldValue.Text(LocalizedText.of("Хлібниця", "Bakery")));
    }

    @Test
    void aTranslationOutlivesAFileThatHasNone() throws IOException {
        exchange.importFolder(bundle, "test");
        Files.writeString(
                bundle.resolve("imports.json"), IMPORTS.replace("\"Name\":\"name@en\",", ""));

        exchange.importFolder(bundle, "test");

        assertThat(name("a-1"))
                .isEqualTo(new FieldValue.Text(LocalizedText.of("Пекарня", "Bakery")));
    }

    @Test
    void aMissingColumnRefusesTheFileByItsName() {
        exchange.importFolder(bundle, "test");

        FileReport report =
                importFile("shops.csv", SHOPS.replace("Телефон", "Тел")).files().getFirst();

        assertThat(report.refusal().orElseThrow().ukrainian()).contains("«Телефон»");
        assertThat(report.refusal().orElseThrow().in("en")).contains("“Телефон”");
    }

    @Test
    void aZipOfTheFolderIsTheFolder() throws IOException {
        ImportReport report =
                exchange.importFile("bundle.zip", new ByteArrayInputStream(zip("b/")), "test");

        assertThat(report.hasRefusals()).isFalse();
        assertThat(name("a-1")).isNotNull();
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void aZipThatLeadsOutOfItsFolderIsRefused() throws IOException {
        ImportReport report =
                exchange.importFile(
                        "bundle.zip", new ByteArrayInputStream(zip("../../out-")), "test");

        assertThat(report.hasRefusals()).isTrue();
        assertThat(catalogue.listSections()).isEmpty();
        assertThat(folder.resolve("out-city.json")).doesNotExist();
    }

    @Test
    void aBrokenCityFileTakesNothingOfTheBundle() throws IOException {
        Files.writeString(
                bundle.resolve("city.json"),
                CITY.replace("\"titleField\":\"name\"", "\"titleField\":\"x\""));

        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.files()).hasSize(1);
        assertThat(report.files().getFirst().refusal().orElseThrow().ukrainian())
                .contains("city.json");
        assertThat(catalogue.listSections()).isEmpty();
        assertThat(report.exitStatus()).isEqualTo(2);
    }

    @Test
    void aFileThatImportsNamesAndNobodyBroughtIsReported() throws IOException {
        Files.delete(bundle.resolve("shops.csv"));

        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.files())
                .filteredOn(file -> file.refusal().isPresent())
                .extracting(FileReport::file)
                .isEqualTo(List.of("shops.csv"));
    }

    private ImportReport importFile(String name, String content) {
        var body = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return exchange.importFile(name, body, "test");
    }

    private FieldValue name(String id) {
        return catalogue.findEntry("shops", id).orElseThrow().entry().value("name").orElseThrow();
    }

    private byte[] zip(String prefix) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name :
                    List.of("city.json", "imports.json", "shops.csv", "media/attract.png")) {
                zip.putNextEntry(new ZipEntry(prefix + name));
                Files.copy(bundle.resolve(name), zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

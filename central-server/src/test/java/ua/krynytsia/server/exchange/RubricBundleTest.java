// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Vocabulary;

/// A bundle of news: shown at their time and place, sorted by a vocabulary, speaking of each other.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RubricBundleTest {
    private static final String CITY =
            """
            {"vocabularies":[{"kind":"vocabulary","id":"topics","label":{"uk":"Теми"},"options":[
              {"id":"water","label":{"uk":"Вода"}},{"id":"heat","label":{"uk":"Тепло"}}]}],
             "sections":[{"kind":"section","id":"city","presentation":
              {"title":{"uk":"Місто"},"lead":{"uk":""},"icon":"map","order":1}}],
             "resources":[
              {"kind":"resource","id":"districts","section":"city","presentation":
               {"title":{"uk":"Райони"},"lead":{"uk":""},"icon":"map","order":1},
               "provenance":{"author":{"uk":"Місто"}},"titleField":"name","fields":[
               {"id":"name","label":{"uk":"Назва"},"type":
                {"kind":"text","minLength":1,"maxLength":200,"multiline":false},
                "traits":["required"]}]},
              {"kind":"resource","id":"news","section":"city","presentation":
               {"title":{"uk":"Новини"},"lead":{"uk":""},"icon":"map","order":2},
               "provenance":{"author":{"uk":"Місто"}},"titleField":"name","fields":[
               {"id":"name","label":{"uk":"Назва"},"type":
                {"kind":"text","minLength":1,"maxLength":200,"multiline":false},
                "traits":["required"]},
               {"id":"topic","label":{"uk":"Тема"},"type":
                {"kind":"choice","options":[{"id":"old","label":{"uk":"Стара"}}],
                 "vocabulary":"topics"},"traits":[]},
               {"id":"see","label":{"uk":"Дивіться також"},"type":
                {"kind":"reference","resource":"news","many":true},"traits":[]}],
               "terms":{"access":{"kind":"open"},"audience":["residents"],
                "nature":{"kind":"rubric","lifetimeDays":30},"layout":"facts"}}],
             "forms":[],"layers":[],"settings":[]}
            """;
    private static final String IMPORTS =
            """
            {"imports":[
             {"file":"districts.csv","resource":"districts","key":["Код"],
              "columns":{"Назва":"name"}},
             {"file":"news.csv","resource":"news","key":["Код"],
              "columns":{"Назва":"name","Тема":"topic","Також":"see",
               "Показувати":"showing@shown","Райони":"showing@districts",
               "Закріплено":"showing@pinned"}}]}
            """;
    private static final String DISTRICTS = "Код,Назва\nnorth,Північний район\nsouth,Південний\n";
    private static final String NEWS =
            """
            Код,Назва,Тема,Також,Показувати,Райони,Закріплено
            n-1,Немає води,Вода,Просто так; n-2,2026-11-20/2026-11-21,Північний район,так
            n-2,Є тепло,heat,n-1,2026-11-20T08:00/..,,
            n-3,Просто так,,,,,
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
        bundle = Files.createDirectories(folder.resolve("bundle"));
        write("city.json", CITY);
        write("imports.json", IMPORTS);
        write("districts.csv", DISTRICTS);
        write("news.csv", NEWS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void newsAreShownAtTheirTimeInTheirDistricts() {
        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.exitStatus()).as(report.toText("en")).isZero();
        assertThat(news("n-1").showing())
                .contains(
                        new Showing(
                                Instant.parse("2026-11-19T22:00:00Z"),
                                Optional.of(Instant.parse("2026-11-21T22:00:00Z")),
                                Set.of("north"),
                                Set.of(),
                                true));
        assertThat(news("n-2").showing())
                .contains(
                        new Showing(
                                Instant.parse("2026-11-20T06:00:00Z"),
                                Optional.empty(),
                                Set.of(),
                                Set.of(),
                                false));
        assertThat(news("n-3").showing()).isEmpty();
    }

    @Test
    void aBundleAgainMakesNoNewRevision() {
        exchange.importFolder(bundle, "test");

        ImportReport again = exchange.importFolder(bundle, "test");

        assertThat(again.counts()).isEqualTo(new FileReport.Counts(0, 0, 9, 0, 0));
    }

    @Test
    void rowsSpeakOfLaterRowsAndOfEachOther() {
        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.files().getLast().warnings()).isEmpty();
        assertThat(news("n-1").value("see"))
                .contains(new FieldValue.Reference(List.of("n-3", "n-2")));
        assertThat(news("n-2").value("see")).contains(new FieldValue.Reference(List.of("n-1")));
    }

    @Test
    void aRowThatWillBeRejectedIsNotCountedUpon() throws IOException {
        write("news.csv", NEWS.replace("n-3,Просто так", "n-3,").replace("Просто так", "n-3"));

        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.files().getLast().counts().rejected()).isEqualTo(1);
        assertThat(report.files().getLast().warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason().ukrainian()).contains("«n-3»"));
        assertThat(news("n-1").value("see")).contains(new FieldValue.Reference(List.of("n-2")));
    }

    @Test
    void filesThatSpeakOfEachOtherFindEachOther() throws IOException {
        write(
                "city.json",
                CITY.replace(
                                "\"traits\":[\"required\"]}]},",
                                """
                                "traits":["required"]},
                                {"id":"first","label":{"uk":"Перша новина"},"type":
                                 {"kind":"reference","resource":"news","many":false},"traits":[]}]},
                                """)
                        .replace(
                                "\"kind\":\"reference\",\"resource\":\"news\",\"many\":true",
                                "\"kind\":\"reference\",\"resource\":\"districts\",\"many\":true"));
        write(
                "imports.json",
                IMPORTS.replace(
                        "{\"Назва\":\"name\"}", "{\"Назва\":\"name\",\"Перша\":\"first\"}"));
        write("districts.csv", "Код,Назва,Перша\nnorth,Північний район,n-2\nsouth,Південний,\n");
        write("news.csv", NEWS.replace(",n-1,2026", ",north,2026").replace("Просто так; n-2", ""));

        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.exitStatus()).as(report.toText("en")).isZero();
        assertThat(report.files()).allMatch(file -> file.warnings().isEmpty());
        assertThat(catalogue.findEntry("districts", "north").orElseThrow().entry().value("first"))
                .contains(new FieldValue.Reference(List.of("n-2")));
        assertThat(news("n-2").value("see")).contains(new FieldValue.Reference(List.of("north")));
    }

    @Test
    void aShowingThatIsNotUnderstoodIsReportedByItsColumn() throws IOException {
        write("news.csv", NEWS.replace("2026-11-20/2026-11-21,Північний", "колись,Західний"));

        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(news("n-1").showing()).isEmpty();
        assertThat(report.files().getLast().warnings())
                .extracting(warning -> warning.reason().ukrainian())
                .anyMatch(reason -> reason.contains("«Показувати»: «колись»"))
                .anyMatch(reason -> reason.contains("«Райони»: «Західний район»"));
    }

    @Test
    void aFileThatDoesNotSpeakOfTheShowingLeavesIt() throws IOException {
        exchange.importFolder(bundle, "test");
        write(
                "imports.json",
                IMPORTS.replaceAll("(?s),\\s*\"Показувати\".*?\"showing@pinned\"", ""));
        write("news.csv", NEWS.replace("Немає води", "Води немає"));

        exchange.importFolder(bundle, "test");

        assertThat(news("n-1").showing()).isPresent();
    }

    @Test
    void aRegisterHasNoShowing() throws IOException {
        write("city.json", CITY.replace("rubric\",\"lifetimeDays\":30", "register\""));

        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.files().getLast().refusal())
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.ukrainian()).contains("не рубрика"));
    }

    @Test
    void aChoiceTakesTheOptionsOfItsVocabulary() {
        exchange.importFolder(bundle, "test");

        FieldType topic =
                catalogue
                        .findResource("news")
                        .orElseThrow()
                        .findField("topic")
                        .orElseThrow()
                        .type();
        assertThat(((FieldType.Choice) topic).options())
                .extracting(FieldType.Option::id)
                .containsExactly("water", "heat");
        assertThat(news("n-1").value("topic")).contains(new FieldValue.Choice("water"));
        Optional<Vocabulary> kept =
                catalogue.edit(
                        "test",
                        edit -> edit.find(DocumentKey.vocabulary("topics"), Vocabulary.class));
        assertThat(kept).isPresent();
    }

    @Test
    void aVocabularyThatIsNotThereRefusesTheBundle() throws IOException {
        write("city.json", CITY.replace("\"vocabulary\":\"topics\"", "\"vocabulary\":\"themes\""));

        ImportReport report = exchange.importFolder(bundle, "test");

        assertThat(report.files().getFirst().refusal())
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.ukrainian()).contains("словника «themes»"));
        assertThat(catalogue.listResources()).isEmpty();
    }

    @Test
    void aTriedBundleSaysWhatItWouldMakeAndChangesNothing() {
        ImportReport tried =
                exchange.importFolder(bundle, new Exchange.Options(true, false), "test");

        assertThat(tried.counts()).isEqualTo(new FileReport.Counts(9, 0, 0, 0, 0));
        assertThat(tried.exitStatus()).isZero();
        assertThat(catalogue.listResources()).isEmpty();
        assertThat(catalogue.findEntry("news", "n-1")).isEmpty();
        assertThat(exchange.findProfile("news.csv")).isEmpty();
        assertThat(exchange.importFolder(bundle, "test").counts()).isEqualTo(tried.counts());
    }

    @Test
    void aRefusedFileOfATriedBundleDoesNotSpoilTheOthers() throws IOException {
        write("districts.csv", "Код,Назва\n,безкодий\n");

        ImportReport tried =
                exchange.importFolder(bundle, new Exchange.Options(true, false), "test");

        assertThat(tried.files())
                .filteredOn(file -> file.refusal().isPresent())
                .extracting(FileReport::file)
                .containsExactly("districts.csv");
        assertThat(tried.files().getLast().counts().created()).isEqualTo(3);
        assertThat(catalogue.listResources()).isEmpty();
    }

    private Entry news(String id) {
        return catalogue.findEntry("news", id).orElseThrow().entry();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(bundle.resolve(name), content);
    }
}

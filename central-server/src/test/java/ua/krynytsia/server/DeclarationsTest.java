// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.json.WireJson;

@Timeout(120)
final class DeclarationsTest {
    private static final String SECTION =
            """
            {"kind":"section","id":"help","presentation":{"title":{"uk":"Поміч"},\
            "lead":{"uk":""},"icon":"info","order":1}}\
            """;
    private static final String WELLS =
            """
            {"kind":"resource","id":"wells","section":"help","presentation":{"title":\
            {"uk":"Криниці"},"lead":{"uk":""},"icon":"info","order":1},"provenance":{"author":\
            {"uk":"Кривбасводоканал"}},"titleField":"name","fields":[{"id":"name","label":\
            {"uk":"Назва"},"type":{"kind":"text","minLength":1,"maxLength":100,"multiline":false},\
            "traits":["required"]}%s]}\
            """;
    private static final String WATER =
            """
            ,{"id":"water","label":{"uk":"Вода"},"type":{"kind":"choice","vocabulary":"water",\
            "options":[{"id":"any","label":{"uk":"будь-яка"}}]},"traits":["required","facet"]}\
            """;
    private static final String VOCABULARY =
            """
            {"kind":"vocabulary","id":"water","label":{"uk":"Вода"},"options":[%s]}\
            """;
    private static final String GOOD = "{\"id\":\"good\",\"label\":{\"uk\":\"питна\"}}";
    private static final String BAD = "{\"id\":\"bad\",\"label\":{\"uk\":\"технічна\"}}";

    @TempDir Path data;

    private TestTown town;

    @BeforeEach
    void start() {
        town = new TestTown(data);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void aNewResourceAndItsEntriesNeedNoRestart() {
        assertThat(put("section/help", SECTION).body()).contains("\"change\":\"created\"");
        assertThat(put("resource/wells", WELLS.formatted("")).statusCode()).isEqualTo(200);

        assertThat(save("one", "").statusCode()).isEqualTo(200);
        assertThat(put("resource/wells", WELLS.formatted("")).body())
                .contains("\"change\":\"unchanged\"");
        assertThat(get("resource/wells").body()).contains("Криниці");
    }

    @Test
    void aTileIsDeclaredWhereAllItsDoorsLeadSomewhere() {
        put("section/help", SECTION);
        put("resource/wells", WELLS.formatted(""));
        String tile =
                """
                {"kind":"tile","id":"water","presentation":{"title":{"uk":"Вода"},"lead":{"uk":""},\
                "icon":"opacity","order":1},"audience":["residents"],"doors":[%s]}\
                """;

        assertThat(put("tile/water", tile.formatted("{\"kind\":\"form\",\"id\":\"nil\"}")).body())
                .contains("Форми «nil»");
        assertThat(put("tile/water", tile.formatted("{\"kind\":\"lift\",\"to\":7}")).body())
                .contains("Двері «lift»");
        assertThat(
                        put(
                                        "tile/water",
                                        tile.formatted(
                                                "{\"kind\":\"resource\",\"id\":\"wells\","
                                                        + "\"facets\":{\"name\":\"x\"}}"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        put(
                                        "tile/water",
                                        tile.formatted(
                                                "{\"kind\":\"resource\",\"id\":\"wells\","
                                                        + "\"facets\":{}},{\"kind\":\"catalogue\"}"))
                                .body())
                .contains("\"change\":\"created\"");
        assertThat(get("tile/water").body()).contains("opacity");
    }

    @Test
    void anOldEntryThatDoesNotFitANewFieldIsListedAndStays() {
        put("section/help", SECTION);
        put("resource/wells", WELLS.formatted(""));
        save("one", "");
        put("vocabulary/water", VOCABULARY.formatted(GOOD + "," + BAD));

        String declared = put("resource/wells", WELLS.formatted(WATER)).body();

        assertThat(declared).contains("\"count\":1").contains("\"entry\":\"one\"");
        assertThat(declared).contains("обовʼязкове");
        assertThat(town.api("GET", "/entries/wells/one", "").statusCode()).isEqualTo(200);
        save("two", ",\"water\":{\"kind\":\"choice\",\"option\":\"bad\"}");
        assertThat(mending()).contains("\"count\":1");
    }

    @Test
    void aChangedVocabularyReachesEveryDeclarationThatNamesIt() {
        put("section/help", SECTION);
        put("vocabulary/water", VOCABULARY.formatted(GOOD + "," + BAD));
        put("resource/wells", WELLS.formatted(WATER));
        save("one", ",\"water\":{\"kind\":\"choice\",\"option\":\"bad\"}");
        assertThat(mending()).contains("\"count\":0");

        String renewed = put("vocabulary/water", VOCABULARY.formatted(GOOD)).body();

        assertThat(renewed).contains("\"count\":1").contains("«bad» немає в переліку");
        Resource wells = WireJson.read(get("resource/wells").body(), Resource.class);
        assertThat(WireJson.text(wells)).contains("питна").doesNotContain("технічна");
    }

    @Test
    void whatNamesAnythingThatIsNotThereIsRefusedWithTheCause() {
        assertThat(put("resource/wells", WELLS.formatted("")).body()).contains("Розділу «help»");
        put("section/help", SECTION);
        assertThat(put("resource/wells", WELLS.formatted(WATER)).body())
                .contains("Словника «water»");
        String reference =
                ",{\"id\":\"keeper\",\"label\":{\"uk\":\"Хто\"},\"traits\":[],"
                        + "\"type\":{\"kind\":\"reference\",\"resource\":\"keepers\",\"many\":false}}";
        assertThat(put("resource/wells", WELLS.formatted(reference)).body())
                .contains("Ресурсу «keepers»");
        String strange =
                ",{\"id\":\"x\",\"label\":{\"uk\":\"Х\"},\"traits\":[],"
                        + "\"type\":{\"kind\":\"hologram\"}}";
        assertThat(put("resource/wells", WELLS.formatted(strange)).statusCode()).isEqualTo(422);
        assertThat(put("resource/other", WELLS.formatted("")).statusCode()).isEqualTo(400);
        assertThat(get("resource/wells").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> put(String key, String document) {
        return town.api("PUT", "/declarations/" + key, document);
    }

    private HttpResponse<String> get(String key) {
        return town.api("GET", "/declarations/" + key, "");
    }

    private String mending() {
        return town.api("GET", "/resources/wells/mending", "").body();
    }

    private HttpResponse<String> save(String id, String more) {
        return town.api(
                "PUT",
                "/entries/wells/" + id,
                ("{\"entry\":{\"kind\":\"entry\",\"resource\":\"wells\",\"id\":\"%s\",\"locality\":"
                                + "{\"kind\":\"unplaced\"},\"values\":{\"name\":{\"kind\":\"text\",\"text\":"
                                + "{\"uk\":\"Криниця\"}}%s}},\"expectedRevision\":0}")
                        .formatted(id, more));
    }
}

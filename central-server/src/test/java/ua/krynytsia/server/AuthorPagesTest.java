// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.admin.EditorTown;

/// What authors do beside the fields: keepers, references, translations, rubrics.
class AuthorPagesTest {
    private static final String EVERYWHERE = "{\"role\":\"%s\"}";

    @TempDir private Path data;
    @TempDir private Path folder;

    private TestTown town;
    private Visitor chief;

    @BeforeEach
    void start() {
        town = new TestTown(data);
        town.importTown(folder);
        EditorTown.declare(town);
        chief = Visitor.with(town, "chief", EVERYWHERE.formatted("administrator"));
    }

    @AfterEach
    void stop() {
        chief.close();
        town.close();
    }

    @Test
    void keepersAreSetByPageAndApiAndAnAuthorFindsTheirOwn() {
        api("/organisations", "{\"id\":\"roads\",\"name\":\"Дорожній відділ\"}");
        api("/authors", "{\"id\":\"repairs\",\"organisation\":\"roads\",\"name\":\"Ремонтники\"}");
        api(
                "/people",
                """
                {"login":"ivan","name":"Іван","author":"repairs","password":"перший-пароль-ivan"}\
                """);
        try (var author =
                Visitor.again(
                        town,
                        "ivan",
                        "{\"role\":\"author\",\"resource\":\"streets\",\"own\":true}")) {
            assertThat(owners("{\"entries\":[\"poshtova\"],\"organisation\":\"roads\"}").body())
                    .contains("\"given\":1");
            assertThat(owners("{\"entries\":[],\"organisation\":\"nobody\"}").statusCode())
                    .isEqualTo(422);
            assertThat(chief.get("/admin/content/streets/poshtova").body())
                    .contains("value=\"roads\" selected");

            String mine = author.get("/admin/content/streets?mine=yes").body();
            assertThat(mine).contains("вулиця Поштова").doesNotContain("вулиця Миру");
            assertThat(author.get("/admin/content/streets").body()).contains("вулиця Миру");
            assertThat(save(author, "myru", "чужа").statusCode()).isEqualTo(403);
            assertThat(save(author, "poshtova", "вулиця Поштова нова").statusCode()).isEqualTo(303);
            assertThat(author.post("/admin/owners/streets", Map.of("id", "myru")).statusCode())
                    .isEqualTo(403);

            var all = Map.of("q", "миру", "organisation", "roads");
            assertThat(chief.post("/admin/owners/streets", all).statusCode()).isEqualTo(303);
            assertThat(town.api("GET", "/owners/streets", "").body())
                    .contains("myru-2", "poshtova", "roads");
            assertThat(save(author, "myru", "проспект Миру новий").statusCode()).isEqualTo(303);
            HttpResponse<String> made =
                    author.post(
                            "/admin/new/streets",
                            Map.of("revision", "0", "f.name.uk", "вулиця Нова"));
            assertThat(made.headers().firstValue("Location").orElse(""))
                    .startsWith("/admin/content/streets/vulytsia-nova");
            assertThat(town.api("GET", "/owners/streets", "").body()).contains("vulytsia-nova");
        }
    }

    @Test
    void aRefusalListsWhoRefersWithLinks() {
        var sight =
                Map.of(
                        "revision", "0",
                        "id", "well",
                        "f.name.uk", "Криниця",
                        "f.near.q", "вулиця Миру");
        assertThat(chief.post("/admin/new/sights", sight).statusCode()).isEqualTo(303);

        HttpResponse<String> refused =
                chief.post(
                        "/admin/content/streets/myru-2/state",
                        Map.of("revision", "1", "to", "withdrawn"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("href=\"/admin/content/sights/well#field-near\"")
                .contains("Криниця", "Цікаві місця", "Вулиці поруч");
    }

    @Test
    void anOutdatedTranslationIsMarkedAndListed() {
        assertThat(save(chief, "myru", "проспект Миру", "Peace Avenue", "1").statusCode())
                .isEqualTo(303);
        assertThat(chief.get("/admin/translations").body()).doesNotContain("проспект Миру");

        assertThat(save(chief, "myru", "проспект Нового Миру", "Peace Avenue", "2").statusCode())
                .isEqualTo(303);

        assertThat(chief.get("/admin/translations").body())
                .contains("href=\"/admin/content/streets/myru#field-name\"");
        assertThat(chief.get("/admin/content/streets").body()).contains("переклад застарів");
        assertThat(chief.get("/admin/content/streets/myru").body())
                .contains("старіший за український текст");
    }

    @Test
    void newsAreShownWhereAndWhenTheAuthorSaysAndRecalledAtOnce() {
        var wrong = new HashMap<>(Map.of("revision", "0", "id", "flood"));
        wrong.put("f.name.uk", "Немає води");
        wrong.put("showing.from.day", "завтра");
        HttpResponse<String> refused = chief.post("/admin/new/news", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Напишіть день і час", "завтра", "Немає води");

        wrong.put("showing.from.day", "22.11.2026");
        wrong.put("showing.from.time", "10:00");
        wrong.put("showing.until.day", "23.11.2026");
        wrong.put("showing.pinned", "yes");
        wrong.put("showing.k.kiosk-01", "yes");
        assertThat(chief.post("/admin/new/news", wrong).statusCode()).isEqualTo(303);
        assertThat(town.api("GET", "/entries/news/flood", "").body())
                .contains("\"from\":\"2026-11-22T08:00:00Z\"", "\"until\":\"2026-11-23T21:59:00Z\"")
                .contains("\"kiosks\":[\"kiosk-01\"]", "\"pinned\":true");
        town.api("POST", "/publications", "");
        assertThat(town.api("GET", "/exports/news.csv", "").body()).contains("Немає води");

        HttpResponse<String> recalled =
                chief.post(
                        "/admin/content/news/flood/state",
                        Map.of("revision", "1", "to", "recalled"));

        assertThat(recalled.headers().firstValue("Location").orElse("")).endsWith("done=recalled");
        assertThat(town.api("GET", "/exports/news.csv", "").body()).doesNotContain("Немає води");
        assertThat(chief.get("/admin/content").body()).contains("Усе опубліковано");
    }

    @Test
    void whoIsOvertakenLearnsOfItAlsoAfterARefusalOrAButton() {
        var mine = new HashMap<>(Map.of("revision", "0", "id", "well", "f.name.uk", "Криниця"));
        mine.put("f.hours.d.1.open", "8-17");
        assertThat(chief.post("/admin/new/sights", mine).statusCode()).isEqualTo(303);
        mine.put("revision", "1");
        mine.put("f.name.uk", "Криниця моя");
        try (var other = Visitor.with(town, "other", EVERYWHERE.formatted("administrator"))) {
            var theirs = new HashMap<>(mine);
            theirs.put("f.name.uk", "Криниця їхня");
            theirs.put("f.hours.d.1.open", "8-20");
            assertThat(other.post("/admin/content/sights/well", theirs).statusCode())
                    .isEqualTo(303);
        }

        mine.put("f.hours.d.1.open", "вранці");
        HttpResponse<String> refused = chief.post("/admin/content/sights/well", mine);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"revision\" value=\"1\"", "вранці");
        mine.put("act", "monday:hours");
        HttpResponse<String> copied = chief.post("/admin/content/sights/well", mine);
        assertThat(copied.statusCode()).isEqualTo(200);
        assertThat(copied.body())
                .contains("name=\"revision\" value=\"1\"", "Криниця моя")
                .contains("name=\"f.hours.d.5.open\" value=\"вранці\"");
        mine.remove("act");
        mine.put("f.hours.d.1.open", "9-17");
        HttpResponse<String> overtaken = chief.post("/admin/content/sights/well", mine);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("name=\"revision\" value=\"2\"", "Криниця моя", "Криниця їхня")
                .contains("Пн 08:00–20:00", "Пн 09:00–17:00", "Пн 08:00–17:00");
    }

    private static HttpResponse<String> save(Visitor author, String id, String name) {
        return save(author, id, name, "", "1");
    }

    private static HttpResponse<String> save(
            Visitor author, String id, String name, String english, String revision) {
        return author.post(
                "/admin/content/streets/" + id,
                Map.of("revision", revision, "f.name.uk", name, "f.name.en", english));
    }

    private HttpResponse<String> owners(String wish) {
        return town.api("PUT", "/owners/streets", wish);
    }

    private void api(String path, String body) {
        HttpResponse<String> answer = town.api("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}

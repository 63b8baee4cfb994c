// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.exchange.opendata.DatasetRegister;

/// A town whose register others read, through its ports.
class OpenDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// By class, the properties that DCAT-AP 3.0.0 makes mandatory, and those that the register
    /// owes.
    private static final Map<String, List<String>> MANDATORY =
            Map.of(
                    "dcat:Catalog",
                    List.of("dct:title", "dct:description", "dct:publisher", "dcat:dataset"),
                    "dcat:Dataset",
                    List.of(
                            "dct:title",
                            "dct:description",
                            "dct:publisher",
                            "dcat:contactPoint",
                            "dct:accrualPeriodicity",
                            "dcat:landingPage",
                            "dcat:distribution"),
                    "dcat:Distribution",
                    List.of("dcat:accessURL", "dct:license", "dct:format"),
                    "foaf:Agent",
                    List.of("foaf:name"),
                    "vcard:Kind",
                    List.of("vcard:fn", "vcard:hasEmail"));

    @TempDir private Path folder;

    @Test
    void theRegisterIsReadAsADatasetRegisterAndAsDcat() throws Exception {
        try (var town = new TestTown(folder.resolve("data"))) {
            town.importTown(folder.resolve("bundle"));

            String csv = site(town, "/data/register.csv").body();
            assertThat(csv.lines().findFirst()).contains(String.join(",", DatasetRegister.COLUMNS));
            assertThat(csv.lines().skip(1)).singleElement().asString().startsWith("terminals,");

            JsonNode catalog = JSON.readTree(site(town, "/data/catalog.jsonld").body());
            requireMandatory(catalog);
            JsonNode dataset = catalog.path("dcat:dataset").path(0);
            String page = dataset.path("dcat:landingPage").path("@id").asText();
            assertThat(page).startsWith(town.server().access().site() + "/data/terminals");
            assertThat(site(town, "/data/terminals").body()).contains("Кіоски міста");
            assertThat(site(town, "/data").statusCode()).isEqualTo(200);
            assertThat(site(town, "/data/nothing").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsPublishedIsTakenAwayInThreeForms() throws Exception {
        try (var town = new TestTown(folder.resolve("data"))) {
            town.importTown(folder.resolve("bundle"));
            assertThat(site(town, "/data/terminals.csv").body()).doesNotContain("kiosk-01");
            town.api("POST", "/publications", "");

            String csv = site(town, "/data/terminals.csv").body();
            assertThat(csv).startsWith("id,name").contains("kiosk-01", "Хол Центру послуг");
            JsonNode map = JSON.readTree(site(town, "/data/terminals.geojson").body());
            assertThat(map.path("features").size()).isEqualTo(2);
            assertThat(map.path("features").path(0).path("geometry").path("coordinates").path(0))
                    .hasToString("33.396");
            assertThat(site(town, "/data/terminals.xlsx").body()).startsWith("PK");
            assertThat(site(town, "/data/terminals.exe").statusCode()).isEqualTo(404);
            assertThat(town.api("GET", "/exports/terminals.csv", "").body()).isEqualTo(csv);
        }
    }

    @Test
    void anAbolishedResourceLeavesTheNextEdition() throws Exception {
        try (var town = new TestTown(folder.resolve("data"))) {
            town.importTown(folder.resolve("bundle"));
            town.api("POST", "/publications", "");
            assertThat(town.api("GET", "/register", "").body()).contains("ASSUMED");

            String id =
                    JSON.readTree(town.api("POST", "/inventories", "{\"title\":\"Річна\"}").body())
                            .path("id")
                            .asText();
            HttpResponse<String> judged =
                    town.api(
                            "PUT",
                            "/inventories/" + id + "/terminals",
                            "{\"verdict\":\"ABOLISHED\",\"basis\":{\"act\":\"Рішення\","
                                    + "\"number\":\"7\"}}");

            assertThat(judged.statusCode()).isEqualTo(204);
            JsonNode published = JSON.readTree(town.api("POST", "/publications", "").body());
            assertThat(published.path("changed").asBoolean()).isTrue();
            assertThat(site(town, "/data/terminals").statusCode()).isEqualTo(404);
            assertThat(site(town, "/data/catalog.jsonld").body()).doesNotContain("terminals");
        }
    }

    @Test
    void aPersonNamesTheResponsibleAndTheResourceShowsIt() throws Exception {
        try (var town = new TestTown(folder.resolve("data"))) {
            town.importTown(folder.resolve("bundle"));

            HttpResponse<String> saved =
                    town.api(
                            "PUT",
                            "/register/terminals",
                            "{\"registration\":{\"resource\":\"terminals\",\"author\":{\"name\":"
                                    + "{\"uk\":\"Виконком\"},\"code\":\"04052169\"},\"responsible\":"
                                    + "{\"name\":\"Олена Коваль\",\"email\":\"o@example.ua\"},"
                                    + "\"upkeep\":{\"periodicity\":\"monthly\",\"updated\":"
                                    + "\"2026-11-01\",\"next\":\"2026-12-01\"},\"purpose\":{\"uk\":\"\"},"
                                    + "\"keywords\":[\"кіоски\"]},\"expectedRevision\":1}");

            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
            assertThat(site(town, "/data/register.csv").body())
                    .contains("Щомісяця", "o@example.ua", "04052169");
            assertThat(site(town, "/data/terminals").body()).contains("2026-12-01");
            // the same bundle again leaves what the person said
            town.importTown(folder.resolve("bundle"));
            assertThat(site(town, "/data/terminals").body()).contains("2026-12-01");
        }
    }

    private static void requireMandatory(JsonNode node) {
        if (node.isArray()) {
            node.forEach(OpenDataTest::requireMandatory);
        }
        for (String property : MANDATORY.getOrDefault(node.path("@type").asText(), List.of())) {
            assertThat(node.path(property).toString())
                    .as(node.path("@type").asText() + " " + property)
                    .isNotIn("", "[]", "{}", "\"\"");
        }
        node.properties().forEach(field -> requireMandatory(field.getValue()));
    }

    private static HttpResponse<String> site(TestTown town, String path) {
        return town.get(town.server().access().site(), path);
    }
}

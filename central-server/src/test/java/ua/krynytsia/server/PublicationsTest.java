// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.admin.api.ApiWords;
import ua.krynytsia.server.admin.publishing.PublicationsWords;
import ua.krynytsia.wire.json.WireJson;

class PublicationsTest {
    @TempDir private Path data;
    @TempDir private Path folder;

    @Test
    void programsPlanListAndCancel() {
        try (var town = new TestTown(data)) {
            town.importTown(folder);
            Instant later = Clock.systemUTC().instant().plusSeconds(3600);

            var planned = town.api("POST", "/publications/plans", "{\"at\":\"" + later + "\"}");
            String id = WireJson.read(planned.body(), PublicationsWords.Plan.class).id().toString();

            assertThat(town.api("GET", "/publications/plans", "").body())
                    .contains(id, "\"waiting\"");
            assertThat(town.api("DELETE", "/publications/plans/" + id, "").statusCode())
                    .isEqualTo(204);
            assertThat(town.api("DELETE", "/publications/plans/" + id, "").statusCode())
                    .isEqualTo(409);
            assertThat(town.api("GET", "/publications/plans", "").body()).contains("cancelled");
            assertThat(town.api("GET", "/publications/gaps", "").body()).isEqualTo("{\"gaps\":[]}");
            assertThat(town.api("GET", "/publications/roll-out", "").body()).isEqualTo("{}");
            var stranger = town.api("POST", "/publications/roll-out", "{\"first\":\"kiosk-09\"}");
            assertThat(stranger.statusCode()).isEqualTo(404);
            assertThat(town.api("POST", "/publications/roll-out/stop", "").statusCode())
                    .isEqualTo(409);
            assertThat(
                            town.api(
                                            "POST",
                                            "/publications/urgent",
                                            "{\"keys\":[\"entry/terminals/kiosk-01\"]}")
                                    .body())
                    .contains("\"changed\":true");
        }
    }

    @Test
    void thePageShowsWhatIsPlannedAndTakesNewPlans() {
        try (var town = new TestTown(data);
                var admin = Visitor.with(town, "olena", "{\"role\":\"administrator\"}")) {
            town.importTown(folder);

            assertThat(
                            admin.post(
                                            "/admin/publications/plans",
                                            Map.of("at", "2099-01-02T03:04"))
                                    .statusCode())
                    .isEqualTo(303);
            assertThat(admin.get("/admin/publications").body())
                    .contains("2 січня 2099, 03:04:00", "чекає", "Почати з одного");
            assertThat(admin.get("/admin/content").body()).contains("/admin/publications");
            assertThat(admin.post("/admin/publications/plans", Map.of("at", "завтра")).statusCode())
                    .isEqualTo(400);
            assertThat(
                            admin.post("/admin/publications/urgent", Map.of("keys", "що завгодно"))
                                    .statusCode())
                    .isEqualTo(400);
            assertThat(admin.post("/admin/publications", Map.of()).headers().firstValue("Location"))
                    .contains("/admin/?done=published");
        }
    }

    @Test
    void theCommandLineRollsBackAndWithdrawsForGoodWithAServerAndWithout() {
        assertThat(run("import", TestTown.write(folder.resolve("town")).toString())).isZero();
        assertThat(run("publish")).isZero();
        assertThat(run("withdraw-for-good", "entry/terminals/kiosk-02")).isZero();
        assertThat(said.getLast()).contains("withdrawn for good");
        assertThat(run("roll-back", "1")).isNotZero();
        assertThat(said.getLast()).contains("there is no edition 1 to go back to");
        assertThat(run("roll-back", "2")).isZero();
        assertThat(said.getLast()).contains("edition 2 stays");
        assertThat(run("withdraw-for-good", "kiosk-02")).isNotZero();

        try (var town = new TestTown(data)) {
            assertThat(run("withdraw-for-good", "entry/terminals/kiosk-01")).isZero();
            assertThat(said.getLast()).contains("withdrawn for good");
            assertThat(town.api("GET", "/entries/terminals/kiosk-01", "").statusCode())
                    .isEqualTo(404);
            assertThat(run("roll-back", "2")).isNotZero();
            assertThat(run("roll-back", "3")).isZero();
            assertThat(
                            WireJson.read(
                                            town.api("POST", "/publications", "").body(),
                                            ApiWords.Publication.class)
                                    .number()
                                    .value())
                    .isEqualTo(3);
        }
    }

    private final List<String> said = new ArrayList<>();

    private int run(String... words) {
        var all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(words));
        var out = new StringWriter();
        int status =
                Main.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(out, true))
                        .execute(all.toArray(String[]::new));
        said.add(out.toString());
        return status;
    }
}

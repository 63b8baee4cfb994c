// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.TestTown;
import ua.krynytsia.server.Visitor;
import ua.krynytsia.server.admin.kiosks.CommandsService.Commanded;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.json.WireJson;

/// The whole server, an enrolled terminal, and people at the page.
@Timeout(120)
final class KioskCommandsPageTest {
    private static final String PAGE = "/admin/kiosks/kiosk-01";
    private static final String API = "/kiosks/kiosk-01/commands";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @TempDir Path data;

    @Test
    void aCommandIsAskedForOnThePageAndItsEndAndResultAreSeen() throws Exception {
        try (var town = new TestTown(data.resolve("town"));
                var chief = Visitor.with(town, "olena", "{\"role\":\"administrator\"}");
                var technician = Visitor.with(town, "taras", "{\"role\":\"technician\"}")) {
            var terminal = new EnrolledTerminal(town, data.resolve("fixture"));

            assertThat(
                            ask(
                                            technician,
                                            Map.of(
                                                    "action", "show-message",
                                                    "text.uk", "Перерва до 14:00",
                                                    "minutes", "5"))
                                    .statusCode())
                    .isEqualTo(303);
            assertThat(technician.get(PAGE).body())
                    .contains("Перерва до 14:00", "чекає на кіоск", "taras", "почати до");

            assertThat(ask(technician, Map.of("action", "screen-picture")).statusCode())
                    .isEqualTo(303);
            var picture =
                    WireJson.read(town.api("GET", API, "").body(), Commanded.class)
                            .commands()
                            .getFirst()
                            .command();
            assertThat(put(terminal, FleetPaths.COMMAND_RESULT, picture.id().toString(), PNG))
                    .isEqualTo(204);
            var done =
                    new CommandReport(picture.id(), State.DONE, picture.issued(), Optional.empty());
            assertThat(
                            put(
                                    terminal,
                                    FleetPaths.COMMAND_STATE,
                                    picture.id().toString(),
                                    WireJson.write(done)))
                    .isEqualTo(204);

            String result = PAGE + "/commands/" + picture.id() + "/result";
            assertThat(chief.get(PAGE).body()).contains("знімок екрана", "виконано", result);
            assertThat(technician.get(PAGE).body()).contains("виконано").doesNotContain(result);
            assertThat(chief.get(result).headers().firstValue("Content-Type"))
                    .contains("image/png");
            assertThat(technician.get(result).statusCode()).isEqualTo(403);
            assertThat(chief.get("/admin/journal").body())
                    .contains("дано команду кіоску", "завантажено результат команди");
        }
    }

    @Test
    void whatCannotBeMeantIsRefusedInWords() throws Exception {
        try (var town = new TestTown(data.resolve("town"));
                var chief = Visitor.with(town, "olena", "{\"role\":\"administrator\"}")) {
            assertThat(ask(chief, Map.of("action", "reboot")).statusCode())
                    .as("not enrolled")
                    .isEqualTo(404);
            var terminal = new EnrolledTerminal(town, data.resolve("fixture"));

            for (var form :
                    List.of(
                            Map.of("action", "dance"),
                            Map.of("action", "volume", "percent", "101"),
                            Map.of("action", "brightness", "percent", "9"),
                            Map.of("action", "show-message", "text.uk", "", "minutes", "5"),
                            Map.of("action", "show-message", "text.uk", "а", "minutes", "9999"))) {
                assertThat(ask(chief, form).statusCode()).as("%s", form).isEqualTo(400);
            }
            assertThat(town.api("POST", API, "{\"action\":{\"kind\":\"dance\"}}").statusCode())
                    .isEqualTo(400);
            assertThat(
                            town.api(
                                            "POST",
                                            API,
                                            "{\"action\":{\"kind\":\"sync\"},\"seconds\":99999999}")
                                    .statusCode())
                    .isEqualTo(400);
            assertThat(WireJson.read(town.api("GET", API, "").body(), Commanded.class).commands())
                    .isEmpty();
            assertThat(put(terminal, FleetPaths.COMMAND_STATE, "no-id", PNG)).isEqualTo(400);
        }
    }

    private static HttpResponse<String> ask(Visitor visitor, Map<String, String> form) {
        return visitor.post(PAGE + "/commands", form);
    }

    private static int put(EnrolledTerminal terminal, String path, String id, byte[] body)
            throws Exception {
        return terminal.put(path.replace("{id}", id), "image/png", body).statusCode();
    }
}

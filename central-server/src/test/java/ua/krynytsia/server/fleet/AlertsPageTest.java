// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.TestTown;
import ua.krynytsia.server.Visitor;
import ua.krynytsia.server.admin.alerts.AlertsApi.Listed;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.json.WireJson;

/// The whole server and people at the page.
@Timeout(120)
final class AlertsPageTest {
    private static final String PAGE = "/admin/alerts";
    private static final Map<String, String> RAID =
            Map.of("template", "air-raid", "minutes", "360");

    @TempDir Path data;

    @Test
    void aMessageIsSentOnlyAfterItWasLookedAtAndEndsWithTheAllClear() {
        try (var town = new TestTown(data.resolve("town"));
                var officer = Visitor.with(town, "olena", "{\"role\":\"duty_officer\"}")) {
            HttpResponse<String> looked = officer.post(PAGE, RAID);

            assertThat(looked.statusCode()).isEqualTo(200);
            assertThat(looked.body())
                    .contains("Надіслати це повідомлення?", "Повітряна тривога", "усе місто");
            assertThat(listed(town)).isEmpty();

            assertThat(officer.post(PAGE, confirmed(RAID)).statusCode()).isEqualTo(303);
            Alert raid = listed(town).getFirst();
            assertThat(raid.nature().kind()).isEqualTo(AlertKind.AIR_RAID);
            assertThat(officer.get(PAGE).body()).contains("Оголосити відбій", "olena", "діє до");
            assertThat(officer.get(PAGE + "/" + raid.id() + "/cap").body())
                    .contains("<headline>Повітряна тривога</headline>");

            assertThat(officer.post(PAGE + "/" + raid.id() + "/end", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(listed(town).getFirst().times().ended()).isPresent();
            assertThat(officer.get(PAGE).body()).contains("відбій").doesNotContain("діє до");
            assertThat(town.api("GET", "/alerts", "").body()).contains("\"endedBy\":\"olena\"");
        }
    }

    @Test
    void whatDoesNotFitIsRefusedInWordsAndNothingIsSent() {
        try (var town = new TestTown(data.resolve("town"));
                var officer = Visitor.with(town, "olena", "{\"role\":\"duty_officer\"}");
                var technician = Visitor.with(town, "taras", "{\"role\":\"technician\"}")) {
            for (var form :
                    List.of(
                            Map.of("minutes", "5"),
                            Map.of("template", "test", "minutes", "0"),
                            Map.of("template", "test", "minutes", "99999"),
                            Map.of("template", "test", "minutes", "5", "kiosks", "Кіоск!"),
                            Map.of(
                                    "template", "test",
                                    "minutes", "5",
                                    "headline.uk", "а".repeat(161)))) {
                assertThat(officer.post(PAGE, confirmed(form)).statusCode())
                        .as("%s", form)
                        .isEqualTo(400);
            }
            assertThat(technician.post(PAGE, confirmed(RAID)).statusCode()).isEqualTo(403);
            assertThat(listed(town)).isEmpty();
            assertThat(town.api("POST", "/alerts/nothing/end", "").statusCode()).isEqualTo(404);
        }
    }

    private static Map<String, String> confirmed(Map<String, String> form) {
        var all = new HashMap<>(form);
        all.put("confirmed", "yes");
        return all;
    }

    private static List<Alert> listed(TestTown town) {
        return WireJson.read(town.api("GET", "/alerts", "").body(), Listed.class).alerts().stream()
                .map(Listed.Line::alert)
                .toList();
    }
}

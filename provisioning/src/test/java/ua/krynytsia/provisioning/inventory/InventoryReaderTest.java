// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.DemoCity;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;

class InventoryReaderTest {
    private static final String GOOD =
            """
            terminals:
              - id: kiosk-01
                district: ua1
                place: {uk: Площа, en: Square}
                address: {uk: "вул. Широка, 1", en: 1 Shyroka Street}
                latitude: 47.9
                longitude: 33.4
                panel: {inches: 21.5, orientation: landscape, bottom-edge-mm: 820}
                devices: [card-reader, presence]
                languages: [uk, en]
                hours: цілодобово
            """;

    private final InventoryReader reader = new InventoryReader(Set.of("ua1"));

    @Test
    void readsATerminalWhole() {
        Inventory inventory = reader.read(GOOD).orThrow();

        Terminal terminal = inventory.findTerminal(new KioskId("kiosk-01")).orElseThrow();
        assertThat(terminal.point()).isEqualTo(new GeoPoint(47.9, 33.4));
        assertThat(terminal.name().in("en")).isEqualTo("Square");
        assertThat(terminal.equipment().panel().inches()).isEqualByComparingTo("21.5");
        assertThat(terminal.equipment().panel().orientation())
                .isEqualTo(Terminal.Orientation.LANDSCAPE);
        assertThat(terminal.equipment().devices())
                .containsExactlyInAnyOrder(Terminal.Device.CARD_READER, Terminal.Device.PRESENCE);
    }

    @Test
    void theDeliveredInventoryIsTwelveTerminalsInSevenDistricts() {
        List<Terminal> terminals = DemoCity.ownInventory().terminals();

        assertThat(terminals).hasSize(12);
        assertThat(terminals.stream().map(Terminal::district).distinct()).hasSize(7);
    }

    @Test
    void namesLineTerminalAndFieldOfEveryProblem() {
        String bad =
                GOOD.replace("ua1", "ua9")
                        .replace("21.5", "215")
                        .replace("presence", "toaster")
                        .replace("hours:", "hour:");

        assertThat(problems(bad))
                .extracting(p -> p.line() + " " + p.terminal() + " " + p.field())
                .containsExactlyInAnyOrder(
                        "3 kiosk-01 district",
                        "8 kiosk-01 panel.inches",
                        "9 kiosk-01 devices",
                        "11 kiosk-01 hour",
                        "2 kiosk-01 hours");
    }

    @Test
    void saysWhatToMendInBothLanguages() {
        InventoryProblem problem = problems(GOOD.replace("[uk, en]", "[en]")).getFirst();

        assertThat(problem.text("uk"))
                .isEqualTo("рядок 10, термінал kiosk-01, поле languages: першою має бути uk");
        assertThat(problem.text("en"))
                .isEqualTo("line 10, terminal kiosk-01, field languages: the first must be uk");
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("  - id"));

        assertThat(problems(twice))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(12);
                    assertThat(problem.field()).isEqualTo("id");
                });
    }

    @Test
    void saysTheLineOfBrokenYaml() {
        assertThat(problems("terminals:\n  - id: [kiosk-01\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isGreaterThanOrEqualTo(2);
                    assertThat(problem.message().ukrainian()).startsWith("це не правильний YAML");
                });
        assertThat(problems("")).hasSize(1);
        assertThat(problems("- a\n- b\n")).hasSize(1);
    }

    @Test
    void orThrowTellsAllProblems() {
        InventoryReading reading = reader.read(GOOD.replace("latitude: 47.9", "latitude: 33.4"));

        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(ProvisioningException.class)
                .hasMessageContaining("latitude")
                .hasMessageContaining("рядок 6");
    }

    private List<InventoryProblem> problems(String text) {
        return switch (reader.read(text)) {
            case InventoryReading.Invalid(List<InventoryProblem> problems) -> problems;
            case InventoryReading.Valid _ -> List.of();
        };
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.StreetView;

/// From the files of a city to the building a resident asks for: imported, published, carried to
/// the kiosk, found by a name that the street no longer has.
class BuildingSystemTest {
    @TempDir private Path work;

    @Test
    void aBuildingIsFoundByAFormerNameOfItsStreet() {
        var plan = new Stack.Plan(work, ServerProcess.Ports.FREE, Optional.empty());
        try (Stack stack = Stack.start(plan)) {
            EntryPage found = streets(stack, "карла маркса");
            assertThat(found.lines())
                    .extracting(line -> line.title().ukrainian())
                    .containsExactly("просп. Поштовий");
            assertThat(streets(stack, "пош").lines())
                    .extracting(EntryLine::id)
                    .contains(found.lines().getFirst().id());

            StreetView street = street(stack, "соня");

            assertThat(street.houses()).isNotEmpty();
            Entry passport = passport(stack, street.houses().getFirst());
            assertThat(passport.value("water").orElseThrow()).isInstanceOf(FieldValue.Text.class);
            assertThat(passport.value("water-phone").orElseThrow())
                    .isInstanceOf(FieldValue.Phone.class);
        }
    }

    /// The first street of this beginning that has passports.
    private static StreetView street(Stack stack, String typed) {
        return streets(stack, typed).lines().stream()
                .map(line -> stack.agent().get("/v1/streets/" + line.id()))
                .map(bytes -> WireJson.read(bytes, StreetView.class))
                .filter(view -> !view.houses().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static EntryPage streets(Stack stack, String typed) {
        String asked = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return WireJson.read(stack.agent().get("/v1/streets?q=" + asked), EntryPage.class);
    }

    private static Entry passport(Stack stack, StreetView.House house) {
        String path = "/v1/documents/entry/" + house.resource() + "/" + house.entry();
        return WireJson.read(stack.agent().get(path), Entry.class);
    }
}

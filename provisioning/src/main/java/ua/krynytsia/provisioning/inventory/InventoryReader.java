// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;

/// Reads and checks `terminals.yaml`; finds all that is wrong, not only the first. Thread-safe.
public final class InventoryReader {
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "district",
                    "place",
                    "address",
                    "latitude",
                    "longitude",
                    "panel",
                    "devices",
                    "languages",
                    "hours");

    private final YAMLFactory yaml =
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private final ObjectMapper mapper = new ObjectMapper(yaml);
    private final Set<String> districts;

    /// @param districts the ids that a terminal may name as its district
    public InventoryReader(Collection<String> districts) {
        this.districts = Set.copyOf(districts);
    }

    public InventoryReading read(String text) {
        try {
            return check(mapper.readTree(text), Lines.of(yaml, text));
        } catch (JsonProcessingException e) {
            return new InventoryReading.Invalid(List.of(unreadable(e)));
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the inventory of terminals", e);
        }
    }

    private InventoryReading check(JsonNode file, Lines lines) {
        JsonNode list = file.path("terminals");
        if (!list.isArray() || list.isEmpty()) {
            return new InventoryReading.Invalid(
                    List.of(
                            problem(
                                    lines.at("/terminals"),
                                    "файл має містити список «terminals»",
                                    "the file must hold the list 'terminals'")));
        }
        var problems = new ArrayList<InventoryProblem>();
        var terminals = new ArrayList<Terminal>();
        var ids = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            var node = new TerminalNode(list.get(i), i, lines);
            Terminal terminal = terminal(node);
            if (!ids.add(terminal.id().value())) {
                node.problem(
                        "id", "такий термінал уже є вище", "this terminal stands above already");
            }
            terminals.add(terminal);
            problems.addAll(node.problems());
        }
        return problems.isEmpty()
                ? new InventoryReading.Valid(new Inventory(terminals))
                : new InventoryReading.Invalid(problems);
    }

    private Terminal terminal(TerminalNode node) {
        node.onlyFields(FIELDS);
        String district = node.text("district");
        if (!district.isEmpty() && !districts.contains(district)) {
            node.problem(
                    "district",
                    "немає такого району, потрібен код КАТОТТГ малими літерами",
                    "no such district, a KATOTTG code in lower case is needed");
        }
        var point =
                new GeoPoint(
                        node.number("latitude", 47.6, 48.3).doubleValue(),
                        node.number("longitude", 33.0, 33.7).doubleValue());
        return new Terminal(
                id(node),
                district,
                node.bilingual("place"),
                node.bilingual("address"),
                point,
                equipment(node));
    }

    private static KioskId id(TerminalNode node) {
        String id = node.text("id");
        if (!id.matches("kiosk-[0-9]{2,3}")) {
            node.problem(
                    "id", "потрібне імʼя на зразок kiosk-07", "a name like kiosk-07 is needed");
            return new KioskId("kiosk-00");
        }
        return new KioskId(id);
    }

    private static Terminal.Equipment equipment(TerminalNode node) {
        var panel =
                new Terminal.Panel(
                        node.number("panel.inches", 10, 75),
                        orientation(node),
                        node.number("panel.bottom-edge-mm", 300, 1100).intValue());
        List<String> languages = node.texts("languages");
        if (languages.isEmpty() || !languages.getFirst().equals(LocalizedText.UKRAINIAN)) {
            node.problem("languages", "першою має бути uk", "the first must be uk");
        }
        return new Terminal.Equipment(panel, devices(node), languages, node.text("hours"));
    }

    private static Terminal.Orientation orientation(TerminalNode node) {
        String word = node.text("panel.orientation");
        for (Terminal.Orientation orientation : Terminal.Orientation.values()) {
            if (orientation.name().toLowerCase(Locale.ROOT).equals(word)) {
                return orientation;
            }
        }
        node.problem(
                "panel.orientation",
                "потрібно portrait або landscape",
                "portrait or landscape is needed");
        return Terminal.Orientation.PORTRAIT;
    }

    private static Set<Terminal.Device> devices(TerminalNode node) {
        var devices = EnumSet.noneOf(Terminal.Device.class);
        for (String word : node.texts("devices")) {
            Terminal.Device.find(word)
                    .ifPresentOrElse(
                            devices::add,
                            () ->
                                    node.problem(
                                            "devices",
                                            "невідомий пристрій «" + word + "»",
                                            "unknown device '" + word + "'"));
        }
        return devices;
    }

    private static InventoryProblem unreadable(JsonProcessingException failure) {
        int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
        String reason = failure.getOriginalMessage().lines().findFirst().orElse("");
        return problem(
                line, "це не правильний YAML: " + reason, "this is not valid YAML: " + reason);
    }

    private static InventoryProblem problem(int line, String ukrainian, String english) {
        return new InventoryProblem(line, "", "", LocalizedText.of(ukrainian, english));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.editions.Validity;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Setting;

/// What the public page says.
///
/// @param hotline the phone of the city's service
/// @param published the current edition
public record CityNotice(
        LocalizedText city,
        Optional<LocalizedText> hotline,
        Optional<LocalizedText> hotlineHours,
        Optional<Published> published,
        List<Terminal> terminals) {
    private static final String CITY = "city";
    private static final String TERMINALS = "terminals";
    private static final int MOST = 500;
    private static final LocalizedText NAMELESS = LocalizedText.of("Місто", "The city");

    /// @param validity whether it is still in force
    public record Published(long number, Instant at, Validity.State validity) {}

    public record Terminal(String id, LocalizedText name, LocalizedText address) {}

    public static CityNotice read(Catalogue catalogue, Editions editions) {
        Map<String, LocalizedText> texts =
                catalogue.listSettings().stream()
                        .filter(setting -> setting.id().equals(CITY))
                        .findFirst()
                        .map(Setting::texts)
                        .orElse(Map.of());
        return new CityNotice(
                texts.getOrDefault("name", NAMELESS),
                Optional.ofNullable(texts.get("hotline")),
                Optional.ofNullable(texts.get("hotline-hours")),
                published(editions),
                terminals(catalogue));
    }

    private static Optional<Published> published(Editions editions) {
        return editions.currentManifest()
                .flatMap(live ->
                        editions.validity()
                                .map(it ->
                                        new Published(
                                                live.number().value(), live.issued(), it.state())));
    }

    private static List<Terminal> terminals(Catalogue catalogue) {
        return catalogue.listPublished(TERMINALS, 0, MOST).stream()
                .map(one -> terminal(one))
                .sorted(Comparator.comparing(Terminal::id))
                .toList();
    }

    private static Terminal terminal(Entry entry) {
        String id = entry.id();
        return new Terminal(
                id,
                text(entry.value("name")).orElse(LocalizedText.of(id)),
                text(entry.value("address")).orElse(LocalizedText.of("")));
    }

    private static Optional<LocalizedText> text(Optional<FieldValue> value) {
        return value.flatMap(known ->
                switch (known) {
                    case FieldValue.Text(LocalizedText text) -> Optional.of(text);
                    case FieldValue.Address(LocalizedText text, var _) -> Optional.of(text);
                    default -> Optional.empty();
                });
    }
}

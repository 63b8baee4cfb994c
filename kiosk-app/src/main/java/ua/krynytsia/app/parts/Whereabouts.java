// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.Optional;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.local.Home;

/// Where in the city something lies, in words.
public final class Whereabouts {
    private Whereabouts() {}

    /// Blank where it has no place.
    public static LocalizedText of(ScreenContext context, Locality locality) {
        return switch (locality) {
            case Locality.InDistrict(String id) -> district(context, id);
            case Locality.OutsideCity _ -> PartWords.OUTSIDE_NOTE.text();
            case Locality.Unplaced _ -> LocalizedText.of("");
        };
    }

    /// A district's name by its id; blank where the city has no such district.
    public static LocalizedText district(ScreenContext context, String id) {
        return context.home()
                .get()
                .map(Home::districts)
                .flatMap(names -> Optional.ofNullable(names.get(id)))
                .orElse(LocalizedText.of(""));
    }
}

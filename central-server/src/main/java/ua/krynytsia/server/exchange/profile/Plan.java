// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// All that is needed to import a file.
///
/// @param section made where it is missing; empty where the resource must be there already
/// @param resource what to declare, or what is declared already
/// @param layer made where it is missing
public record Plan(
        Origin origin,
        Optional<Section> section,
        Resource resource,
        Optional<MapLayer> layer,
        ImportProfile profile) {
    /// The same, with rows told apart by other columns.
    public Plan withKey(List<String> key) {
        var changed =
                new ImportProfile(
                        profile.file(),
                        profile.resource(),
                        key,
                        profile.columns(),
                        profile.point(),
                        profile.headerRows());
        return new Plan(origin, section, resource, layer, changed);
    }

    /// Where the profile comes from.
    public enum Origin {
        BUNDLE,
        SHIPPED,
        INFERRED
    }
}

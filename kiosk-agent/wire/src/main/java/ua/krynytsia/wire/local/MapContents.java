// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.List;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.MapLayer;

/// All that lies on the map: pins by layer, areas with their borders.
public record MapContents(List<Layer> layers) {
    public MapContents {
        layers = List.copyOf(layers);
    }

    /// @param pins entries with a point
    /// @param areas entries with an area
    public record Layer(MapLayer layer, List<Pin> pins, List<Area> areas) {
        public Layer {
            pins = List.copyOf(pins);
            areas = List.copyOf(areas);
        }
    }

    public record Pin(String entry, LocalizedText title, GeoPoint point, Locality locality) {}

    public record Area(String entry, LocalizedText title, GeoArea area) {}
}

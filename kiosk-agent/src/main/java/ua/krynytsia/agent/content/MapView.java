// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.MapContents;

/// All that lies on the map. The borders of the districts are always there, as the lowest layer
/// where no document says otherwise.
public final class MapView {
    private static final String DISTRICTS = "districts";
    private static final String DISTRICT_COLOUR = "#5B6B7A";

    private final Content content;
    private final Viewer viewer;

    public MapView(Content content, Viewer viewer) {
        this.content = content;
        this.viewer = viewer;
    }

    public MapContents contents() {
        var layers = new ArrayList<>(content.list(MapLayer.class));
        content.listResources().stream()
                .flatMap(all -> declared(all).stream())
                .filter(layer -> !isThere(layers, layer.resource()))
                .forEach(layers::add);
        layers.sort(
                Comparator.comparingInt((MapLayer layer) -> layer.presentation().order())
                        .thenComparing(MapLayer::id));
        if (!isThere(layers, DISTRICTS)) {
            content.findResource(DISTRICTS).map(MapView::borders).ifPresent(layers::addFirst);
        }
        return new MapContents(layers.stream().map(this::layer).toList());
    }

    private static boolean isThere(List<MapLayer> layers, String resource) {
        return layers.stream().anyMatch(layer -> layer.resource().equals(resource));
    }

    /// A resource with a map style is a layer, and needs no document of its own for it.
    private static Optional<MapLayer> declared(ResourceContents all) {
        Resource resource = all.resource();
        return resource.conditions()
                .map()
                .map(style ->
                        new MapLayer(
                                resource.id(),
                                resource.id(),
                                resource.presentation(),
                                style.colour()));
    }

    private static MapLayer borders(ResourceContents districts) {
        return new MapLayer(
                DISTRICTS, DISTRICTS, districts.resource().presentation(), DISTRICT_COLOUR);
    }

    private MapContents.Layer layer(MapLayer layer) {
        Optional<ResourceContents> all = content.findResource(layer.resource());
        List<EntryLine> lines = all.map(found -> found.lines(viewer)).orElseGet(List::of);
        return new MapContents.Layer(
                layer,
                lines.stream().flatMap(line -> pin(line).stream()).toList(),
                all.stream().flatMap(found -> areas(found).stream()).toList());
    }

    private static Optional<MapContents.Pin> pin(EntryLine line) {
        return line.point()
                .map(point -> new MapContents.Pin(line.id(), line.title(), point, line.locality()));
    }

    private static List<MapContents.Area> areas(ResourceContents all) {
        var areas = new ArrayList<MapContents.Area>();
        Resource resource = all.resource();
        boolean isOfOthers = Composites.selections(resource).isPresent();
        if (!isOfOthers && resource.fieldsOf(FieldType.Area.class).isEmpty()) {
            return areas;
        }
        for (EntryLine line : all.lines()) {
            for (FieldValue value : values(all, line)) {
                if (value instanceof FieldValue.Area area) {
                    areas.add(new MapContents.Area(line.id(), line.title(), area.area()));
                }
            }
        }
        return areas;
    }

    private static List<FieldValue> values(ResourceContents all, EntryLine line) {
        return all.findEntry(line.id()).map(Entry::values).stream()
                .flatMap(values -> values.values().stream())
                .toList();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import ua.krynytsia.wire.local.MapContents;

/// The published pins and areas in the plane, those of the chosen layers, found by place. Making
/// one takes tens of milliseconds for a city, so it is made in the background.
public final class Atlas {
    private final List<LayerLook> looks;
    private final List<Plot> allPlots;
    private final List<AtlasReader.LayeredPatch> allPatches;
    private final Set<String> shown;
    private final List<Plot> plots;
    private final List<Patch> patches;
    private final STRtree index = new STRtree();

    private Atlas(
            List<LayerLook> looks,
            List<Plot> allPlots,
            List<AtlasReader.LayeredPatch> allPatches,
            Set<String> shown) {
        this.looks = List.copyOf(looks);
        this.allPlots = List.copyOf(allPlots);
        this.allPatches = List.copyOf(allPatches);
        this.shown = Set.copyOf(shown);
        this.plots = allPlots.stream().filter(plot -> shown.contains(plot.layer())).toList();
        this.patches =
                allPatches.stream()
                        .filter(patch -> shown.contains(patch.layer()))
                        .map(AtlasReader.LayeredPatch::patch)
                        .toList();
        plots.forEach(
                plot -> index.insert(new Envelope(plot.x(), plot.x(), plot.y(), plot.y()), plot));
        index.build();
    }

    /// Every layer of `contents`.
    public static Atlas of(MapContents contents) {
        var reader = new AtlasReader();
        reader.read(contents);
        var layers = reader.looks().stream().map(LayerLook::layer).collect(Collectors.toSet());
        return new Atlas(reader.looks(), reader.plots(), reader.patches(), layers);
    }

    public static Atlas empty() {
        return of(new MapContents(List.of()));
    }

    /// The same city with these layers only.
    public Atlas showing(Set<String> layers) {
        return new Atlas(looks, allPlots, allPatches, layers);
    }

    public List<LayerLook> looks() {
        return looks;
    }

    public Set<String> shownLayers() {
        return shown;
    }

    public List<Plot> plots() {
        return plots;
    }

    public List<Patch> patches() {
        return patches;
    }

    /// Pins inside, southern ones last, which is the order of painting.
    public List<Plot> within(WorldBox box) {
        return find(box).stream()
                .sorted(
                        Comparator.comparingDouble(Plot::y)
                                .thenComparingInt(Plot::style)
                                .thenComparing(plot -> plot.pin().entry()))
                .toList();
    }

    /// Pins no further than `radius` from a place, the nearest first.
    public List<Plot> around(double x, double y, double radius) {
        return find(new WorldBox(x, y, x, y).grownBy(radius)).stream()
                .filter(plot -> Math.hypot(plot.x() - x, plot.y() - y) <= radius)
                .sorted(nearestTo(x, y))
                .toList();
    }

    public static Comparator<Plot> nearestTo(double x, double y) {
        return Comparator.<Plot>comparingDouble(plot -> Math.hypot(plot.x() - x, plot.y() - y))
                .thenComparing(plot -> plot.pin().entry());
    }

    /// What holds the whole city, shown or not; empty while nothing lies anywhere.
    public Optional<WorldBox> extent() {
        var boxes = new HashSet<WorldBox>();
        allPatches.forEach(patch -> boxes.add(patch.patch().box()));
        if (boxes.isEmpty()) {
            allPlots.forEach(
                    plot -> boxes.add(new WorldBox(plot.x(), plot.y(), plot.x(), plot.y())));
        }
        return boxes.stream().reduce(WorldBox::joined);
    }

    @SuppressWarnings("unchecked")
    private List<Plot> find(WorldBox box) {
        return index.query(new Envelope(box.left(), box.right(), box.top(), box.bottom()));
    }
}

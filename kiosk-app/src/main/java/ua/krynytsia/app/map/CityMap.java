// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import com.gluonhq.maps.MapView;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.map.paint.Atlas;
import ua.krynytsia.app.map.paint.LayerLook;
import ua.krynytsia.app.map.paint.Lettering;
import ua.krynytsia.app.map.paint.Mercator;
import ua.krynytsia.app.map.paint.Plot;
import ua.krynytsia.app.map.paint.TilePainter;
import ua.krynytsia.app.map.paint.WorldBox;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.local.MapContents;

/// The city, moved with one finger or by buttons, with its districts, pins and «Ви тут». Nothing of
/// the component beneath shows in what it offers. It fills its place, never asks a network and
/// stays over the city. JavaFX thread.
public final class CityMap extends Region {
    private static final Logger LOG = LoggerFactory.getLogger(CityMap.class);
    private static final String KIOSK = "kiosk";
    private static final double FINGER_MM = 10;
    private static final int KIOSK_ZOOM = 15;
    private static final int ENTRY_ZOOM = 16;

    private final Kit kit;
    private final Executor drawing;
    private final Executor screen = new FxExecutor();
    private final MapView map = new MapView();
    private final Pane glass = new Pane();
    private final TileStore tiles;
    private final PictureLayer layer;
    private final MapCamera camera;
    private final MapMotion motion;
    private final MapControls controls;
    private final Subscription language;
    private final CompletableFuture<Lettering> letters;
    private Atlas atlas = Atlas.empty();
    private Optional<GeoPoint> kiosk = Optional.empty();
    private Consumer<Tap> onTap = tap -> {};
    private Runnable onContents = () -> {};
    private Runnable firstLook = this::showWholeCity;
    private Set<String> hidden = Set.of();
    private boolean looked;
    private boolean closed;
    private long turn;

    /// A tap on the map.
    ///
    /// @param place under the finger
    /// @param hits what lies there within a finger's width, the nearest first
    public record Tap(GeoPoint place, List<Plot> hits) {
        public Tap {
            hits = List.copyOf(hits);
        }
    }

    /// @param drawing paints in the background, one thing at a time
    public CityMap(Kit kit, Executor drawing) {
        this.kit = kit;
        this.drawing = drawing;
        tiles = new TileStore(drawing, screen, this::refresh);
        layer = new PictureLayer(tiles, map);
        camera = new MapCamera(map, layer);
        motion = new MapMotion(camera);
        controls = new MapControls(kit, this);
        setId("city-map");
        glass.setId("map-glass");
        map.addLayer(layer);
        new MapGestures(camera, motion, kit.tokens().slop(), this::tapped, System::nanoTime)
                .listenOn(glass);
        getChildren().addAll(map, glass, controls);
        double size = kit.tokens().note();
        letters = CompletableFuture.supplyAsync(() -> new Lettering(size), drawing);
        language = kit.texts().language().subscribe(_ -> repaint());
    }

    /// Shows what is published; called again with a new edition it changes in place.
    public void setContents(MapContents contents) {
        redraw(() -> Atlas.of(contents));
    }

    /// Takes these layers, by their ids, off the map and puts all others on it.
    public void hideLayers(Set<String> layers) {
        hidden = Set.copyOf(layers);
        Atlas current = atlas;
        redraw(() -> current);
    }

    public List<LayerLook> layers() {
        return atlas.looks();
    }

    public Set<String> shownLayers() {
        return atlas.shownLayers();
    }

    /// Called when other contents or layers have come to be shown.
    public void setOnContents(Runnable action) {
        onContents = action;
    }

    public void setOnTap(Consumer<Tap> action) {
        onTap = action;
    }

    /// Marks where this kiosk stands and offers a button that leads there.
    public void setKiosk(GeoPoint place) {
        kiosk = Optional.of(place);
        var words = new Label();
        words.textProperty().bind(kit.texts().of(MapWords.YOU_ARE_HERE));
        words.getStyleClass().add("kiosk-words");
        var foot = new Region();
        foot.getStyleClass().add("kiosk-foot");
        var mark = new VBox(words, foot);
        mark.getStyleClass().add("kiosk-mark");
        layer.mark(KIOSK, place, mark, VPos.BOTTOM);
        controls.offerKiosk();
    }

    /// Stands `node` on a place, with its middle or with its foot; the same `id` again moves it.
    public void mark(String id, GeoPoint place, Node node, VPos stands) {
        layer.mark(id, place, node, stands);
    }

    public void unmark(String id) {
        layer.unmark(id);
        refresh();
    }

    /// Puts a place in the middle, close enough to see the houses' names.
    public void focus(GeoPoint place) {
        look(() -> camera.jump(place, ENTRY_ZOOM));
    }

    /// The pin of an entry, on whichever layer.
    public Optional<Plot> findEntry(String resource, String entry) {
        return atlas.plots().stream()
                .filter(plot -> plot.resource().equals(resource))
                .filter(plot -> plot.pin().entry().equals(entry))
                .findFirst();
    }

    /// Shown pins in view, the nearest to the middle first.
    public List<Plot> inView() {
        double side = Mercator.side(camera.zoom());
        double halfWidth = map.getWidth() / 2 / side;
        double halfHeight = map.getHeight() / 2 / side;
        double x = camera.centreX();
        double y = camera.centreY();
        var box = new WorldBox(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
        return atlas.within(box).stream().sorted(Atlas.nearestTo(x, y)).toList();
    }

    public void closer() {
        motion.zoom(motion.targetZoom() + 1, isMotionWanted());
    }

    public void farther() {
        motion.zoom(motion.targetZoom() - 1, isMotionWanted());
    }

    public void showKiosk() {
        kiosk.ifPresent(place -> look(() -> camera.jump(place, KIOSK_ZOOM)));
    }

    public void showWholeCity() {
        look(() -> atlas.extent().ifPresent(camera::fit));
    }

    /// Whether all in view is painted as sharp as it gets.
    public boolean isPainted() {
        return layer.isPainted();
    }

    /// Stops painting and lets go of the session. Harmless twice.
    public void close() {
        closed = true;
        language.unsubscribe();
        motion.halt();
        tiles.close();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        map.resizeRelocate(0, 0, width, height);
        glass.resizeRelocate(0, 0, width, height);
        double controlsWidth = controls.prefWidth(-1);
        double controlsHeight = controls.prefHeight(controlsWidth);
        double margin = kit.units(1);
        controls.resizeRelocate(
                Math.rint(width - margin - controlsWidth),
                Math.rint(height - margin - controlsHeight),
                controlsWidth,
                controlsHeight);
        lookForTheFirstTime();
    }

    /// Where the map opens is decided once, when both its size and the city are known.
    private void look(Runnable there) {
        motion.halt();
        if (looked) {
            there.run();
        } else {
            firstLook = there;
        }
    }

    private void lookForTheFirstTime() {
        if (!looked && map.getWidth() > 0 && map.getHeight() > 0 && atlas.extent().isPresent()) {
            looked = true;
            firstLook.run();
        }
    }

    private void take(@Nullable Atlas next, @Nullable Throwable failure, long of) {
        if (closed || of != turn) {
            return;
        }
        if (next == null) {
            LOG.atError().setCause(failure).log("the map's contents could not be drawn");
            return;
        }
        atlas = next;
        atlas.extent().ifPresent(camera::keepWithin);
        repaint();
        lookForTheFirstTime();
        onContents.run();
    }

    private void repaint() {
        Atlas current = atlas;
        String tag = kit.texts().language().get().tag();
        var _ =
                letters.thenApplyAsync(font -> new TilePainter(current, font, tag), drawing)
                        .thenAcceptAsync(
                                painter -> {
                                    if (!closed && current == atlas) {
                                        tiles.paintWith(painter);
                                    }
                                },
                                screen);
    }

    private void refresh() {
        layer.refresh();
    }

    private void tapped(double x, double y) {
        GeoPoint place = camera.placeAt(x, y);
        double radius = kit.tokens().panel().px(FINGER_MM) / Mercator.side(camera.zoom());
        double worldX = Mercator.x(place.longitude());
        double worldY = Mercator.y(place.latitude());
        onTap.accept(new Tap(place, atlas.around(worldX, worldY, radius)));
    }

    private boolean isMotionWanted() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    private void redraw(Supplier<Atlas> all) {
        Set<String> off = hidden;
        long mine = ++turn;
        var _ =
                CompletableFuture.supplyAsync(() -> withoutLayers(all.get(), off), drawing)
                        .whenCompleteAsync((next, failure) -> take(next, failure, mine), screen);
    }

    private static Atlas withoutLayers(Atlas atlas, Set<String> hidden) {
        var shown = new HashSet<String>();
        atlas.looks().forEach(look -> shown.add(look.layer()));
        shown.removeAll(hidden);
        return shown.equals(atlas.shownLayers()) ? atlas : atlas.showing(shown);
    }
}

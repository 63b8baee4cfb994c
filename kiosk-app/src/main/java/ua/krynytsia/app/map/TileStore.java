// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.app.map.paint.Tile;
import ua.krynytsia.app.map.paint.TileKey;
import ua.krynytsia.app.map.paint.TilePainter;

/// Painted squares, the most recently used ones kept, the missing ones painted one after another in
/// the background, most wanted first. When the contents change, old squares stand in until theirs
/// are painted anew. JavaFX thread.
final class TileStore {
    private static final Logger LOG = LoggerFactory.getLogger(TileStore.class);
    private static final int KEPT = 72;

    private final Map<TileKey, Painted> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Executor background;
    private final Executor screen;
    private final Runnable whenPainted;
    private @Nullable TilePainter painter;
    private long generation;
    private boolean busy;
    private List<TileKey> wanted = List.of();

    private record Painted(Tile tile, long generation) {}

    /// @param background paints; one thread is best on small machines
    /// @param screen the JavaFX thread
    TileStore(Executor background, Executor screen, Runnable whenPainted) {
        this.background = background;
        this.screen = screen;
        this.whenPainted = whenPainted;
    }

    /// From now on squares are painted by `next`.
    void paintWith(TilePainter next) {
        painter = next;
        generation++;
        whenPainted.run();
    }

    Optional<Tile> find(TileKey key) {
        return Optional.ofNullable(kept.get(key)).map(Painted::tile);
    }

    boolean isFresh(TileKey key) {
        Painted painted = kept.get(key);
        return painted != null && painted.generation() == generation;
    }

    /// Replaces what is still to be painted; the first of the list comes first.
    void want(List<TileKey> keys) {
        wanted = keys.stream().filter(key -> !isFresh(key)).toList();
        paintNext();
    }

    /// Nothing more is painted; what is kept is let go.
    void close() {
        wanted = List.of();
        painter = null;
        kept.clear();
    }

    private void paintNext() {
        TilePainter current = painter;
        if (busy || wanted.isEmpty() || current == null) {
            return;
        }
        busy = true;
        TileKey key = wanted.getFirst();
        long paintedFor = generation;
        var _ =
                CompletableFuture.supplyAsync(() -> current.paint(key), background)
                        .whenCompleteAsync(
                                (tile, failure) -> done(key, tile, failure, paintedFor), screen);
    }

    private void done(TileKey key, @Nullable Tile tile, @Nullable Throwable failure, long of) {
        busy = false;
        wanted = wanted.stream().filter(other -> !other.equals(key)).toList();
        if (painter == null) {
            return;
        }
        if (tile == null) {
            LOG.atError()
                    .setCause(failure)
                    .addKeyValue("zoom", key.zoom())
                    .log("square not painted");
        } else {
            kept.put(key, new Painted(tile, of));
            trim();
            whenPainted.run();
        }
        paintNext();
    }

    private void trim() {
        var oldest = kept.entrySet().iterator();
        while (kept.size() > KEPT && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}

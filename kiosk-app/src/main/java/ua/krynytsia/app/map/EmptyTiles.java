// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// Answers Gluon's wish for tiles from a server with an empty picture that is already there: the
/// map is painted by [PictureLayer], and no address is ever asked. Found by the service loader,
/// which takes one for the whole program.
public final class EmptyTiles implements TileRetriever {
    private final CompletableFuture<Image> empty =
            CompletableFuture.completedFuture(new WritableImage(1, 1));

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        return empty;
    }
}

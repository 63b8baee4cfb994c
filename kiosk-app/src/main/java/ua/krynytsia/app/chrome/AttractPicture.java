// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.controls.Kit;

/// A picture of the city that fills whatever place there is; without one, a drop over rings on
/// water: the sign of the well.
final class AttractPicture extends StackPane {
    private final Kit kit;
    private final ImageView picture = new ImageView();

    AttractPicture(Kit kit) {
        this.kit = kit;
        picture.setManaged(false);
        getChildren().addAll(drawn(), picture);
        getStyleClass().add("attract-picture");
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    void show(Optional<Image> image) {
        picture.setImage(image.orElse(null));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Image image = picture.getImage();
        if (image != null && getWidth() > 0 && getHeight() > 0) {
            crop(image);
        }
    }

    private void crop(Image image) {
        double scale = Math.max(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        double cutWidth = getWidth() / scale;
        double cutHeight = getHeight() / scale;
        picture.setViewport(
                new Rectangle2D(
                        (image.getWidth() - cutWidth) / 2,
                        (image.getHeight() - cutHeight) / 2,
                        cutWidth,
                        cutHeight));
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
    }

    private StackPane drawn() {
        var rings = new StackPane();
        for (int i = 3; i >= 1; i--) {
            var ring = new Region();
            ring.getStyleClass().add("ring");
            double size = kit.units(12 * i);
            ring.setMaxSize(size, size / 3);
            ring.setMinSize(0, 0);
            rings.getChildren().add(ring);
        }
        Label drop = kit.icon("opacity");
        drop.getStyleClass().add("attract-drop");
        return new StackPane(rings, drop);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.content.Photo;

/// Photos one below the other, as wide as their place, each with what it shows. A photo that has
/// not come yet, or cannot be drawn, leaves its words.
public final class PhotoStrip {
    private static final double TALLEST_OF_SCREEN = 0.42;

    private final ScreenContext context;
    private final Kit kit;

    public PhotoStrip(ScreenContext context) {
        this.context = context;
        kit = context.kit();
    }

    public Node of(List<Photo> photos) {
        var box = new VBox();
        box.getStyleClass().add("photos");
        photos.forEach(photo -> box.getChildren().add(one(photo)));
        return box;
    }

    /// One above everything else.
    public Node one(Photo photo) {
        var words = context.texts().of(photo.alternative());
        var picture = new Picture(kit.tokens().panel().height() * TALLEST_OF_SCREEN);
        picture.view.accessibleTextProperty().bind(words);
        picture.managedProperty().bind(picture.view.imageProperty().isNotNull());
        double width = kit.tokens().panel().width();
        context.link()
                .picture(
                        photo.card().hash(),
                        width,
                        kit.tokens().panel().height(),
                        answer -> came(answer, picture));
        var box = new VBox(picture, kit.note(words));
        box.getStyleClass().add("photo");
        return box;
    }

    private static void came(Answer<Image> answer, Picture picture) {
        if (answer instanceof Answer.Ready<Image>(Image image) && !image.isError()) {
            picture.view.setImage(image);
            picture.requestLayout();
        }
    }

    /// A picture as wide as its place, unless it would be taller than it may.
    private static final class Picture extends Region {
        private final ImageView view = new ImageView();
        private final double tallest;

        Picture(double tallest) {
            this.tallest = tallest;
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            getChildren().add(view);
        }

        @Override
        protected double computePrefHeight(double width) {
            Image image = view.getImage();
            if (image == null || image.getWidth() <= 0) {
                return 0;
            }
            double wide = width > 0 ? width : image.getWidth();
            return Math.min(tallest, Math.floor(wide * image.getHeight() / image.getWidth()));
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
    }
}

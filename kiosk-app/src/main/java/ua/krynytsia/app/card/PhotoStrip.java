// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.content.Photo;

/// Photos one below the other, each with what it shows. A photo that has not come yet, or cannot be
/// drawn, leaves its words.
final class PhotoStrip {
    private static final double WIDTH_UNITS = 84;
    private static final double HEIGHT_UNITS = 60;

    private final ScreenContext context;
    private final Kit kit;

    PhotoStrip(ScreenContext context) {
        this.context = context;
        kit = context.kit();
    }

    Node of(List<Photo> photos) {
        var box = new VBox();
        box.getStyleClass().add("photos");
        photos.forEach(photo -> box.getChildren().add(one(photo)));
        return box;
    }

    private Node one(Photo photo) {
        var words = context.texts().of(photo.alternative());
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.accessibleTextProperty().bind(words);
        picture.managedProperty().bind(picture.imageProperty().isNotNull());
        double width = kit.units(WIDTH_UNITS);
        double height = kit.units(HEIGHT_UNITS);
        context.link().picture(photo.card().hash(), width, height, answer -> came(answer, picture));
        return new VBox(picture, kit.note(words));
    }

    private static void came(Answer<Image> answer, ImageView picture) {
        if (answer instanceof Answer.Ready<Image>(Image image) && !image.isError()) {
            picture.setImage(image);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.wire.LocalizedText;

/// What stands on the glass when nobody does: a picture of the city, what this is for, and
/// «Торкніться екрана» in every language. The first touch, anywhere, only takes it away.
public final class AttractView {
    private final Kit kit;
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label english = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame;
    private final StackPane view;

    public AttractView(Kit kit, Runnable touched) {
        this.kit = kit;
        title.getStyleClass().setAll("title");
        title.setWrapText(true);
        lead.getStyleClass().setAll("words");
        lead.setWrapText(true);
        english.getStyleClass().setAll("note");
        english.setWrapText(true);
        frame = new StackPane(drawn(), picture);
        frame.getStyleClass().add("attract-picture");
        double height = Math.round(kit.tokens().panel().height() * 0.56);
        frame.setMinHeight(height);
        frame.setMaxHeight(height);
        var words = new VBox(title, lead, english, Kit.spring(), invitation());
        words.getStyleClass().add("attract-about");
        VBox.setVgrow(words, Priority.ALWAYS);
        view = new StackPane(new VBox(frame, words));
        view.getStyleClass().add("attract");
        view.setId("attract");
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        view.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    event.consume();
                    touched.run();
                });
    }

    public StackPane view() {
        return view;
    }

    public void words(LocalizedText heading, LocalizedText sentence) {
        title.setText(heading.ukrainian());
        lead.setText(sentence.ukrainian());
        english.setText(
                sentence.translation(Language.ENGLISH.tag())
                        .or(() -> heading.translation(Language.ENGLISH.tag()))
                        .orElse(""));
    }

    /// Fills the width; what is too tall is cut above and below. Empty for the drawn one.
    public void picture(Optional<Image> image) {
        picture.setImage(image.orElse(null));
        image.ifPresent(this::crop);
    }

    private void crop(Image image) {
        double width = kit.tokens().panel().width();
        double height = frame.getMinHeight();
        double scale = Math.max(width / image.getWidth(), height / image.getHeight());
        double cutWidth = width / scale;
        double cutHeight = height / scale;
        picture.setViewport(
                new Rectangle2D(
                        (image.getWidth() - cutWidth) / 2,
                        (image.getHeight() - cutHeight) / 2,
                        cutWidth,
                        cutHeight));
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /// A drop over rings on water: the sign of the well.
    private StackPane drawn() {
        var rings = new StackPane();
        for (int i = 3; i >= 1; i--) {
            var ring = new Region();
            ring.getStyleClass().add("ring");
            double size = kit.units(12 * i);
            ring.setMaxSize(size, size / 3);
            ring.setMinSize(size, size / 3);
            rings.getChildren().add(ring);
        }
        Label drop = kit.icon("opacity");
        drop.getStyleClass().add("attract-drop");
        return new StackPane(rings, drop);
    }

    private HBox invitation() {
        Label hand = kit.icon("touch_app");
        var both = new VBox();
        for (Language language : Language.values()) {
            var words = new Label(ChromeWords.TOUCH.text().in(language.tag()));
            words.getStyleClass().setAll(language == Language.UKRAINIAN ? "strong" : "note");
            both.getChildren().add(words);
        }
        var invitation = new HBox(hand, both);
        invitation.getStyleClass().add("invitation");
        return invitation;
    }
}

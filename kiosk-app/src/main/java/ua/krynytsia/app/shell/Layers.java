// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.chrome.AttractView;
import ua.krynytsia.app.condition.Covers;
import ua.krynytsia.app.condition.Veil;

/// What lies over what on the glass, from below: the session, the attract picture, covers, danger,
/// the technician's desk, the veil; above the first two a strip may take some room. One pixel in a
/// corner turns with every beat, so that the renderer has to draw, and a renderer that stands still
/// is felt by the pulse.
final class Layers {
    private static final double FAINT = 0.02;

    private final AttractView attract;
    private final StackPane visit = new StackPane();
    private final Region strip;
    private final VBox column;
    private final StackPane picture;
    private final Region pixel = new Region();
    private final StackPane glass;

    Layers(AttractView attract, Covers covers, InFront others, Veil veil) {
        this.attract = attract;
        VBox.setVgrow(visit, Priority.ALWAYS);
        visit.setMinHeight(0);
        strip = others.siren().strip();
        column = new VBox(strip, visit);
        picture =
                new StackPane(
                        column, covers.view(), others.siren().takeover(), others.desk().view());
        pixel.getStyleClass().add("pulse");
        pixel.setManaged(false);
        pixel.setOpacity(FAINT);
        pixel.resizeRelocate(0, 0, 1, 1);
        pixel.setMouseTransparent(true);
        glass = new StackPane(picture, veil.view(), pixel);
    }

    StackPane glass() {
        return glass;
    }

    /// All but the veil: what a picture of the screen is taken of.
    StackPane picture() {
        return picture;
    }

    /// The strip stands above the screens; below them for those who cannot reach up there.
    void low(boolean now) {
        int place = now ? 1 : 0;
        if (column.getChildren().indexOf(strip) != place) {
            column.getChildren().remove(strip);
            column.getChildren().add(place, strip);
        }
    }

    void rest(Session session) {
        visit.getChildren().setAll(session.view(), attract.view());
    }

    void serve(Session session) {
        visit.getChildren().setAll(session.view());
    }

    boolean isServing() {
        return visit.getChildren().size() == 1;
    }

    void turnPixel() {
        pixel.setOpacity(pixel.getOpacity() > FAINT ? FAINT : 2 * FAINT);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.controls.Kit;

/// Above everything: the page of a failing supply, the line that says a picture is being taken, and
/// the dimmed light. Fingers reach through it, except through the page.
public final class Veil {
    /// The darkest veil: text on paper keeps 4.5 : 1, notes 3 : 1.
    static final double DARKEST = 0.5;

    private static final double LEAST_PERCENT = 10;
    private static final double ASLEEP = 0.42;
    private static final double POWER_FAILS = 0.35;

    private final Pages pages;
    private final StackPane page = new StackPane();
    private final HBox notice;
    private final Region dim = new Region();
    private final StackPane view;
    private double percent = 100;
    private boolean isAsleep;
    private boolean isAlarmed;

    public Veil(Kit kit, String hotline) {
        pages = new Pages(kit, hotline);
        notice =
                new HBox(
                        kit.icon("photo_camera"),
                        new Bilingual(kit).strong(ConditionWords.PICTURE));
        notice.setId("picture-notice");
        notice.getStyleClass().add("picture-notice");
        notice.setMaxHeight(Region.USE_PREF_SIZE);
        notice.setMouseTransparent(true);
        notice.setVisible(false);
        StackPane.setAlignment(notice, Pos.TOP_CENTER);
        dim.setId("dim");
        dim.getStyleClass().add("dim");
        dim.setMouseTransparent(true);
        page.setVisible(false);
        view = new StackPane(page, notice, dim);
        view.mouseTransparentProperty().bind(page.visibleProperty().not());
        darken();
    }

    public StackPane view() {
        return view;
    }

    /// The light of the panel from 10 to 100 percent; outside it the nearest.
    public void brightness(int wanted) {
        percent = Math.clamp(wanted, LEAST_PERCENT, 100.0);
        darken();
    }

    /// Nobody is near: half the light is enough.
    public void asleep(boolean now) {
        if (isAsleep != now) {
            isAsleep = now;
            darken();
        }
    }

    /// Danger is told: it is to be read by night, too.
    public void alarmed(boolean now) {
        if (isAlarmed != now) {
            isAlarmed = now;
            darken();
        }
    }

    public void power(boolean isFailing) {
        if (isFailing && page.getChildren().isEmpty()) {
            page.getChildren().setAll(pages.power());
        }
        page.setVisible(isFailing);
        darken();
    }

    /// Whether the supply's page lies over everything.
    public boolean isLocking() {
        return page.isVisible();
    }

    public void pictureNotice(boolean isShown) {
        notice.setVisible(isShown);
    }

    /// How dark the veil is, from 0 to [#DARKEST].
    static double darkness(double percent) {
        return (100 - percent) / (100 - LEAST_PERCENT) * DARKEST;
    }

    private void darken() {
        double least = page.isVisible() ? POWER_FAILS : isAsleep ? ASLEEP : 0;
        double darkness = isAlarmed && !page.isVisible() ? 0 : Math.max(darkness(percent), least);
        dim.setOpacity(darkness);
        dim.setVisible(darkness > 0);
    }
}

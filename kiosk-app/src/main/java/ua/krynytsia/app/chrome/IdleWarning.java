// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;

/// Asks whether somebody is still there, counting down. Any touch anywhere answers yes and presses
/// nothing that lies below.
public final class IdleWarning {
    private final Label seconds = new Label();
    private final VBox view;

    public IdleWarning(Kit kit, Runnable stay) {
        seconds.getStyleClass().setAll("countdown");
        var here = kit.primary("still-here", "pan_tool", ChromeWords.I_AM_HERE, stay);
        here.setMinWidth(kit.tokens().panel().px(80));
        var overlay =
                new Overlay(
                        kit,
                        "schedule",
                        kit.texts().of(ChromeWords.STILL_THERE),
                        kit.texts().of(ChromeWords.STILL_THERE_LEAD),
                        seconds,
                        here);
        view = overlay.view();
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        view.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    event.consume();
                    stay.run();
                });
    }

    public VBox view() {
        return view;
    }

    public void left(long secondsLeft) {
        seconds.setText(Long.toString(secondsLeft));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.chrome.Overlay;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.service.ServiceOutcome;

/// Plain colours over the whole glass, each until the next tap; then the question whether they were
/// even.
final class ColourTest implements ScreenTest {
    private static final List<String> FILLS =
            List.of(
                    "white",
                    "black",
                    "#FF0000",
                    "#00FF00",
                    "#0000FF",
                    "linear-gradient(to right, black, white)");

    private final Kit kit;
    private final Consumer<ServiceOutcome> done;
    private final Region colour = new Region();
    private final StackPane view = new StackPane(colour);
    private int shown;

    ColourTest(Kit kit, Consumer<ServiceOutcome> done) {
        this.kit = kit;
        this.done = done;
        view.setId("colour-test");
        colour.setId("colour-0");
        colour.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> next());
        fill();
    }

    @Override
    public Region view() {
        return view;
    }

    private void next() {
        shown++;
        if (shown < FILLS.size()) {
            fill();
        } else {
            view.getChildren().setAll(question());
        }
    }

    private void fill() {
        colour.setId("colour-" + shown);
        colour.setStyle("-fx-background-color: " + FILLS.get(shown) + ";");
    }

    private Region question() {
        return new Overlay(
                        kit,
                        "palette",
                        kit.texts().of(TestWords.COLOURS),
                        kit.texts().of(TestWords.COLOURS_ASK),
                        kit.primary(
                                "colours-yes",
                                "check",
                                TestWords.YES,
                                () -> end(true, TestWords.COLOURS_FINE)),
                        kit.secondary(
                                "colours-no",
                                "close",
                                TestWords.NO,
                                () -> end(false, TestWords.COLOURS_BAD)))
                .view();
    }

    private void end(boolean isFine, TestWords words) {
        done.accept(new ServiceOutcome(isFine, words.text(), Optional.empty()));
    }
}

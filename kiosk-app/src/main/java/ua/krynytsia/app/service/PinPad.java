// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServicePin;

/// Digits shown as dots, and keys for them. What was typed leaves only as a [ServicePin] and is
/// forgotten at once.
final class PinPad {
    private static final int LEAST = 6;
    private static final int MOST = 12;
    private static final int COLUMNS = 3;

    private final Kit kit;
    private final Consumer<ServicePin> entered;
    private final StringBuilder digits = new StringBuilder(MOST);
    private final Label dots = new Label();
    private final Label problem;
    private final Label left;
    private final Touchable enter;
    private final Pane view;

    PinPad(Kit kit, Consumer<ServicePin> entered, Runnable cancel) {
        this.kit = kit;
        this.entered = entered;
        dots.setId("pin-dots");
        dots.getStyleClass().setAll("pin-dots");
        problem = kit.strong(kit.texts().of(_ -> ""));
        problem.setId("pin-problem");
        problem.getStyleClass().add("pin-problem");
        left = kit.note(kit.texts().of(_ -> ""));
        enter = kit.primary("pin-enter", "login", ServiceWords.ENTER, this::submit);
        var sign = kit.icon("lock");
        sign.getStyleClass().add("overlay-sign");
        var buttons =
                new HBox(kit.secondary("pin-cancel", "close", ServiceWords.CANCEL, cancel), enter);
        buttons.getStyleClass().add("pin-buttons");
        var words =
                new VBox(sign, kit.title(kit.texts().of(ServiceWords.PIN)), left, dots, problem);
        words.getStyleClass().add("pin-words");
        var pad = new VBox(keys(), buttons);
        pad.getStyleClass().add("pin-words");
        view = kit.tokens().panel().isWide() ? new HBox(words, pad) : new VBox(words, pad);
        view.getStyleClass().addAll("overlay", "pin-pad");
        draw();
    }

    Pane view() {
        return view;
    }

    /// How many seconds are left to type it.
    void left(long seconds) {
        left.textProperty().bind(kit.texts().of(ServiceWords.PIN_LEAD, Math.max(0, seconds)));
    }

    /// It was not taken: says why and begins anew.
    void refused(LocalizedText why) {
        LocalizedText words = why.isBlank() ? ServiceWords.PIN_WRONG.text() : why;
        problem.textProperty().bind(kit.texts().of(words));
        clear();
    }

    void close() {
        clear();
    }

    private GridPane keys() {
        var grid = new GridPane();
        grid.getStyleClass().add("pin-keys");
        for (int digit = 1; digit <= 9; digit++) {
            grid.add(key(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        grid.add(key(0), 1, COLUMNS);
        grid.add(
                face(
                        "pin-erase",
                        kit.icon("backspace"),
                        kit.texts().of(ServiceWords.ERASE),
                        this::erase),
                2,
                COLUMNS);
        return grid;
    }

    private Touchable key(int digit) {
        String name = Integer.toString(digit);
        return face("pin-" + name, new Label(name), kit.texts().of(_ -> name), () -> type(name));
    }

    private Touchable face(String id, Node face, ObservableValue<String> said, Runnable action) {
        var key = kit.touchable(id, new StackPane(face), said, "key", action);
        key.setMinSize(kit.units(7), kit.units(4.6));
        key.setFocusTraversable(false);
        return key;
    }

    private void type(String digit) {
        if (digits.length() < MOST) {
            digits.append(digit);
            draw();
        }
    }

    private void erase() {
        if (!digits.isEmpty()) {
            digits.setLength(digits.length() - 1);
            draw();
        }
    }

    private void submit() {
        if (digits.length() >= LEAST) {
            var pin = new ServicePin(digits.toString());
            clear();
            entered.accept(pin);
        }
    }

    private void clear() {
        for (int i = 0; i < digits.length(); i++) {
            digits.setCharAt(i, '0');
        }
        digits.setLength(0);
        draw();
    }

    private void draw() {
        dots.setText(digits.isEmpty() ? "– – – –" : "●".repeat(digits.length()));
        dots.accessibleTextProperty().bind(kit.texts().of(ServiceWords.DIGITS, digits.length()));
        enter.setDisable(digits.length() < LEAST);
    }
}

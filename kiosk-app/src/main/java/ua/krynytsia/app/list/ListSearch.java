// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.keyboard.OnScreenKeyboard;
import ua.krynytsia.app.keyboard.Purpose;
import ua.krynytsia.app.keyboard.TypingFields;

/// A field above a long list and the keys below it; what is typed is told a moment after the last
/// key.
final class ListSearch implements AutoCloseable {
    private static final Duration PAUSE = Duration.millis(150);
    private static final int LONGEST = 100;

    private final TextField field = new TextField();
    private final HBox bar;
    private final OnScreenKeyboard keyboard;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// @param first what stands in the field to begin with
    /// @param typed told what stands there now
    /// @param closed the search is no longer wanted
    ListSearch(Kit kit, String first, Consumer<String> typed, Runnable closed) {
        keyboard = new OnScreenKeyboard(kit, () -> showKeyboard(false));
        keyboard.use(Purpose.SEARCH);
        TypingFields.prepare(field, "list-words");
        field.setText(first);
        field.promptTextProperty().bind(kit.texts().of(ListWords.FIND_HERE));
        field.setOnMousePressed(_ -> showKeyboard(true));
        pause.setOnFinished(_ -> typed.accept(shortened(field.getText())));
        field.textProperty().subscribe((_, _) -> pause.playFromStart());
        HBox.setHgrow(field, Priority.ALWAYS);
        var close = kit.secondary("list-find-close", "close", ListWords.CLOSE, closed);
        close.setMinWidth(HBox.USE_PREF_SIZE);
        bar = new HBox(field, close);
        bar.getStyleClass().add("search-line");
        showKeyboard(false);
        show(false);
    }

    Node bar() {
        return bar;
    }

    Node keyboard() {
        return keyboard;
    }

    void show(boolean isShown) {
        bar.setVisible(isShown);
        bar.setManaged(isShown);
        if (!isShown) {
            showKeyboard(false);
        }
    }

    /// For whoever is about to type.
    void open() {
        show(true);
        showKeyboard(true);
        field.requestFocus();
        field.end();
    }

    /// Empties the field without telling.
    void clear() {
        field.clear();
        pause.stop();
    }

    @Override
    public void close() {
        pause.stop();
        keyboard.close();
    }

    private void showKeyboard(boolean isShown) {
        keyboard.setVisible(isShown);
        keyboard.setManaged(isShown);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}

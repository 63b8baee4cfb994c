// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;

/// One line above every screen.
final class Strip {
    private Strip() {}

    /// Danger that the visitor has read of.
    ///
    /// @param again shows it whole
    static Node danger(Kit kit, Situation.View.Strip strip, Runnable again) {
        var words = new VBox(kit.strong(kit.texts().of(strip.alert().words().headline())));
        if (!strip.isSure()) {
            words.getChildren().add(kit.note(kit.texts().of(AlertWords.UNSURE)));
        }
        var line =
                line(
                        kit,
                        "warning",
                        words,
                        kit.secondary("alert-again", "info", AlertWords.TO_DO, again));
        line.setId("alert-strip");
        line.getStyleClass().add("danger-strip");
        return line;
    }

    static Node unknown(Kit kit) {
        var line = line(kit, "help", new VBox(kit.strong(kit.texts().of(AlertWords.UNKNOWN))));
        line.setId("alert-unknown");
        line.getStyleClass().add("unknown-strip");
        return line;
    }

    private static HBox line(Kit kit, String icon, VBox words, Node... more) {
        words.getStyleClass().add("strip-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(kit.icon(icon), words);
        line.getChildren().addAll(more);
        line.getStyleClass().add("alert-line");
        return line;
    }
}

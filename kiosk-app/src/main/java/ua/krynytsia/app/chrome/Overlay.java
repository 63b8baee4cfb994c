// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.LocalizedText;

/// A whole page that lies over the screen until it is answered: sign, title, words, and below what
/// can be done.
public final class Overlay {
    private final VBox view;

    public Overlay(
            Kit kit,
            String icon,
            ObservableValue<String> title,
            ObservableValue<String> words,
            Node... below) {
        Label sign = kit.icon(icon);
        sign.getStyleClass().add("overlay-sign");
        view = new VBox(sign, kit.title(title), kit.text(words));
        view.getChildren().addAll(below);
        view.getStyleClass().add("overlay");
    }

    public VBox view() {
        return view;
    }

    /// How to reach a human, and how to use this screen.
    public static Overlay help(Kit kit, Reach reach, Runnable close) {
        var texts = kit.texts();
        var number = kit.title(texts.of(_ -> reach.hotline()));
        number.getStyleClass().add("phone-number");
        var hours = kit.note(texts.of(t -> t.say(ChromeWords.HELP_HOURS, t.in(reach.hours()))));
        var place = kit.note(texts.of(t -> t.say(ChromeWords.HELP_PLACE, t.in(reach.place()))));
        hours.setManaged(!reach.hours().isBlank());
        hours.setVisible(!reach.hours().isBlank());
        place.setManaged(!reach.place().isBlank());
        place.setVisible(!reach.place().isBlank());
        var phone = new VBox(kit.strong(texts.of(ChromeWords.HELP_PHONE)), number, hours, place);
        phone.getStyleClass().add("phone-card");
        return new Overlay(
                kit,
                "support_agent",
                texts.of(ChromeWords.HELP_TITLE),
                texts.of(ChromeWords.HELP_HOW),
                phone,
                kit.strong(texts.of(ChromeWords.HELP_EMERGENCY)),
                kit.primary("help-close", "check", ChromeWords.CLOSE, close));
    }

    /// Asks before typed text is lost.
    public static Overlay leave(Kit kit, Runnable leave, Runnable stay) {
        return new Overlay(
                kit,
                "delete_outline",
                kit.texts().of(ChromeWords.LEAVE_TITLE),
                kit.texts().of(ChromeWords.LEAVE_LEAD),
                kit.primary("leave-no", "edit", ChromeWords.STAY, stay),
                kit.secondary("leave-yes", "delete_outline", ChromeWords.LEAVE, leave));
    }

    /// After a fault: the screen starts over.
    public static Overlay fault(Kit kit, Runnable startOver) {
        return new Overlay(
                kit,
                "build",
                kit.texts().of(ChromeWords.FAULT_TITLE),
                kit.texts().of(ChromeWords.FAULT_LEAD),
                kit.primary("start-over", "refresh", ChromeWords.START_OVER, startOver));
    }

    /// Whom to call, when (may be blank), and what to say where one is (may be blank).
    public record Reach(String hotline, LocalizedText hours, LocalizedText place) {}
}

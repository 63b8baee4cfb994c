// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.wire.LocalizedText;

/// A whole page that lies over the screen until it is answered: sign, title, words, and below what
/// can be done.
public final class Overlay {
    private static final double HALF_UNITS = 30;

    private final VBox view;

    /// @param below cards to read, then what can be pressed, the first thing first
    public Overlay(
            Kit kit,
            String icon,
            ObservableValue<String> title,
            ObservableValue<String> words,
            Node... below) {
        Map<Boolean, List<Node>> parts =
                Stream.of(below).collect(Collectors.partitioningBy(Touchable.class::isInstance));
        List<Node> cards = parts.getOrDefault(false, List.of());
        var read = read(kit, about(kit, icon, title, words), cards);
        var scroll = kit.scroll("overlay-scroll", read);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Pane actions = kit.tokens().isWide() ? new HBox() : new VBox();
        actions.getStyleClass().add("overlay-actions");
        actions.getChildren().addAll(parts.getOrDefault(true, List.of()));
        view = new VBox(scroll, actions);
        view.getStyleClass().add("overlay");
    }

    private static VBox about(
            Kit kit, String icon, ObservableValue<String> title, ObservableValue<String> words) {
        var about = new VBox(kit.title(title), kit.text(words));
        if (!kit.tokens().isWide() || !kit.tokens().isLarge()) {
            Label sign = kit.icon(icon);
            sign.getStyleClass().add("overlay-sign");
            about.getChildren().addFirst(sign);
        }
        about.getStyleClass().add("overlay-about");
        return about;
    }

    /// Side by side where height is dear.
    private static Pane read(Kit kit, VBox about, List<Node> cards) {
        if (!kit.tokens().isWide() || cards.isEmpty()) {
            about.getChildren().addAll(cards);
            return about;
        }
        var beside = new VBox();
        beside.getChildren().addAll(cards);
        beside.getStyleClass().add("overlay-about");
        var read = new HBox(about, beside);
        read.getStyleClass().add("overlay-beside");
        List.of(about, beside)
                .forEach(half -> {
                    HBox.setHgrow(half, Priority.ALWAYS);
                    half.setPrefWidth(kit.units(HALF_UNITS));
                });
        return read;
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

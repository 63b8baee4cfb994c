// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Router;

/// Draws a tile: its sign, its name, and below what it is about, or which place nearby is open.
final class NeedTile {
    /// A tile narrower than so many letters has its sign above the words.
    private static final double NARROW = 9.5;

    private final Kit kit;
    private final Router router;
    private final ObservableValue<LocalDateTime> now;
    private final boolean isNarrow;

    /// @param now turns with every minute
    /// @param width about how wide a tile is
    NeedTile(Kit kit, Router router, ObservableValue<LocalDateTime> now, double width) {
        this.kit = kit;
        this.router = router;
        this.now = now;
        isNarrow = width < NARROW * kit.tokens().text();
    }

    Node of(Need need) {
        Texts texts = kit.texts();
        var title = texts.of(need.shown().title());
        var name = kit.strong(title);
        HBox.setHgrow(name, Priority.ALWAYS);
        var sign = kit.icon(need.shown().icon());
        sign.getStyleClass().add("need-sign");
        var head = isNarrow ? new VBox(sign, name) : new HBox(sign, name);
        head.getStyleClass().add("need-head");
        var said = saying(need);
        var box = new VBox(head, need.nearest().isEmpty() ? kit.note(said) : hint(need, said));
        return kit.touchable(
                "tile-" + need.id(), box, title, "need", () -> router.open(need.route()));
    }

    /// A clock beside the words, so that colour is not the only sign.
    private Node hint(Need need, ObservableValue<String> said) {
        var sign = kit.icon("schedule");
        sign.getStyleClass().add("hint-sign");
        var isTold = now.map(at -> NearestOpen.among(need.nearest(), at).isPresent());
        sign.visibleProperty().bind(isTold);
        sign.managedProperty().bind(isTold);
        var words = kit.note(said);
        HBox.setHgrow(words, Priority.ALWAYS);
        var hint = new HBox(sign, words);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private ObservableValue<String> saying(Need need) {
        Texts texts = kit.texts();
        return texts.language().flatMap(_ -> now.map(at -> saying(texts, need, at)));
    }

    private static String saying(Texts texts, Need need, LocalDateTime at) {
        Optional<NearestOpen> open = NearestOpen.among(need.nearest(), at);
        String lead = texts.in(need.shown().lead());
        if (open.isPresent()) {
            return open.get().words(texts, at);
        }
        boolean isCounted = lead.isBlank() && need.entries() > 0;
        return isCounted ? texts.count(HomeWords.ENTRIES, need.entries()) : lead;
    }
}

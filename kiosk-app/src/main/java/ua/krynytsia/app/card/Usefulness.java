// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.local.Rating;

/// Asks once a visit whether a card was of use: one touch, and one more where it was not. Nobody
/// has to answer.
final class Usefulness {
    private final ScreenContext context;
    private final Kit kit;
    private final Texts texts;
    private final DocumentKey about;
    private final Said said;
    private final VBox view = new VBox();

    /// What one visitor has answered of one card.
    static final class Said {
        private boolean isOver;
    }

    Usefulness(ScreenContext context, Card card) {
        this.context = context;
        kit = context.kit();
        texts = kit.texts();
        about = card.entry().key();
        said = context.scope().keep("card/rating/" + card.name(), Said.class, Said::new);
        view.getStyleClass().add("usefulness");
        if (said.isOver) {
            thank();
        } else {
            ask();
        }
    }

    Node view() {
        return view;
    }

    private void ask() {
        var yes =
                kit.secondary(
                        "useful", "thumb_up", CardWords.USEFUL, () -> tell(Rating.useful(about)));
        var no = kit.secondary("useless", "thumb_down", CardWords.USELESS, this::askWhy);
        show(CardWords.WAS_IT_USEFUL, List.of(yes, no));
    }

    private void askWhy() {
        var reasons = new ArrayList<Node>();
        for (RatingReason reason : RatingReason.values()) {
            reasons.add(
                    kit.chip(
                            "reason-" + reason.ordinal(),
                            texts.of(CardWords.of(reason)),
                            () -> tell(Rating.useless(about, reason))));
        }
        show(CardWords.WHAT_IS_WRONG, reasons);
    }

    /// Thanks at once: nobody waits for the answer to an answer.
    private void tell(Rating rating) {
        said.isOver = true;
        context.link().rate(rating, _ -> {});
        thank();
    }

    private void thank() {
        var thanks = kit.strong(texts.of(CardWords.THANKS));
        thanks.setId("thanks");
        var line = new HBox(kit.icon("check_circle"), thanks);
        line.getStyleClass().add("thanks");
        view.getChildren().setAll(line);
    }

    private void show(CardWords question, List<Node> answers) {
        var flow = new FlowPane();
        flow.getStyleClass().add("answers");
        flow.getChildren().setAll(answers);
        view.getChildren().setAll(kit.strong(texts.of(question)), flow);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.QrCode;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.local.Home;

/// The code by which a phone takes the card along, in place of the card until one goes back to it.
final class TakeAlong {
    private static final double QR_MM = 90;

    private final Kit kit;
    private final ScreenContext context;
    private final Printing printing;

    TakeAlong(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        printing = new Printing(context);
    }

    /// @param back to the card
    Node of(Card card, Runnable back) {
        Texts texts = kit.texts();
        var box = new VBox();
        texts.language().subscribe(_ -> box.getChildren().setAll(code(card)));
        box.getStyleClass().add("take-along");
        var scroll = kit.scroll("take-along", box);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var close = kit.primary("take-along-close", "arrow_back", CardWords.BACK_TO_CARD, back);
        var print =
                kit.secondary("print-card", "print", CardWords.PRINT, () -> printing.print(card));
        var whole = new VBox(scroll, printing.said(), kit.bar(close, print));
        whole.getStyleClass().add("screen");
        return whole;
    }

    private Node code(Card card) {
        Texts texts = kit.texts();
        CardCode code = CardCode.of(card, context.home().get().flatMap(Home::city), texts);
        var box =
                new VBox(
                        kit.title(texts.of(CardWords.TAKE_ALONG)),
                        kit.strong(texts.of(card.title())),
                        kit.text(texts.of(code.lead())));
        box.getStyleClass().add("take-along-words");
        Optional<? extends Node> picture =
                QrCode.of(code.content(), kit.tokens().panel().px(QR_MM));
        picture.ifPresent(node -> {
            var frame = new HBox(node);
            frame.setId("take-along-code");
            frame.getStyleClass().add("take-along-code");
            box.getChildren().add(frame);
        });
        return box;
    }
}

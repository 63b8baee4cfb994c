// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.Home;

/// Prints a card and says what became of it.
final class Printing {
    private final ScreenContext context;
    private final Kit kit;
    private final HBox said = new HBox();
    private Subscription asking = Subscription.EMPTY;

    Printing(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        said.setId("print-said");
        said.getStyleClass().add("print-said");
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
    }

    /// Where it is said.
    Node said() {
        return said;
    }

    void print(Card card) {
        var city = context.home().get().flatMap(Home::city);
        var job = Slip.of(card, city, kit.texts(), LocalDate.now(context.clock()));
        asking.unsubscribe();
        asking = context.link().print(job, this::answered);
    }

    void close() {
        asking.unsubscribe();
    }

    private void answered(Answer<Bytes> answer) {
        switch (answer) {
            case Answer.Ready<Bytes> _ -> say("print", CardWords.PRINTING.text());
            case Answer.Refused<Bytes>(var refusal) -> {
                LocalizedText why = refusal.message();
                say("info", why.isBlank() ? CardWords.NO_PRINTER.text() : why);
            }
            case Answer.Missing<Bytes> _, Answer.Away<Bytes> _ ->
                    say("info", CardWords.NO_PRINTER.text());
        }
    }

    private void say(String icon, LocalizedText words) {
        said.getChildren().setAll(kit.icon(icon), kit.strong(kit.texts().of(words)));
        said.setVisible(true);
    }
}

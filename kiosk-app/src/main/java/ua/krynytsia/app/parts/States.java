// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;

/// What stands in place of contents: while they are on the way, when they are gone, when the agent
/// does not answer. Contents that were shown once are never taken away for a fault.
public final class States {
    private final Kit kit;
    private final Runnable again;
    private final StackPane view = new StackPane();
    private boolean hasContents;

    /// @param again asks once more
    public States(Kit kit, Runnable again) {
        this.kit = kit;
        this.again = again;
        view.getChildren()
                .setAll(state("hourglass_empty", PartWords.LOADING, PartWords.LOADING_LEAD));
    }

    public StackPane view() {
        return view;
    }

    public void contents(Node node) {
        hasContents = true;
        if (!view.getChildren().contains(node)) {
            view.getChildren().setAll(node);
        }
    }

    /// Shows what came, or why nothing did.
    ///
    /// @param show is given what is there
    public <T> void tell(Answer<T> answer, Consumer<T> show) {
        switch (answer) {
            case Answer.Ready<T>(T value) -> show.accept(value);
            case Answer.Missing<T> _ -> gone();
            case Answer.Refused<T> _, Answer.Away<T> _ -> away();
        }
    }

    public void gone() {
        hasContents = false;
        view.getChildren().setAll(state("find_in_page", PartWords.GONE, PartWords.GONE_LEAD));
    }

    public void away() {
        if (!hasContents) {
            view.getChildren()
                    .setAll(
                            state(
                                    "cloud_off",
                                    PartWords.AWAY,
                                    PartWords.AWAY_LEAD,
                                    kit.primary("try-again", "refresh", PartWords.AGAIN, again)));
        }
    }

    private Node state(String icon, PartWords title, PartWords lead, Node... below) {
        Texts texts = kit.texts();
        return kit.state(icon, texts.of(title), texts.of(lead), below);
    }
}

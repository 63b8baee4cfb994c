// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;

/// Which form this is and how far one has come: «Крок 2 з 5», in words and as a row of marks.
final class StepBar extends VBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Kit kit;
    private final FormModel model;
    private final Label words;
    private final HBox marks = new HBox();

    StepBar(Kit kit, FormModel model) {
        this.kit = kit;
        this.model = model;
        words = kit.note(kit.texts().of(this::say));
        words.setId("step");
        for (int i = 0; i <= model.inTurn().size(); i++) {
            var mark = new Region();
            mark.getStyleClass().add("step-mark");
            HBox.setHgrow(mark, Priority.ALWAYS);
            marks.getChildren().add(mark);
        }
        marks.getStyleClass().add("step-marks");
        getChildren().addAll(words, marks);
        getStyleClass().add("step-bar");
    }

    /// After each change of the step.
    void show() {
        words.textProperty().unbind();
        words.textProperty().bind(kit.texts().of(this::say));
        for (int i = 0; i < marks.getChildren().size(); i++) {
            marks.getChildren().get(i).pseudoClassStateChanged(DONE, i <= model.step().get());
        }
    }

    private String say(Texts texts) {
        String step =
                model.step().get() >= model.inTurn().size()
                        ? texts.say(AppealWords.REVIEW_STEP)
                        : texts.say(
                                AppealWords.STEP,
                                model.step().get() + 1,
                                model.inTurn().size() + 1);
        return texts.in(model.form().presentation().title()) + " · " + step;
    }
}

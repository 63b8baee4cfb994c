// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.keyboard.OnScreenKeyboard;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// The pages of an open form: a question each, then the review and the sending.
final class FormPages {
    private static final double QUESTION_UNITS = 22;

    /// What is chosen needs its words in one line.
    private static final double LARGE_QUESTION_UNITS = 15;

    private final ScreenContext context;
    private final Kit kit;
    private final Texts texts;
    private final FormModel model;
    private final Addressees addressees;
    private final OnScreenKeyboard keyboard;
    private final StepBar steps;
    private final StackPane page = new StackPane();
    private final HBox problem;
    private final Label problemWords;
    private final StackPane buttons = new StackPane();
    private final VBox view;
    private Optional<AnswerField> field = Optional.empty();
    private Subscription sending = Subscription.EMPTY;

    /// @param addressees names those the form was opened for
    FormPages(ScreenContext context, FormModel model, Addressees addressees) {
        this.context = context;
        this.model = model;
        this.addressees = addressees;
        kit = context.kit();
        texts = kit.texts();
        keyboard = new OnScreenKeyboard(kit, model::next);
        steps = new StepBar(kit, model);
        problemWords = kit.strong(texts.of(_ -> ""));
        problemWords.setId("problem");
        problem = new HBox(kit.icon("error"), problemWords);
        problem.getStyleClass().add("problem");
        HBox.setHgrow(problemWords, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        buttons.getStyleClass().add("form-buttons");
        view =
                isWide()
                        ? new VBox(steps, beside(), problem, keyboard)
                        : new VBox(steps, page, problem, buttons, keyboard);
        view.getStyleClass().add("screen");
        model.step().subscribe(_ -> turn());
        model.problem().subscribe(this::show);
    }

    Node view() {
        return view;
    }

    private boolean isWide() {
        return kit.tokens().isWide();
    }

    /// Where the glass is wide and low, the buttons stand beside the page: the keyboard takes the
    /// height.
    private Node beside() {
        HBox.setHgrow(page, Priority.ALWAYS);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        var row = kit.tokens().isLeftHanded() ? new HBox(buttons, page) : new HBox(page, buttons);
        row.getStyleClass().add("form-beside");
        row.setMinHeight(0);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    boolean hasAnswers() {
        return model.hasAnswers();
    }

    void focus() {
        Platform.runLater(() -> field.ifPresent(AnswerField::focus));
    }

    void close() {
        sending.unsubscribe();
        field.ifPresent(AnswerField::close);
        keyboard.close();
    }

    /// Puts the present question, or the review, on the screen.
    private void turn() {
        field.ifPresent(AnswerField::close);
        field = model.isAtReview() ? Optional.empty() : Optional.of(fieldOf(model.question()));
        page.getChildren().setAll(field.map(this::questionPage).orElseGet(this::reviewPage));
        boolean types = field.flatMap(AnswerField::keyboard).isPresent();
        keyboard.setVisible(types);
        keyboard.setManaged(types);
        field.flatMap(AnswerField::keyboard).ifPresent(keyboard::use);
        steps.show();
        showButtons();
        focus();
    }

    private AnswerField fieldOf(FormQuestion question) {
        return switch (question.type()) {
            case FieldType.Choice choice -> ChoiceAnswer.of(kit, model, question, choice);
            case FieldType.YesNo _ -> ChoiceAnswer.yesNo(kit, model, question);
            case FieldType.Phone _ -> new PhoneAnswer(kit, model, question);
            case FieldType.Point _ -> new PointAnswer(context, model, question);
            case FieldType.Address(var streets) when streets.isPresent() ->
                    new StreetAnswer(context, model, question);
            default -> new TypedAnswer(kit, model, question);
        };
    }

    private Node questionPage(AnswerField answer) {
        FormQuestion question = model.question();
        var heading = kit.title(texts.of(question.prompt()));
        heading.setMinHeight(Label.USE_PREF_SIZE);
        var box = new VBox(heading);
        box.getStyleClass().add("question");
        if (!question.hint().isBlank()) {
            box.getChildren().add(kit.note(texts.of(question.hint())));
        }
        if (!question.required()) {
            box.getChildren().add(kit.note(texts.of(AppealWords.OPTIONAL)));
        }
        if (isWide() && answer.keyboard().isPresent()) {
            return beside(box, answer.view());
        }
        VBox.setVgrow(answer.view(), Priority.ALWAYS);
        box.getChildren().add(answer.view());
        return box;
    }

    private Node beside(VBox question, Node answer) {
        KineticScroll words = kit.narrowScroll("question-words", question);
        double width = kit.units(kit.tokens().isLarge() ? LARGE_QUESTION_UNITS : QUESTION_UNITS);
        words.setMinWidth(width);
        words.setMaxWidth(width);
        HBox.setHgrow(answer, Priority.ALWAYS);
        var both = new HBox(words, answer);
        both.getStyleClass().add("form-beside");
        return both;
    }

    private Node reviewPage() {
        var heading = kit.title(texts.of(AppealWords.REVIEW));
        heading.setMinHeight(Label.USE_PREF_SIZE);
        Node review = new ReviewPane(kit, model, addressees).view();
        VBox.setVgrow(review, Priority.ALWAYS);
        var box = new VBox(heading, review);
        box.getStyleClass().add("question");
        return box;
    }

    private void showButtons() {
        var previous =
                kit.secondary("previous", "arrow_back", AppealWords.PREVIOUS, model::previous);
        previous.setVisible(model.step().get() > 0);
        Touchable forward =
                model.isAtReview()
                        ? kit.primary("submit", "send", AppealWords.SUBMIT, this::submit)
                        : kit.primary(
                                "next",
                                "arrow_forward",
                                model.isReviewed() ? AppealWords.TO_REVIEW : AppealWords.NEXT,
                                model::next);
        buttons.getChildren().setAll(bar(forward, previous));
    }

    private Node bar(Touchable forward, Touchable previous) {
        if (!isWide()) {
            return kit.bar(forward, previous);
        }
        var column = new VBox(previous, Kit.spring(), forward);
        column.getStyleClass().add("form-buttons");
        return column;
    }

    private void show(Optional<LocalizedText> wrong) {
        problemWords.textProperty().unbind();
        wrong.ifPresent(why -> problemWords.textProperty().bind(texts.of(why)));
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
    }

    /// The button is dead until the answer comes; the draft's id makes a second sending harmless.
    private void submit() {
        if (!model.isReady()) {
            return;
        }
        show(Optional.empty());
        var waiting = kit.primary("submit", "hourglass_empty", AppealWords.SENDING, () -> {});
        waiting.setDisable(true);
        buttons.getChildren().setAll(kit.bar(waiting));
        sending = context.link().submit(model.draft(texts.language().get().tag()), this::answered);
    }

    private void answered(Answer<SubmittedReceipt> answer) {
        showButtons();
        switch (answer) {
            case Answer.Ready<SubmittedReceipt>(SubmittedReceipt receipt) ->
                    context.router().replace(new Route.Receipt(receipt));
            case Answer.Refused<SubmittedReceipt>(Refusal refusal) ->
                    model.mend(refusal.question(), Optional.of(refusal.message()));
            case Answer.Missing<SubmittedReceipt> _, Answer.Away<SubmittedReceipt> _ ->
                    model.mend("", Optional.of(AppealWords.NOT_TAKEN.text()));
        }
    }
}

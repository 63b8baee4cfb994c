// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals.tracking;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// «Перевірити звернення»: the number, the PIN, the answer.
public final class TrackingScreen implements Screen {
    private static final String KEPT = "appeals/tracking";

    private final ScreenContext context;
    private final Kit kit;
    private final TrackingModel model;
    private final StackPane view = new StackPane();
    private Optional<QuestionPage> page = Optional.empty();
    private Subscription asking = Subscription.EMPTY;

    public TrackingScreen(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        model = context.scope().keep(KEPT, TrackingModel.class, TrackingModel::new);
        show();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onEnter() {
        page.ifPresent(QuestionPage::focus);
    }

    @Override
    public Pace pace() {
        return model.step() == TrackingModel.Step.ANSWER ? Pace.READ : Pace.FORM;
    }

    @Override
    public boolean holdsTypedText() {
        return model.step() != TrackingModel.Step.ANSWER && model.hasTyped();
    }

    @Override
    public void onGone() {
        model.forget();
        context.scope().forget(KEPT);
    }

    @Override
    public void close() {
        asking.unsubscribe();
        leavePage();
        view.getChildren().clear();
    }

    private void show() {
        leavePage();
        Node shown =
                switch (model.step()) {
                    case NUMBER -> turn(QuestionPage.number(kit, model, this::next));
                    case PIN -> turn(QuestionPage.pin(kit, model, this::ask, this::previous));
                    case ANSWER -> answer(model.answer().orElseGet(Answer.Away::new));
                };
        view.getChildren().setAll(shown);
        page.ifPresent(QuestionPage::focus);
    }

    private Node turn(QuestionPage next) {
        page = Optional.of(next);
        return next.view();
    }

    private Node answer(Answer<TrackingAnswer> came) {
        var ways = new AnswerPage.Ways(this::askAgain, this::correct, this::another);
        return new AnswerPage(context, ways).of(came);
    }

    private void leavePage() {
        page.ifPresent(QuestionPage::close);
        page = Optional.empty();
    }

    private void next() {
        model.next();
        showUnlessWrong();
    }

    private void previous() {
        model.previous();
        show();
    }

    private void correct() {
        model.correct();
        show();
    }

    private void another() {
        model.forget();
        show();
    }

    private void ask() {
        Optional<TrackingQuestion> question = model.question();
        if (question.isEmpty()) {
            showUnlessWrong();
            return;
        }
        page.ifPresent(QuestionPage::await);
        asking.unsubscribe();
        asking = context.link().track(question.get(), this::came);
    }

    /// From the answer that was none; the question stands there with the button dead meanwhile.
    private void askAgain() {
        model.returnToPin();
        show();
        ask();
    }

    private void came(Answer<TrackingAnswer> answer) {
        model.answered(answer);
        show();
    }

    private void showUnlessWrong() {
        if (model.problem().isPresent()) {
            page.ifPresent(open -> open.show(model.problem()));
        } else {
            show();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;

/// A form of the edition, from its first question to its sending. Once it is open nothing published
/// meanwhile changes it.
public final class FormScreen implements Screen {
    private final ScreenContext context;
    private final Kit kit;
    private final Asked asked;
    private final Supplier<UUID> draftIds;
    private final StackPane view = new StackPane();
    private final Addressees addressees;
    private Optional<FormPages> pages = Optional.empty();
    private Subscription asking = Subscription.EMPTY;

    /// @param form its id
    /// @param given what is answered already, by question
    public record Asked(String form, Map<String, FieldValue> given) {
        public Asked {
            given = Map.copyOf(given);
        }
    }

    /// @param draftIds gives each opened form its id, by which it is taken once only
    public FormScreen(ScreenContext context, Asked asked, Supplier<UUID> draftIds) {
        this.context = context;
        this.asked = asked;
        this.draftIds = draftIds;
        kit = context.kit();
        addressees = new Addressees(context.link());
        tell("hourglass_empty", AppealWords.LOADING, AppealWords.LOADING_LEAD);
        refresh();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onEnter() {
        pages.ifPresent(FormPages::focus);
    }

    @Override
    public void refresh() {
        if (pages.isEmpty()) {
            asking.unsubscribe();
            asking =
                    context.link()
                            .document(DocumentKey.form(asked.form()), Form.class, this::formCame);
        }
    }

    @Override
    public Pace pace() {
        return Pace.FORM;
    }

    @Override
    public boolean holdsTypedText() {
        return pages.map(FormPages::hasAnswers).orElse(false);
    }

    @Override
    public void onGone() {
        context.scope().forget(kept());
    }

    @Override
    public void close() {
        asking.unsubscribe();
        addressees.close();
        pages.ifPresent(FormPages::close);
        view.getChildren().clear();
    }

    private void formCame(Answer<Form> answer) {
        switch (answer) {
            case Answer.Ready<Form>(Form form) -> open(form);
            case Answer.Missing<Form> _ ->
                    tell("inventory_2", AppealWords.GONE, AppealWords.GONE_LEAD);
            case Answer.Refused<Form> _, Answer.Away<Form> _ ->
                    tell(
                            "cloud_off",
                            AppealWords.AWAY,
                            AppealWords.AWAY_LEAD,
                            kit.primary("try-again", "refresh", AppealWords.AGAIN, this::refresh));
        }
    }

    private void open(Form form) {
        if (!FormModel.canBeFilledIn(form)) {
            tell("system_update", AppealWords.NEWER, AppealWords.NEWER_LEAD);
            return;
        }
        addressees.ask(form, asked.given());
        FormModel model =
                context.scope()
                        .keep(
                                kept(),
                                FormModel.class,
                                () -> new FormModel(form, draftIds.get(), asked.given()));
        var opened = new FormPages(context, model, addressees);
        pages = Optional.of(opened);
        view.getChildren().setAll(opened.view());
        opened.focus();
    }

    /// A form for one official is another than that for everybody.
    private String kept() {
        return "form/" + asked;
    }

    private void tell(String icon, AppealWords title, AppealWords lead, Node... below) {
        view.getChildren()
                .setAll(kit.state(icon, kit.texts().of(title), kit.texts().of(lead), below));
    }
}

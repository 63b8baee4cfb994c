// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.keyboard.OnScreenKeyboard;
import ua.krynytsia.app.keyboard.Purpose;
import ua.krynytsia.app.keyboard.TypingFields;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;

/// One field, and under it what is found while one types. «Знайти» opens the one entry that is
/// called so, else puts the keyboard away to see more; a tap on the field brings it back.
public final class SearchScreen implements Screen {
    private static final double TYPING_UNITS = 35;
    private static final String KEPT = "search/query";

    private final ScreenContext context;
    private final Kit kit;
    private final Query query;
    private final SearchModel model;
    private final Findings findings;
    private final TextField field = new TextField();
    private final Touchable clear;
    private final StackPane below = new StackPane();
    private final OnScreenKeyboard keyboard;
    private final Pane view;

    public SearchScreen(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        query = context.scope().keep(KEPT, Query.class, Query::new);
        model = new SearchModel(context.link()::search, SearchScreen::later);
        findings = new Findings(context, query, () -> show(model.state().get()));
        keyboard = new OnScreenKeyboard(kit, this::find);
        keyboard.use(Purpose.SEARCH);
        TypingFields.prepare(field, "search-field");
        field.setText(query.text());
        field.promptTextProperty().bind(kit.texts().of(SearchWords.PROMPT));
        Kit.openly(field);
        field.setOnMousePressed(_ -> showKeyboard(true));
        field.setOnAction(_ -> showKeyboard(true));
        clear = kit.secondary("search-clear", "close", SearchWords.CLEAR, this::clear);
        clear.setVisible(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        var bar = new HBox(field, clear);
        bar.getStyleClass().add("search-line");
        below.setMinHeight(0);
        below.setMinWidth(0);
        view = kit.tokens().panel().isWide() ? beside(bar) : stacked(bar);
        view.getStyleClass().add("screen");
        field.textProperty().subscribe(this::typed);
        model.state().subscribe(this::show);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onEnter() {
        field.requestFocus();
        field.end();
    }

    @Override
    public void refresh() {
        model.renew();
    }

    @Override
    public void onGone() {
        context.scope().forget(KEPT);
    }

    @Override
    public void close() {
        model.close();
        keyboard.close();
    }

    private Pane stacked(HBox bar) {
        VBox.setVgrow(below, Priority.ALWAYS);
        return new VBox(bar, below, keyboard);
    }

    /// Where height is dear, what is found stands beside what is typed.
    private Pane beside(HBox bar) {
        var typing = new VBox(bar, Kit.spring(), keyboard);
        typing.getStyleClass().add("search-typing");
        typing.setMinWidth(kit.units(TYPING_UNITS));
        typing.setMaxWidth(kit.units(TYPING_UNITS));
        HBox.setHgrow(below, Priority.ALWAYS);
        return new HBox(typing, below);
    }

    private void typed(String text) {
        clear.setVisible(!text.isEmpty());
        query.type(text);
        model.type(text);
    }

    private void find() {
        showKeyboard(false);
        model.findDirectHit()
                .ifPresent(hit -> context.router().open(new Route.Entry(hit.resource(), hit.id())));
    }

    private void clear() {
        field.clear();
        field.requestFocus();
        showKeyboard(true);
    }

    private void showKeyboard(boolean isShown) {
        keyboard.setVisible(isShown);
        keyboard.setManaged(isShown);
    }

    private void show(SearchModel.State state) {
        below.getChildren()
                .setAll(
                        switch (state) {
                            case SearchModel.State.Idle _ ->
                                    state("search", SearchWords.ADVICE, SearchWords.ADVICE_LEAD);
                            case SearchModel.State.Found found ->
                                    kit.scroll("results", findings.of(found.answer()));
                            case SearchModel.State.Nothing(String query) ->
                                    kit.state(
                                            "search_off",
                                            kit.texts().of(SearchWords.NOTHING, query),
                                            kit.texts().of(SearchWords.NOTHING_LEAD));
                            case SearchModel.State.Away _ ->
                                    state(
                                            "cloud_off",
                                            SearchWords.AWAY,
                                            SearchWords.AWAY_LEAD,
                                            kit.primary(
                                                    "try-again",
                                                    "refresh",
                                                    SearchWords.AGAIN,
                                                    model::renew));
                        });
    }

    private Node state(String icon, SearchWords title, SearchWords lead, Node... below) {
        return kit.state(icon, kit.texts().of(title), kit.texts().of(lead), below);
    }

    private static Subscription later(Duration pause, Runnable task) {
        var timer = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
        timer.setOnFinished(_ -> task.run());
        timer.play();
        return timer::stop;
    }
}

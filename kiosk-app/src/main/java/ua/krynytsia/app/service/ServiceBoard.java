// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServiceView;

/// What a technician sees after the PIN: the kiosk's state, what may be done, the screen's own
/// tests. Asks the agent anew every two seconds and changes only what differs.
final class ServiceBoard {
    /// Room for the longest word of either, so that the head stands still.
    private static final double DOOR_UNITS = 12.5;

    private static final long REFRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private final Kit kit;
    private final Visit visit;
    private final Tests tests;
    private final Runnable end;
    private final VBox groups = new VBox();
    private final VBox actions = new VBox();
    private final Lines<ServiceView.Group> groupLines;
    private final Lines<ServiceView.Action> actionLines;
    private final StackPane body = new StackPane();
    private final HBox away;
    private final List<Tab> tabs;
    private final VBox page;
    private final StackPane view;
    private Optional<ScreenTest> test = Optional.empty();
    private Subscription asking = Subscription.EMPTY;
    private boolean isKnown;
    private long nextAsk;

    ServiceBoard(Kit kit, Visit visit, Tests tests, Runnable end) {
        this.kit = kit;
        this.visit = visit;
        this.tests = tests;
        this.end = end;
        groups.getStyleClass().add("service-groups");
        actions.getStyleClass().add("service-actions");
        var drawn = new GroupCard(kit);
        groupLines = new Lines<>(groups, drawn::of);
        actionLines = new Lines<>(actions, this::action);
        away = new HBox(kit.icon("cloud_off"), kit.note(kit.texts().of(ServiceWords.AWAY)));
        away.getStyleClass().add("notice");
        away.setVisible(false);
        away.managedProperty().bind(away.visibleProperty());
        tabs =
                List.of(
                        tab("state", ServiceWords.STATE, kit.scroll("service-state", groups)),
                        tab("actions", ServiceWords.ACTIONS, kit.scroll("service-do", actions)),
                        tab("tests", ServiceWords.TESTS, tests.list(this::begin)));
        page = new VBox(head(), away, tabRow(), body);
        page.getStyleClass().add("service-board");
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new StackPane(page);
        choose(tabs.getFirst());
        groups.getChildren().setAll(loading());
    }

    StackPane view() {
        return view;
    }

    void step(long nanos) {
        test.ifPresent(ScreenTest::step);
        if (nanos - nextAsk >= 0) {
            nextAsk = nanos + REFRESH_NANOS;
            asking.unsubscribe();
            asking = visit.view(this::came);
        }
    }

    /// Ends the session with the agent too.
    void close() {
        asking.unsubscribe();
        visit.end();
    }

    private void came(Answer<ServiceView> answer) {
        away.setVisible(!(answer instanceof Answer.Ready<ServiceView>));
        switch (answer) {
            case Answer.Ready<ServiceView>(ServiceView now) -> {
                if (!isKnown) {
                    isKnown = true;
                    groups.getChildren().clear();
                }
                groupLines.show(now.groups());
                actionLines.show(now.actions());
            }
            case Answer.Refused<ServiceView> _ -> end.run();
            case Answer.Missing<ServiceView> _, Answer.Away<ServiceView> _ -> {
                // What was known stays; the strip says that it grows old.
            }
        }
    }

    private Node head() {
        var title = kit.title(kit.texts().of(ServiceWords.TITLE));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var language =
                kit.secondary(
                        "service-language",
                        "language",
                        kit.texts().of(_ -> other().ownName()),
                        () -> kit.texts().use(other()));
        var finish = kit.secondary("service-finish", "exit_to_app", ServiceWords.FINISH, end);
        language.setMinWidth(kit.units(DOOR_UNITS));
        finish.setMinWidth(kit.units(DOOR_UNITS));
        var head = new HBox(title, language, finish);
        head.getStyleClass().add("service-head");
        return head;
    }

    private Language other() {
        return switch (kit.texts().language().get()) {
            case UKRAINIAN -> Language.ENGLISH;
            case ENGLISH -> Language.UKRAINIAN;
        };
    }

    private Node loading() {
        return kit.state(
                "hourglass_empty",
                kit.texts().of(ServiceWords.LOADING),
                kit.texts().of(ServiceWords.LOADING_LEAD));
    }

    private Tab tab(String id, ServiceWords words, Node content) {
        var button =
                kit.chip(
                        "service-tab-" + id,
                        kit.texts().of(words),
                        () -> tabNamed(id).ifPresent(this::choose));
        return new Tab(id, button, content);
    }

    private Optional<Tab> tabNamed(String id) {
        return tabs.stream().filter(tab -> tab.id().equals(id)).findFirst();
    }

    private void choose(Tab chosen) {
        tabs.forEach(tab -> tab.button().setChosen(tab == chosen));
        body.getChildren().setAll(chosen.content());
    }

    private Node tabRow() {
        var row = new HBox();
        tabs.forEach(tab -> {
            HBox.setHgrow(tab.button(), Priority.ALWAYS);
            row.getChildren().add(tab.button());
        });
        row.getStyleClass().add("service-tabs");
        return row;
    }

    private Node action(ServiceView.Action action) {
        return kit.row(
                "action-" + action.id(),
                "play_circle_outline",
                kit.texts().of(action.label()),
                kit.texts().of(_ -> ""),
                () ->
                        action.warning()
                                .ifPresentOrElse(
                                        warning ->
                                                cover(
                                                        Asking.sure(
                                                                kit,
                                                                warning,
                                                                () -> act(action.id()),
                                                                this::uncover)),
                                        () -> act(action.id())));
    }

    private void act(String id) {
        cover(Asking.working(kit));
        visit.act(id, this::acted);
    }

    private void acted(Answer<ServiceOutcome> answer) {
        switch (answer) {
            case Answer.Ready<ServiceOutcome>(ServiceOutcome outcome) -> tell(outcome);
            case Answer.Missing<ServiceOutcome> _ -> tell(failed(ServiceWords.NOT_OFFERED));
            case Answer.Away<ServiceOutcome> _ -> tell(failed(ServiceWords.AWAY));
            case Answer.Refused<ServiceOutcome> _ -> end.run();
        }
    }

    private static ServiceOutcome failed(ServiceWords why) {
        return new ServiceOutcome(false, why.text(), Optional.empty());
    }

    private void begin(String id) {
        ScreenTest begun = tests.begin(id, outcome -> tested(id, outcome));
        test = Optional.of(begun);
        cover(begun.view());
    }

    private void tested(String id, ServiceOutcome outcome) {
        test = Optional.empty();
        cover(Asking.verdict(kit, outcome, this::uncover));
        visit.report(id, outcome, answer -> away.setVisible(!(answer instanceof Answer.Ready)));
    }

    private void tell(ServiceOutcome outcome) {
        cover(Asking.outcome(kit, outcome, this::uncover));
    }

    private void cover(Region over) {
        view.getChildren().setAll(page, over);
    }

    private void uncover() {
        view.getChildren().setAll(page);
    }

    private record Tab(String id, Touchable button, Node content) {}
}

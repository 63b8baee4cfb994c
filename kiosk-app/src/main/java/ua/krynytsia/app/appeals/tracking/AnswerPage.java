// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals.tracking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.tracking.TrackingAnswer;

/// What came of the question: the appeal, or why there is nothing to show and what to do then.
final class AnswerPage {
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");
    private static final int SECONDS = 60;
    private static final String HOTLINE = "hotline";

    private final ScreenContext context;
    private final Kit kit;
    private final Texts texts;
    private final Ways ways;

    /// Where one goes on from here.
    ///
    /// @param again asks the same once more
    /// @param correct back to what was typed
    /// @param another begins with an empty number
    record Ways(Runnable again, Runnable correct, Runnable another) {}

    AnswerPage(ScreenContext context, Ways ways) {
        this.context = context;
        this.ways = ways;
        kit = context.kit();
        texts = kit.texts();
    }

    Node of(Answer<TrackingAnswer> answer) {
        return answer instanceof Answer.Ready<TrackingAnswer>(TrackingAnswer said)
                ? of(said)
                : silent();
    }

    private Node of(TrackingAnswer said) {
        return switch (said) {
            case TrackingAnswer.Found found -> found(found);
            case TrackingAnswer.NoMatch() -> noMatch();
            case TrackingAnswer.TooMany(int seconds) -> tooMany(seconds);
            case TrackingAnswer.Unknown _ ->
                    state(
                            "system_update",
                            TrackingWords.NEWER,
                            texts.of(TrackingWords.NEWER_LEAD),
                            home());
        };
    }

    private Node noMatch() {
        return state(
                "find_in_page",
                TrackingWords.NO_MATCH,
                texts.of(TrackingWords.NO_MATCH_LEAD),
                kit.primary("correct", "edit", TrackingWords.CORRECT, ways.correct()));
    }

    private Node tooMany(int seconds) {
        int minutes = Math.ceilDiv(seconds, SECONDS);
        return state(
                "hourglass_empty",
                TrackingWords.TOO_MANY,
                texts.of(t ->
                        t.say(
                                TrackingWords.TOO_MANY_LEAD,
                                t.count(TrackingWords.MINUTES, minutes))),
                again());
    }

    private Node silent() {
        return state(
                "cloud_off", TrackingWords.SILENT, texts.of(TrackingWords.SILENT_LEAD), again());
    }

    private Node again() {
        return kit.primary("try-again", "refresh", TrackingWords.AGAIN, ways.again());
    }

    private Node home() {
        return kit.primary("to-start", "home", TrackingWords.HOME, context.router()::home);
    }

    private Node state(
            String icon, TrackingWords title, ObservableValue<String> lead, Node button) {
        var said = kit.state(icon, texts.of(title), lead);
        call().ifPresent(said.getChildren()::add);
        return page("no-answer", said, kit.bar(button));
    }

    private Node page(String id, Region words, Node bar) {
        var scroll = kit.scroll(id, words);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var whole = new VBox(scroll, bar);
        whole.getStyleClass().add("screen");
        return whole;
    }

    private Node found(TrackingAnswer.Found found) {
        var head = new VBox(kit.title(texts.of(TrackingWords.FOUND)));
        var number = kit.title(texts.of(_ -> found.number()));
        number.setId("found-number");
        number.setWrapText(false);
        number.getStyleClass().add("receipt-large");
        Kit.privately(number);
        var card = new VBox(kit.note(texts.of(TrackingWords.FOUND_NUMBER)), number);
        card.getStyleClass().addAll("receipt-card", "receipt-numbers");
        var box = new VBox(head, card, Kit.privately(lines(found)));
        call().ifPresent(box.getChildren()::add);
        box.getStyleClass().add("receipt");
        var another = kit.secondary("another", "search", TrackingWords.ANOTHER, ways.another());
        return page("found", box, kit.bar(home(), another));
    }

    private VBox lines(TrackingAnswer.Found found) {
        var lines =
                new VBox(
                        line("info", "found-state", TrackingWords.STATE, texts.of(found.state())),
                        line(
                                "send",
                                "found-submitted",
                                TrackingWords.SUBMITTED,
                                moment(found.submitted())),
                        line(
                                "assignment_turned_in",
                                "found-registered",
                                TrackingWords.REGISTERED,
                                moment(found.registered())));
        found.answerBy()
                .map(day ->
                        line(
                                "event",
                                "found-answer-by",
                                TrackingWords.ANSWER_BY,
                                texts.of(t -> t.date(day))))
                .ifPresent(lines.getChildren()::add);
        found.answer()
                .map(words ->
                        line("mail", "found-answer", TrackingWords.ANSWER, texts.of(_ -> words)))
                .ifPresent(lines.getChildren()::add);
        lines.getStyleClass().add("receipt-advice");
        return lines;
    }

    private Node line(String icon, String id, TrackingWords name, ObservableValue<String> words) {
        Label said = kit.strong(words);
        said.setId(id);
        var both = new VBox(kit.note(texts.of(name)), said);
        HBox.setHgrow(both, Priority.ALWAYS);
        return new HBox(kit.icon(icon), both);
    }

    private ObservableValue<String> moment(Instant instant) {
        var at = LocalDateTime.ofInstant(instant, CITY);
        return texts.of(t -> t.say(TrackingWords.MOMENT, t.date(at.toLocalDate()), t.time(at)));
    }

    /// Where a person answers, if the content says so.
    private Optional<Node> call() {
        return context.home()
                .get()
                .flatMap(home -> home.city())
                .flatMap(city -> Optional.ofNullable(city.texts().get(HOTLINE)))
                .filter(number -> !number.isBlank())
                .map(this::call);
    }

    private Label call(LocalizedText number) {
        return kit.text(texts.of(t -> t.say(TrackingWords.CALL, t.in(number))));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.krynytsia.rules.content.FormValidation;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.local.Draft;

/// A form on its way to being sent: the questions one after another, then the review. What may be
/// left out and stands behind all that must be answered is not asked: the review offers it. It
/// keeps the version it began with, whatever is published meanwhile, and one id, so that it is sent
/// once. JavaFX thread.
final class FormModel {
    private final Form form;
    private final UUID id;
    private final List<FormQuestion> questions;
    private final int asked;
    private final Map<String, FieldValue> given;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, FieldValue> chosen = new HashMap<>();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<LocalizedText>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean reviewed;

    FormModel(Form form, UUID id) {
        this(form, id, Map.of());
    }

    /// @param given answers by question that need not be asked; what does not fit is left out
    FormModel(Form form, UUID id, Map<String, FieldValue> given) {
        this.form = form;
        this.id = id;
        this.given = fitting(form, given);
        this.questions =
                form.questions().stream()
                        .filter(q -> isAskable(q.type()) && !this.given.containsKey(q.id()))
                        .toList();
        this.asked = asked(questions);
    }

    /// How many come one after another: up to the last that must be answered, or all where none
    /// must.
    private static int asked(List<FormQuestion> questions) {
        for (int i = questions.size(); i > 0; i--) {
            if (questions.get(i - 1).required()) {
                return i;
            }
        }
        return questions.size();
    }

    private static Map<String, FieldValue> fitting(Form form, Map<String, FieldValue> given) {
        var fitting = new HashMap<String, FieldValue>();
        for (FormQuestion question : form.questions()) {
            Optional<FieldValue> answer = Optional.ofNullable(given.get(question.id()));
            if (answer.isPresent() && FormValidation.check(question, answer).isEmpty()) {
                fitting.put(question.id(), answer.get());
            }
        }
        return Map.copyOf(fitting);
    }

    /// Whether every question that must be answered can be asked here.
    static boolean canBeFilledIn(Form form) {
        return form.questions().stream()
                .allMatch(question -> !question.required() || isAskable(question.type()));
    }

    private static boolean isAskable(FieldType type) {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Phone _,
                    FieldType.Link _,
                    FieldType.Email _,
                    FieldType.Address _,
                    FieldType.Choice _,
                    FieldType.YesNo _,
                    FieldType.Point _ ->
                    true;
            default -> false;
        };
    }

    Form form() {
        return form;
    }

    /// Those that are asked or offered here, in order.
    List<FormQuestion> questions() {
        return questions;
    }

    /// Those that come one after another.
    List<FormQuestion> inTurn() {
        return questions.subList(0, asked);
    }

    /// Those that only the review offers.
    List<FormQuestion> offered() {
        return questions.subList(asked, questions.size());
    }

    /// Those that were answered before the form was opened, in order.
    List<FormQuestion> settled() {
        return form.questions().stream().filter(q -> given.containsKey(q.id())).toList();
    }

    /// The number of the present question from 0; as many as there are [#questions] at the review.
    ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    /// What is to be mended before going on.
    ReadOnlyObjectProperty<Optional<LocalizedText>> problem() {
        return problem.getReadOnlyProperty();
    }

    boolean isAtReview() {
        return step.get() == questions.size();
    }

    /// Whether the present question is one that the review offers.
    boolean isOffered() {
        return step.get() >= asked && !isAtReview();
    }

    /// Whether the review has been seen, so that going on leads back to it.
    boolean isReviewed() {
        return reviewed;
    }

    FormQuestion question() {
        return questions.get(step.get());
    }

    String typed(FormQuestion question) {
        return typed.getOrDefault(question.id(), "");
    }

    void type(FormQuestion question, String text) {
        typed.put(question.id(), text);
        problem.set(Optional.empty());
    }

    void choose(FormQuestion question, FieldValue value) {
        chosen.put(question.id(), value);
        problem.set(Optional.empty());
    }

    /// The answer as it would be sent.
    Optional<FieldValue> answer(FormQuestion question) {
        FieldValue value = chosen.getOrDefault(question.id(), given.get(question.id()));
        if (value != null) {
            return Optional.of(value);
        }
        return Reading.of(question, typed(question)) instanceof Reading.Read(FieldValue read)
                ? Optional.of(read)
                : Optional.empty();
    }

    boolean hasAnswers() {
        return !chosen.isEmpty() || typed.values().stream().anyMatch(text -> !text.isBlank());
    }

    /// Goes on if the present answer is right, else says what to mend.
    void next() {
        if (isAtReview()) {
            return;
        }
        Optional<LocalizedText> wrong = check(question());
        problem.set(wrong);
        if (wrong.isEmpty()) {
            int following = step.get() + 1;
            go(reviewed || following >= asked ? questions.size() : following);
        }
    }

    void previous() {
        if (step.get() > 0) {
            problem.set(Optional.empty());
            go(isOffered() ? questions.size() : Math.min(step.get(), asked) - 1);
        }
    }

    /// Goes to a question to mend it; empty ids and unknown ones leave the place as it is.
    void mend(String question, Optional<LocalizedText> why) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().equals(question)) {
                go(i);
            }
        }
        problem.set(why);
    }

    /// Whether all answers are right; else stands at the first that is not.
    boolean isReady() {
        for (FormQuestion question : questions) {
            Optional<LocalizedText> wrong = check(question);
            if (wrong.isPresent()) {
                mend(question.id(), wrong);
                return false;
            }
        }
        return true;
    }

    Draft draft(String language) {
        var answers = new HashMap<String, FieldValue>();
        answers.putAll(given);
        questions.forEach(
                question -> answer(question).ifPresent(value -> answers.put(question.id(), value)));
        return new Draft(id, form.id(), form.version(), language, answers);
    }

    private void go(int place) {
        step.set(place);
        reviewed |= isAtReview();
    }

    private Optional<LocalizedText> check(FormQuestion question) {
        if (!chosen.containsKey(question.id())
                && Reading.of(question, typed(question)) instanceof Reading.Unreadable wrong) {
            return Optional.of(wrong.why());
        }
        return FormValidation.check(question, answer(question)).stream()
                .map(Problem::message)
                .findFirst();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import static ua.krynytsia.rules.content.Lengths.english;
import static ua.krynytsia.rules.content.Lengths.ukrainian;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;

/// Whether a resident's answers may be sent. Each problem names the question, the cause and what to
/// do, in words for someone who stands in front of a kiosk.
public final class FormValidation {
    private FormValidation() {}

    /// One problem at most per question, in the order of the questions, then of answers to
    /// questions that the form does not ask. An empty list means that the form may be sent.
    public static List<Problem> check(Form form, Map<String, FieldValue> answers) {
        var problems = new ArrayList<Problem>();
        for (FormQuestion question : form.questions()) {
            problems.addAll(check(question, Optional.ofNullable(answers.get(question.id()))));
        }
        answers.keySet().stream()
                .filter(id -> form.findQuestion(id).isEmpty())
                .sorted()
                .map(id -> new Problem(id, unknownQuestion(id)))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /// The same for one question while the form is being filled in: no problem or one.
    public static List<Problem> check(FormQuestion question, Optional<FieldValue> answer) {
        return message(question, answer)
                .map(message -> List.of(new Problem(question.id(), message)))
                .orElseGet(List::of);
    }

    private static Optional<LocalizedText> message(
            FormQuestion question, Optional<FieldValue> answer) {
        Fit fit = answer.map(given -> Fit.of(question.type(), given)).orElseGet(Fit.Blank::new);
        return switch (fit) {
            case Fit.Fits _ -> Optional.empty();
            case Fit.Blank _ -> question.required() ? unanswered(question) : Optional.empty();
            case Fit.NotInUkrainian _,
                    Fit.NoSuchOption _,
                    Fit.TooFine _,
                    Fit.Translated _,
                    Fit.Foreign _,
                    Fit.OtherKind _ ->
                    say(
                            question,
                            "цю відповідь не вдалося прочитати. " + Asks.ukrainian(question.type()),
                            "this answer could not be read. " + Asks.english(question.type()));
            case Fit.TooShort(int length, int min) ->
                    say(
                            question,
                            "відповідь закоротка: "
                                    + ukrainian(length)
                                    + ", а треба щонайменше "
                                    + ukrainian(min)
                                    + ". Допишіть ще "
                                    + ukrainian(min - length),
                            "the answer is too short: "
                                    + english(length)
                                    + ", at least "
                                    + english(min)
                                    + " needed. Please add "
                                    + english(min - length));
            case Fit.TooLong(int length, int max) ->
                    say(
                            question,
                            "відповідь задовга: "
                                    + ukrainian(length)
                                    + ", а можна щонайбільше "
                                    + ukrainian(max)
                                    + ". Скоротіть її на "
                                    + ukrainian(length - max),
                            "the answer is too long: "
                                    + english(length)
                                    + ", at most "
                                    + english(max)
                                    + " allowed. Please shorten it by "
                                    + english(length - max));
            case Fit.TooMany(int count, int max) ->
                    say(
                            question,
                            "обрано "
                                    + count
                                    + ", а можна щонайбільше "
                                    + max
                                    + ". Приберіть зайве",
                            count + " chosen, at most " + max + " allowed. Please remove some");
            case Fit.SeveralLines _ ->
                    say(
                            question,
                            "відповідь має бути в одному рядку. Приберіть переходи на новий рядок",
                            "the answer must be one line. Please remove the line breaks");
        };
    }

    private static Optional<LocalizedText> unanswered(FormQuestion question) {
        FieldType type = question.type();
        return say(
                question,
                "без цієї відповіді надіслати не можна. " + Asks.ukrainian(type),
                "this answer is needed to send the form. " + Asks.english(type));
    }

    private static Optional<LocalizedText> say(
            FormQuestion question, String ukrainian, String english) {
        return Optional.of(
                LocalizedText.of(
                        "«" + question.prompt().ukrainian() + "»: " + ukrainian + ".",
                        "“" + question.prompt().in(LocalizedText.ENGLISH) + "”: " + english + "."));
    }

    private static LocalizedText unknownQuestion(String id) {
        return LocalizedText.of(
                "Запитання «" + id + "» у цій формі немає. Почніть заповнювати форму знову.",
                "This form does not ask “" + id + "”. Please begin the form again.");
    }
}

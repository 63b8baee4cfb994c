// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.appeals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.fleet.Submission;

/// Questions with a resident's answers, in the order they were asked; answers to questions that are
/// not known here come last under their ids.
public record Answer(String question, String words) {
    private static final int FIRST_WORDS = 90;

    static List<Answer> answers(Submission submission, Optional<Form> form, Tongue tongue) {
        var left = new ArrayList<>(submission.answers().byQuestion().keySet());
        var lines = new ArrayList<Answer>();
        for (FormQuestion question : form.map(Form::questions).orElse(List.of())) {
            if (left.remove(question.id())) {
                lines.add(
                        new Answer(
                                tongue.say(question.prompt()),
                                words(submission, question.id(), question.type(), tongue)));
            }
        }
        FieldType plain = new FieldType.Unknown("", "");
        left.forEach(id -> lines.add(new Answer(id, words(submission, id, plain, tongue))));
        return lines;
    }

    /// The beginning of the longest text: what it is about.
    static String essence(Submission submission, Tongue tongue) {
        FieldType plain = new FieldType.Unknown("", "");
        String longest = "";
        for (String id : submission.answers().byQuestion().keySet()) {
            String words = words(submission, id, plain, tongue);
            longest = words.length() > longest.length() ? words : longest;
        }
        String line = longest.replaceAll("\\s+", " ");
        return line.length() <= FIRST_WORDS ? line : line.substring(0, FIRST_WORDS) + "…";
    }

    private static String words(Submission submission, String id, FieldType type, Tongue tongue) {
        return Optional.ofNullable(submission.answers().byQuestion().get(id))
                .map(value -> ValueWords.of(type, value, tongue))
                .orElse("");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Require;

/// Questions to a resident, asked one per screen. What is answered travels under the form's id and
/// version; an open form stays on the version it began with.
///
/// @param section the section whose door leads here
/// @param version rises by one with each change of the questions
public record Form(
        String id,
        String section,
        Presentation presentation,
        int version,
        List<FormQuestion> questions)
        implements Document {
    private static final int MAX_QUESTIONS = 40;

    public Form {
        Require.slug("form id", id);
        Require.slug("section of form " + id, section);
        Require.that(version >= 1, "a form's version begins with 1");
        questions = List.copyOf(questions);
        Require.that(
                !questions.isEmpty() && questions.size() <= MAX_QUESTIONS,
                "form " + id + " must have 1 to " + MAX_QUESTIONS + " questions");
        var ids = new HashSet<String>();
        for (FormQuestion question : questions) {
            Require.that(
                    ids.add(question.id()), "form " + id + " asks '" + question.id() + "' twice");
        }
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.form(id);
    }

    public Optional<FormQuestion> findQuestion(String questionId) {
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }
}

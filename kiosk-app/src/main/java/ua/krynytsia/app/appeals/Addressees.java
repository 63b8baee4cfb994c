// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// What the entries are called that a form was opened for: whom one writes to.
final class Addressees {
    private final AgentLink link;
    private final ReadOnlyObjectWrapper<Map<String, List<LocalizedText>>> names =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final List<Subscription> asking = new ArrayList<>();

    Addressees(AgentLink link) {
        this.link = link;
    }

    /// @param given answers by question
    void ask(Form form, Map<String, FieldValue> given) {
        for (FormQuestion question : form.questions()) {
            if (question.type() instanceof FieldType.Reference(String resource, boolean _)
                    && given.get(question.id()) instanceof FieldValue.Reference(var entries)) {
                asking.add(link.lines(resource, entries, answer -> came(question.id(), answer)));
            }
        }
    }

    /// Name and post, a line each; empty until it is known.
    ObservableValue<String> of(Texts texts, FormQuestion question) {
        return texts.language().flatMap(_ -> names.map(known -> say(texts, known, question.id())));
    }

    void close() {
        asking.forEach(Subscription::unsubscribe);
    }

    private static String say(
            Texts texts, Map<String, List<LocalizedText>> known, String question) {
        return String.join(
                "\n",
                known.getOrDefault(question, List.of()).stream()
                        .map(texts::in)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private void came(String question, Answer<EntryPage> answer) {
        if (answer instanceof Answer.Ready<EntryPage>(EntryPage page)) {
            var words = new ArrayList<LocalizedText>();
            for (EntryLine line : page.lines()) {
                words.add(line.title());
                words.add(line.note());
            }
            var now = new HashMap<>(names.get());
            now.put(question, List.copyOf(words));
            names.set(Map.copyOf(now));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Setting;

/// The form by which one writes to a person of a card. `setting/appeals` names it in the text
/// `write-to`; in it a question that refers to the person's resource asks whom it is for. The text
/// `write-to-given` answers choices that need not be asked then, `body=committee`.
final class Addressed {
    private static final DocumentKey SETTING = DocumentKey.setting("appeals");
    private static final String FORM = "write-to";
    private static final String GIVEN = "write-to-given";

    private final AgentLink link;
    private Subscription asking = Subscription.EMPTY;

    Addressed(AgentLink link) {
        this.link = link;
    }

    /// Brings the way to the form, if there is such a form.
    void find(Card card, Consumer<Route.Form> then) {
        asking.unsubscribe();
        asking = link.document(SETTING, Setting.class, answer -> settingCame(answer, card, then));
    }

    void close() {
        asking.unsubscribe();
    }

    private void settingCame(Answer<Setting> answer, Card card, Consumer<Route.Form> then) {
        if (answer instanceof Answer.Ready<Setting>(Setting setting)
                && setting.texts().containsKey(FORM)) {
            String id = said(setting, FORM);
            asking =
                    link.document(
                            DocumentKey.form(id),
                            Form.class,
                            form -> formCame(form, said(setting, GIVEN), card, then));
        }
    }

    private static void formCame(
            Answer<Form> answer, String given, Card card, Consumer<Route.Form> then) {
        if (answer instanceof Answer.Ready<Form>(Form form)) {
            route(form, given, card).ifPresent(then);
        }
    }

    static Optional<Route.Form> route(Form form, String given, Card card) {
        return form.questions().stream()
                .filter(question -> asksFor(question, card.entry().resource()))
                .findFirst()
                .map(question -> {
                    Map<String, FieldValue> answers = choices(form, given);
                    answers.put(
                            question.id(), new FieldValue.Reference(List.of(card.entry().id())));
                    return new Route.Form(form.id(), answers);
                });
    }

    private static boolean asksFor(FormQuestion question, String resource) {
        return question.type() instanceof FieldType.Reference(String asked, boolean _)
                && asked.equals(resource);
    }

    private static Map<String, FieldValue> choices(Form form, String given) {
        var answers = new HashMap<String, FieldValue>();
        for (String each : given.split("[ ,;]+")) {
            int sign = each.indexOf('=');
            if (sign > 0) {
                String option = each.substring(sign + 1);
                form.findQuestion(each.substring(0, sign))
                        .filter(question -> offers(question, option))
                        .ifPresent(question ->
                                answers.put(question.id(), new FieldValue.Choice(option)));
            }
        }
        return answers;
    }

    private static boolean offers(FormQuestion question, String option) {
        return question.type() instanceof FieldType.Choice choice
                && choice.findOption(option).isPresent();
    }

    private static String said(Setting setting, String text) {
        return setting.texts().getOrDefault(text, LocalizedText.of("")).ukrainian().strip();
    }
}

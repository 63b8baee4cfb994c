// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.rules.content.PhoneNumbers;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormQuestion;

/// What typed characters mean as an answer to a question.
sealed interface Reading {
    record Blank() implements Reading {}

    record Read(FieldValue value) implements Reading {}

    /// @param why names the question, the cause and what to do
    record Unreadable(LocalizedText why) implements Reading {}

    /// Of what stands in the field of a question that is answered by typing.
    static Reading of(FormQuestion question, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Blank();
        }
        return switch (question.type()) {
            case FieldType.Text _ -> new Read(new FieldValue.Text(LocalizedText.of(text)));
            case FieldType.Address _ -> new Read(new FieldValue.Address(LocalizedText.of(text)));
            case FieldType.Phone _ -> phone(question, text);
            case FieldType.Email _ -> email(question, text);
            case FieldType.Link _ -> link(question, text);
            default -> new Blank();
        };
    }

    /// @param digits those after +380
    private static Reading phone(FormQuestion question, String digits) {
        if (digits.length() < PhoneAnswer.DIGITS) {
            return new Unreadable(
                    AppealWords.PHONE_INCOMPLETE.with(question.prompt(), digits.length()));
        }
        Optional<String> number = PhoneNumbers.parse(PhoneAnswer.COUNTRY + digits);
        return number.<Reading>map(found -> new Read(new FieldValue.Phone(List.of(found))))
                .orElseGet(() ->
                        new Unreadable(AppealWords.PHONE_UNKNOWN.with(question.prompt(), "")));
    }

    private static Reading email(FormQuestion question, String text) {
        try {
            return new Read(new FieldValue.Email(text));
        } catch (WireException notAnAddress) {
            return new Unreadable(AppealWords.EMAIL_WRONG.with(question.prompt(), ""));
        }
    }

    private static Reading link(FormQuestion question, String text) {
        try {
            return new Read(new FieldValue.Link(URI.create(text)));
        } catch (IllegalArgumentException notALink) {
            return new Unreadable(AppealWords.LINK_WRONG.with(question.prompt(), ""));
        }
    }
}

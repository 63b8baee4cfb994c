// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Presentation;

final class FormModelTest {
    private static final UUID ID = UUID.fromString("0190b1a2-0000-7000-8000-000000000001");
    private static final FormQuestion MATTER =
            question("matter", "Що сталося?", new FieldType.Text(10, 200, true), true);
    private static final FormQuestion PHONE =
            question("phone", "Ваш телефон", new FieldType.Phone(), false);
    private static final FormQuestion EMAIL =
            question("email", "Ваша пошта", new FieldType.Email(), false);
    private static final FormQuestion RAMP =
            question("ramp", "Чи є пандус?", new FieldType.YesNo(), true);

    private final FormModel model = new FormModel(form(MATTER, PHONE, EMAIL, RAMP), ID);

    @Test
    void aShortAnswerStaysAndIsExplained() {
        model.type(MATTER, "Яма");

        model.next();

        assertThat(model.step().get()).isZero();
        assertThat(model.typed(MATTER)).isEqualTo("Яма");
        assertThat(problem()).contains("Що сталося?").contains("закоротка");
    }

    @Test
    void whatIsGivenIsNotAskedButSent() {
        FormQuestion addressee =
                question("addressee", "Кому?", new FieldType.Reference("officials", false), false);
        FieldValue whom = new FieldValue.Reference(List.of("koval"));
        Map<String, FieldValue> given =
                Map.of("addressee", whom, "ramp", new FieldValue.YesNo(true));

        var addressed = new FormModel(form(addressee, MATTER, RAMP), ID, given);

        assertThat(addressed.questions()).containsExactly(MATTER);
        assertThat(addressed.settled()).containsExactly(addressee, RAMP);
        assertThat(addressed.hasAnswers()).isFalse();
        addressed.type(MATTER, "Темно у дворі");
        assertThat(addressed.draft("uk").answers())
                .containsEntry("addressee", whom)
                .containsKeys("ramp", "matter");
    }

    @Test
    void aGivenAnswerThatDoesNotFitIsAsked() {
        Map<String, FieldValue> given = Map.of("ramp", new FieldValue.Choice("yes"));

        var odd = new FormModel(form(RAMP), ID, given);

        assertThat(odd.questions()).containsExactly(RAMP);
        assertThat(odd.settled()).isEmpty();
    }

    @Test
    void typingOnTakesTheProblemAway() {
        model.next();
        assertThat(model.problem().get()).isPresent();

        model.type(MATTER, "Я");

        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void aHalfTypedTelephoneSaysHowManyDigitsAreMissing() {
        toThePhone();
        model.type(PHONE, "671234");

        model.next();

        assertThat(problem()).contains("Ваш телефон").contains("9 цифр").contains("введено 6");
    }

    @Test
    void anOptionalQuestionMayBeSkipped() {
        toThePhone();

        model.next();

        assertThat(model.question()).isEqualTo(EMAIL);
    }

    @Test
    void aWrongEmailSaysWhatItShouldLookLike() {
        toThePhone();
        model.next();
        model.type(EMAIL, "olena.example.ua");

        model.next();

        assertThat(problem()).contains("Ваша пошта").contains("name@example.ua");
    }

    @Test
    void aChangedAnswerLeadsBackToTheReview() {
        fillIn();
        assertThat(model.isAtReview()).isTrue();

        model.mend("phone", Optional.empty());
        model.type(PHONE, "501112233");
        model.next();

        assertThat(model.isAtReview()).isTrue();
    }

    @Test
    void whatMayBeLeftOutAtTheEndIsOfferedByTheReviewOnly() {
        var brief = new FormModel(form(PHONE, MATTER, EMAIL), ID);
        assertThat(brief.inTurn()).containsExactly(PHONE, MATTER);
        assertThat(brief.offered()).containsExactly(EMAIL);
        brief.next();
        brief.type(MATTER, "На дорозі велика яма");

        brief.next();
        assertThat(brief.isAtReview()).isTrue();
        brief.mend("email", Optional.empty());
        assertThat(brief.question()).isEqualTo(EMAIL);
        brief.type(EMAIL, "olena@example.ua");
        brief.next();

        assertThat(brief.isAtReview()).isTrue();
        assertThat(brief.draft("uk").answers()).containsOnlyKeys("matter", "email");
        brief.previous();
        assertThat(brief.question()).isEqualTo(MATTER);
    }

    @Test
    void fromWhatTheReviewOffersTheWayBackIsTheReview() {
        var brief = new FormModel(form(MATTER, EMAIL), ID);
        brief.type(MATTER, "На дорозі велика яма");
        brief.next();
        brief.mend("email", Optional.empty());

        brief.previous();

        assertThat(brief.isAtReview()).isTrue();
    }

    @Test
    void whereNothingMustBeAnsweredAllIsAsked() {
        var all = new FormModel(form(PHONE, EMAIL), ID);

        all.next();

        assertThat(all.offered()).isEmpty();
        assertThat(all.question()).isEqualTo(EMAIL);
    }

    @Test
    void theDraftCarriesVersionIdAndAnswersInTheirTypes() {
        fillIn();

        var draft = model.draft("en");

        assertThat(draft.id()).isEqualTo(ID);
        assertThat(draft.version()).isEqualTo(3);
        assertThat(draft.language()).isEqualTo("en");
        assertThat(draft.answers())
                .containsEntry("phone", new FieldValue.Phone(List.of("+380671234567")))
                .containsEntry("ramp", new FieldValue.YesNo(false))
                .containsKey("matter")
                .doesNotContainKey("email");
        assertThat(model.draft("uk").id()).isEqualTo(ID);
    }

    @Test
    void anAnswerMadeWrongAtTheReviewIsFoundBeforeSending() {
        fillIn();
        model.type(PHONE, "12");

        assertThat(model.isReady()).isFalse();
        assertThat(model.question()).isEqualTo(PHONE);
    }

    @Test
    void aFormWithAnUnknownRequiredQuestionIsNotOpened() {
        var future = new FieldType.Unknown("signature", "{}");

        assertThat(FormModel.canBeFilledIn(form(question("s", "Підпис", future, true)))).isFalse();
        assertThat(FormModel.canBeFilledIn(form(MATTER, question("s", "Підпис", future, false))))
                .isTrue();
        assertThat(
                        new FormModel(form(MATTER, question("s", "Підпис", future, false)), ID)
                                .questions())
                .containsExactly(MATTER);
    }

    private void toThePhone() {
        model.type(MATTER, "На дорозі велика яма");
        model.next();
    }

    private void fillIn() {
        toThePhone();
        model.type(PHONE, "671234567");
        model.next();
        model.next();
        model.choose(RAMP, new FieldValue.YesNo(false));
        model.next();
    }

    private String problem() {
        return model.problem().get().map(LocalizedText::ukrainian).orElse("");
    }

    private static Form form(FormQuestion... questions) {
        return new Form(
                "appeal",
                "appeals",
                new Presentation(LocalizedText.of("Звернення"), LocalizedText.of(""), "mail", 1),
                3,
                List.of(questions));
    }

    private static FormQuestion question(
            String id, String prompt, FieldType type, boolean required) {
        return new FormQuestion(
                id,
                LocalizedText.of(prompt),
                LocalizedText.of(""),
                type,
                required,
                FormQuestion.Keyboard.TEXT);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Presentation;

class FormValidationTest {
    private static final FormQuestion MATTER =
            question("matter", "Що сталося?", new FieldType.Text(20, 25, true), true);
    private static final FormQuestion PHONE =
            question("phone", "Ваш телефон", new FieldType.Phone(), false);
    private static final FormQuestion SORT =
            question(
                    "sort",
                    "Що це за звернення?",
                    new FieldType.Choice(
                            List.of(new FieldType.Option("claim", LocalizedText.of("Заява")))),
                    true);
    private static final Form APPEAL =
            new Form(
                    "appeal",
                    "appeals",
                    new Presentation(
                            LocalizedText.of("Звернення"), LocalizedText.of(""), "mail", 1),
                    1,
                    List.of(SORT, MATTER, PHONE));

    private static FormQuestion question(
            String id, String prompt, FieldType type, boolean required) {
        return new FormQuestion(
                id,
                LocalizedText.of(prompt, "Question " + id),
                LocalizedText.of(""),
                type,
                required,
                FormQuestion.Keyboard.TEXT);
    }

    private static FieldValue text(String words) {
        return new FieldValue.Text(LocalizedText.of(words));
    }

    private static String only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.getFirst().message().ukrainian();
    }

    static List<FieldType> types() {
        return List.of(
                new FieldType.Text(0, 9, false),
                new FieldType.Phone(),
                new FieldType.Link(),
                new FieldType.Email(),
                new FieldType.Address(),
                SORT.type(),
                new FieldType.Point(),
                new FieldType.Area(),
                new FieldType.YesNo(),
                new FieldType.Unknown("song", "{}"));
    }

    @Test
    void aFormWithItsRequiredAnswersMayBeSent() {
        assertThat(
                        FormValidation.check(
                                APPEAL,
                                Map.of(
                                        "sort",
                                        new FieldValue.Choice("claim"),
                                        "matter",
                                        text("Не горить ліхтар у дворі"))))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfTheQuestions() {
        List<Problem> problems = FormValidation.check(APPEAL, Map.of("matter", text("  ")));

        assertThat(problems).extracting(Problem::field).containsExactly("sort", "matter");
        assertThat(problems.getLast().message())
                .isEqualTo(
                        LocalizedText.of(
                                "«Що сталося?»: без цієї відповіді надіслати не можна. "
                                        + "Напишіть відповідь.",
                                "“Question matter”: this answer is needed to send the form. "
                                        + "Please write an answer."));
    }

    @ParameterizedTest
    @CsvSource({
        "19, 'закоротка: 19 знаків, а треба щонайменше 20 знаків. Допишіть ще 1 знак.'",
        "18, 'закоротка: 18 знаків, а треба щонайменше 20 знаків. Допишіть ще 2 знаки.'",
        "1, 'закоротка: 1 знак, а треба щонайменше 20 знаків. Допишіть ще 19 знаків.'",
        "26, 'задовга: 26 знаків, а можна щонайбільше 25 знаків. Скоротіть її на 1 знак.'",
        "30, 'задовга: 30 знаків, а можна щонайбільше 25 знаків. Скоротіть її на 5 знаків.'"
    })
    void aWrongLengthSaysHowManyCharactersToMend(int length, String message) {
        assertThat(only(FormValidation.check(MATTER, Optional.of(text(" " + "ї".repeat(length))))))
                .isEqualTo("«Що сталося?»: відповідь " + message);
    }

    @Test
    void englishCountsToo() {
        Problem problem =
                FormValidation.check(MATTER, Optional.of(text("ї".repeat(19)))).getFirst();

        assertThat(problem.message().in("en"))
                .isEqualTo(
                        "“Question matter”: the answer is too short: 19 characters, at least "
                                + "20 characters needed. Please add 1 character.");
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        List<Problem> problems =
                FormValidation.check(
                        APPEAL,
                        Map.of(
                                "sort", new FieldValue.Choice("claim"),
                                "matter", text("Не горить ліхтар у дворі"),
                                "extra", text("?")));

        assertThat(only(problems)).contains("Запитання «extra» у цій формі немає");
    }

    @Test
    void anOptionThatIsNotOfferedAsksForATouch() {
        assertThat(only(FormValidation.check(SORT, Optional.of(new FieldValue.Choice("poem")))))
                .contains("Торкніться одного з варіантів");
    }

    @Test
    void anOptionalQuestionMayStayOpenButNotHoldNonsense() {
        assertThat(FormValidation.check(PHONE, Optional.empty())).isEmpty();
        assertThat(only(FormValidation.check(PHONE, Optional.of(text("немає")))))
                .contains("Введіть номер телефону");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeAsksForItselfInBothLanguages(FieldType type) {
        LocalizedText message =
                FormValidation.check(question("q", "Питання", type, true), Optional.empty())
                        .getFirst()
                        .message();

        assertThat(message.ukrainian()).startsWith("«Питання»: ").endsWith(".");
        assertThat(message.translation("en")).isPresent().get().asString().doesNotContain("«");
    }
}

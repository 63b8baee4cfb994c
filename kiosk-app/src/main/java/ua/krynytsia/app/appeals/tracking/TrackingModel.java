// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals.tracking;

import java.util.Optional;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// How far the resident has come: the number, the PIN, what was answered. It outlives a screen that
/// is built anew for larger letters, and goes with the visit. JavaFX thread.
final class TrackingModel {
    static final int NUMBER_LENGTH = 9;
    static final int PIN_LENGTH = 6;

    private Step step = Step.NUMBER;
    private String number = "";
    private String pin = "";
    private Optional<LocalizedText> problem = Optional.empty();
    private Optional<Answer<TrackingAnswer>> answer = Optional.empty();

    enum Step {
        NUMBER,
        PIN,
        ANSWER
    }

    Step step() {
        return step;
    }

    /// As it stands in its field, with hyphens.
    String number() {
        return number;
    }

    String pin() {
        return pin;
    }

    /// What is to be mended before one can go on.
    Optional<LocalizedText> problem() {
        return problem;
    }

    /// What came of the question; empty until one was asked.
    Optional<Answer<TrackingAnswer>> answer() {
        return answer;
    }

    boolean hasTyped() {
        return !number.isEmpty() || !pin.isEmpty();
    }

    /// A whole number is judged at once.
    void typeNumber(String typed) {
        number = typed;
        problem =
                isWhole() && ReceiptNumber.parse(number).isEmpty()
                        ? Optional.of(TrackingWords.NUMBER_WRONG.text())
                        : Optional.empty();
    }

    void typePin(String typed) {
        pin = typed;
        problem = Optional.empty();
    }

    /// From the number to the PIN, where the number can be one.
    void next() {
        typeNumber(number);
        if (!isWhole()) {
            problem = Optional.of(TrackingWords.NUMBER_SHORT.with(plain().length()));
        } else if (problem.isEmpty()) {
            step = Step.PIN;
        }
    }

    /// Back to the number; what was typed stays.
    void previous() {
        step = Step.NUMBER;
        problem = Optional.empty();
    }

    /// Once more with what was typed.
    void returnToPin() {
        step = Step.PIN;
        problem = Optional.empty();
    }

    /// What is to be asked; empty, with the problem said, while something is missing.
    Optional<TrackingQuestion> question() {
        if (pin.length() < PIN_LENGTH) {
            problem = Optional.of(TrackingWords.PIN_SHORT.with(pin.length()));
            return Optional.empty();
        }
        return ReceiptNumber.parse(number).map(it -> new TrackingQuestion(it.value(), pin));
    }

    /// A PIN that was right or wrong is of no more use; one that nobody judged is still asked with.
    void answered(Answer<TrackingAnswer> came) {
        boolean isJudged =
                came instanceof Answer.Ready<TrackingAnswer>(TrackingAnswer said)
                        && (said instanceof TrackingAnswer.Found
                                || said instanceof TrackingAnswer.NoMatch);
        if (isJudged) {
            pin = "";
        }
        answer = Optional.of(came);
        step = Step.ANSWER;
    }

    /// Both are typed once more, the number from what stands there.
    void correct() {
        pin = "";
        answer = Optional.empty();
        previous();
    }

    /// Nothing of it is left.
    void forget() {
        number = "";
        correct();
    }

    private boolean isWhole() {
        return plain().length() == NUMBER_LENGTH;
    }

    private String plain() {
        return number.replace("-", "");
    }
}

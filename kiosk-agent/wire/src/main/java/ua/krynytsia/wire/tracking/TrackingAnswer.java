// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// What the server says to a [TrackingQuestion]. In JSON the field `kind` holds the name.
public sealed interface TrackingAnswer {
    /// The appeal is here and the PIN is its own.
    ///
    /// @param number of the receipt
    /// @param state in words for the resident, so that a kiosk needs to know no list of states
    /// @param submitted by the clock of the terminal
    /// @param registered by the clock of the server
    /// @param answerBy the last day of the term, in the city's calendar; empty where none runs
    /// @param answer what the city wrote; empty while there is nothing
    record Found(
            String number,
            LocalizedText state,
            Instant submitted,
            Instant registered,
            Optional<LocalDate> answerBy,
            Optional<String> answer)
            implements TrackingAnswer {
        private static final int LONGEST_NUMBER = 20;
        private static final int LONGEST_STATE = 500;
        private static final int LONGEST_ANSWER = 20_000;

        public Found {
            Require.text("receipt number", LONGEST_NUMBER, number);
            Require.that(!state.isBlank(), "the state of an appeal must not be empty");
            state.byLanguage()
                    .values()
                    .forEach(words -> Require.atMost("state of an appeal", LONGEST_STATE, words));
            answerBy.ifPresent(day -> Require.day("last day of the term", day));
            answer.ifPresent(words -> Require.text("answer", LONGEST_ANSWER, words));
        }

        /// Without any of it.
        @Override
        public String toString() {
            return "Found";
        }
    }

    /// There is no appeal with this number and this PIN. Which of the two is wrong is never said.
    record NoMatch() implements TrackingAnswer {}

    /// Nothing was looked up: there were too many wrong attempts.
    ///
    /// @param waitSeconds after how long asking is of use again, at least 1
    record TooMany(int waitSeconds) implements TrackingAnswer {
        public TooMany {
            Require.that(waitSeconds >= 1, "one has to wait for at least a second");
        }
    }

    /// An answer from the future.
    record Unknown(String kind, String raw) implements TrackingAnswer {
        /// Without what it says.
        @Override
        public String toString() {
            return "Unknown[" + kind + "]";
        }
    }
}

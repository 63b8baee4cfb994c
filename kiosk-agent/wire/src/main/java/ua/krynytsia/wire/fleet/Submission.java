// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.content.FieldValue;

/// What a resident said, inside its envelope.
///
/// @param id equal to the envelope's
public record Submission(UUID id, Receipt receipt, Origin origin, Answers answers) {

    /// What the resident holds: the number `KK-NNNNNN-C` and a 6-digit PIN.
    public record Receipt(String number, String pin, Instant submitted) {
        public Receipt {
            Require.text("receipt number", 20, number);
            Require.that(pin.matches("[0-9]{6}"), "a PIN must be six digits");
        }

        /// Without the PIN.
        @Override
        public String toString() {
            return "Receipt[" + number + "]";
        }
    }

    /// @param sequence counts this kiosk's submissions from 1 without gaps
    /// @param isClockDoubtful whether the kiosk's clock could not be right when this was said:
    ///   terms run from the moment kinder to the resident
    public record Origin(
            KioskId kiosk, long sequence, String language, Optional<Boolean> isClockDoubtful) {
        public Origin(KioskId kiosk, long sequence, String language) {
            this(kiosk, sequence, language, Optional.empty());
        }

        public Origin {
            Require.that(sequence >= 1, "a submission's sequence begins with 1");
            Require.text("language", 12, language);
        }
    }

    /// The answers by question id, to one version of a form.
    public record Answers(String form, int version, Map<String, FieldValue> byQuestion) {
        public Answers {
            Require.slug("form id", form);
            Require.that(version >= 1, "a form's version begins with 1");
            byQuestion = Collections.unmodifiableMap(new TreeMap<>(byQuestion));
        }

        /// Never the words themselves.
        @Override
        public String toString() {
            return "Answers[" + form + " v" + version + "]";
        }
    }
}

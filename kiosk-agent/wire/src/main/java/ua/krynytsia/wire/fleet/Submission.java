// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.FieldValue;

/// What a resident said, inside its envelope.
///
/// @param id equal to the envelope's
/// @param handOff what came from the resident's phone; since version 3
/// @param attachments files added on the kiosk, at most 20; since version 3
public record Submission(
        UUID id,
        Receipt receipt,
        Origin origin,
        Answers answers,
        Optional<HandOff> handOff,
        Optional<List<Attachment>> attachments) {
    private static final int MOST = 20;

    public Submission(UUID id, Receipt receipt, Origin origin, Answers answers) {
        this(id, receipt, origin, answers, Optional.empty(), Optional.empty());
    }

    public Submission {
        attachments = attachments.map(files -> Require.list("attachments", 1, MOST, files));
    }

    public List<Attachment> listAttachments() {
        return attachments.orElse(List.of());
    }

    /// A file that travels beside the envelope, before it or after it.
    ///
    /// @param reference of a [SealedAttachment]
    /// @param name what the official sees
    public record Attachment(UUID reference, String name, AttachedFile file) {
        public Attachment {
            AttachedFile.requireName(name);
        }

        /// Without the name, which the resident may have given.
        @Override
        public String toString() {
            return "Attachment[" + reference + "]";
        }
    }

    /// Claims a slot: what was uploaded to it and is not named here, or what no envelope claims, is
    /// erased.
    ///
    /// @param slot id of a [HandOffSlot]
    /// @param files SHA-256 of each file
    public record HandOff(UUID slot, List<Sha256> files) {
        public HandOff {
            files = List.copyOf(files);
            Require.that(files.size() <= HandOffSlot.MOST_FILES, "too many files of a phone");
        }
    }

    /// What the resident holds: the number `KK-NNNNNN-C`, a 6-digit PIN, and in the QR code a
    /// secret of 16 bytes instead of the PIN.
    public record Receipt(String number, String pin, Instant submitted, Optional<Bytes> secret) {
        private static final int SECRET = 16;

        public Receipt(String number, String pin, Instant submitted) {
            this(number, pin, submitted, Optional.empty());
        }

        public Receipt {
            Require.that(
                    secret.filter(it -> it.length() != SECRET).isEmpty(),
                    "a receipt's secret is 16 bytes long");
            Require.text("receipt number", 20, number);
            Require.that(pin.matches("[0-9]{6}"), "a PIN must be six digits");
        }

        /// Without the PIN and the secret.
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

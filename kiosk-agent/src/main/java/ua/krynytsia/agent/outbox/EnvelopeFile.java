// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.agent.disk.CheckedRecord;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.json.WireJson;

/// One file of the outbox, a [CheckedRecord]: what the kiosk itself must remember beside the sealed
/// words.
///
/// ```
/// krynytsia-envelope 1 <SHA-256 of all bytes after this line>⏎
/// {"envelope":{…},"prefix":"K7","sequence":12,"submitted":"2026-11-22T09:30:00Z"}
/// ```
///
/// @param sequence as inside the envelope
/// @param submitted as on the receipt
/// @param prefix the enrolment under which the receipt was given
/// @param attachments references of the files that the envelope names
record EnvelopeFile(
        long sequence,
        Instant submitted,
        String prefix,
        SealedEnvelope envelope,
        Optional<List<UUID>> attachments) {
    private static final String KIND = "envelope";

    EnvelopeFile {
        Require.that(sequence >= 1, "a sequence begins with 1");
        attachments = attachments.map(List::copyOf);
    }

    List<UUID> listAttachments() {
        return attachments.orElse(List.of());
    }

    byte[] encoded() {
        return CheckedRecord.encode(KIND, Bytes.of(WireJson.write(this)));
    }

    /// Empty where a single bit is not as it was written.
    static Optional<EnvelopeFile> decode(byte[] bytes) {
        try {
            return CheckedRecord.decode(KIND, bytes)
                    .map(body -> WireJson.read(body.toArray(), EnvelopeFile.class));
        } catch (WireException e) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.json.WireJson;

/// One file of the outbox: what the kiosk itself must remember beside the sealed words.
///
/// ```
/// krynytsia-envelope 1 <SHA-256 of all bytes after this line>⏎
/// {"envelope":{…},"prefix":"K7","sequence":12,"submitted":"2026-11-22T09:30:00Z"}
/// ```
///
/// @param sequence as inside the envelope
/// @param submitted as on the receipt
/// @param prefix the enrolment under which the receipt was given
record EnvelopeFile(long sequence, Instant submitted, String prefix, SealedEnvelope envelope) {
    private static final String MAGIC = "krynytsia-envelope 1 ";
    private static final int HEADER_LENGTH = MAGIC.length() + 64 + 1;
    private static final Pattern HEADER = Pattern.compile(MAGIC + "([0-9a-f]{64})\n");

    EnvelopeFile {
        Require.that(sequence >= 1, "a sequence begins with 1");
    }

    byte[] encoded() {
        byte[] body = WireJson.write(this);
        byte[] header = (MAGIC + Sha256.of(body) + "\n").getBytes(US_ASCII);
        byte[] whole = Arrays.copyOf(header, header.length + body.length);
        System.arraycopy(body, 0, whole, header.length, body.length);
        return whole;
    }

    /// Empty where a single bit is not as it was written.
    static Optional<EnvelopeFile> decode(byte[] bytes) {
        if (bytes.length <= HEADER_LENGTH) {
            return Optional.empty();
        }
        Matcher header = HEADER.matcher(new String(bytes, 0, HEADER_LENGTH, US_ASCII));
        byte[] body = Arrays.copyOfRange(bytes, HEADER_LENGTH, bytes.length);
        if (!header.matches() || !Sha256.of(body).hex().equals(header.group(1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(WireJson.read(body, EnvelopeFile.class));
        } catch (WireException e) {
            return Optional.empty();
        }
    }
}

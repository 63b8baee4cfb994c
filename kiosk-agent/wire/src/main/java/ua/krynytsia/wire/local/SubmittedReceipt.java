// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// What the resident takes along: number `KK-NNNNNN-C` and a PIN of six digits.
///
/// @param secret 16 bytes that stand in the QR code instead of the PIN; since version 3
public record SubmittedReceipt(
        String number, String pin, Instant submitted, Optional<Bytes> secret) {
    private static final int SECRET = 16;

    public SubmittedReceipt {
        Require.that(
                secret.filter(it -> it.length() != SECRET).isEmpty(), "a secret is 16 bytes long");
    }

    public SubmittedReceipt(String number, String pin, Instant submitted) {
        this(number, pin, submitted, Optional.empty());
    }

    /// Without the PIN and the secret.
    @Override
    public String toString() {
        return "SubmittedReceipt[" + number + "]";
    }
}

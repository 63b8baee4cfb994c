// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.time.Instant;

/// What the resident takes along: number `KK-NNNNNN-C` and a PIN of six digits.
public record SubmittedReceipt(String number, String pin, Instant submitted) {
    /// Without the PIN.
    @Override
    public String toString() {
        return "SubmittedReceipt[" + number + "]";
    }
}

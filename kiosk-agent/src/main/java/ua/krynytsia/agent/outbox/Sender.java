// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.fleet.RootDocument;

/// In whose name this kiosk seals, as its enrolment says.
///
/// @param receiptPrefix the two characters that begin its receipt numbers
/// @param sealKey the server's key, the first of the root document's seal keys
/// @param isClockDoubtful whether the wall clock cannot be right
public record Sender(
        KioskId kiosk,
        String receiptPrefix,
        RootDocument.NamedKey sealKey,
        boolean isClockDoubtful) {
    /// By a clock that may be right.
    public Sender(KioskId kiosk, String receiptPrefix, RootDocument.NamedKey sealKey) {
        this(kiosk, receiptPrefix, sealKey, false);
    }

    public Sender {
        Require.that(
                receiptPrefix.matches("[0-9A-Z]{2}"),
                "a receipt prefix must be two of 0-9 and A-Z");
    }
}

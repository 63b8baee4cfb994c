// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.Optional;
import ua.krynytsia.wire.Require;

/// @param certificate the kiosk's certificate and its chain, PEM
/// @param receiptPrefix the two characters that begin this enrolment's receipt numbers
/// @param root the keys this kiosk trusts from now on
/// @param signedRoot the same, signed by its keepers; what a ticket with a digest demands
public record EnrolmentReply(
        String certificate,
        String receiptPrefix,
        RootDocument root,
        Optional<SignedRoot> signedRoot) {
    public EnrolmentReply {
        Require.text("certificate", 50_000, certificate);
        Require.that(
                receiptPrefix.matches("[0-9A-Z]{2}"),
                "a receipt prefix must be two of 0-9 and A-Z");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

/// What came of a terminal's wish to join. All but [Enrolled] are permanent.
public sealed interface EnrolmentOutcome {
    /// @param certificate with its chain, PEM
    record Enrolled(String certificate, String receiptPrefix) implements EnrolmentOutcome {}

    /// The token is unknown, used, too old or meant for another terminal.
    record TokenRefused() implements EnrolmentOutcome {}

    /// Not a signing request for an EC P-256 key.
    record RequestRefused() implements EnrolmentOutcome {}
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// A kiosk's wish for its next certificate, said by the one in force.
///
/// @param signingRequest PKCS #10 in PEM, of a new EC P-256 key made on the terminal; the same
///   request gets the same certificate
public record RenewalRequest(KioskId kiosk, String signingRequest) {
    public RenewalRequest {
        Require.text("signing request", 20_000, signingRequest);
    }
}

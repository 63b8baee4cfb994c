// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// @param signingRequest PKCS #10 in PEM, of an EC P-256 key made on the terminal
public record EnrolmentRequest(KioskId kiosk, String token, String signingRequest) {
    public EnrolmentRequest {
        Require.text("token", 200, token);
        Require.text("signing request", 20_000, signingRequest);
    }

    /// Without the token.
    @Override
    public String toString() {
        return "EnrolmentRequest[" + kiosk + "]";
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.net.URI;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// What a technician puts on a new terminal, as a file: who it is, where the server is, the
/// one-time token, and the server's authority (PEM) by which the first connection is trusted.
public record EnrolmentTicket(KioskId kiosk, URI server, String token, String authority) {
    public EnrolmentTicket {
        Require.text("token", 200, token);
        Require.text("authority", 20_000, authority);
    }

    /// Without the token.
    @Override
    public String toString() {
        return "EnrolmentTicket[" + kiosk + ", " + server + "]";
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.net.URI;
import java.util.Optional;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;

/// What a technician puts on a new terminal, as a file: who it is, where the server is, the
/// one-time token, and the server's authority (PEM) by which the first connection is trusted.
///
/// @param root SHA-256 of the root document that the enrolment hands over; a ticket without it
///   trusts what the server says
public record EnrolmentTicket(
        KioskId kiosk, URI server, String token, String authority, Optional<Sha256> root) {
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

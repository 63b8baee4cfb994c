// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.net.URI;
import java.util.function.Supplier;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;

/// Writes what a technician carries to a new terminal.
public final class TicketOffice {
    private final Enrolments enrolments;
    private final Authority authority;
    private final Supplier<URI> server;

    /// @param server where the terminals find the fleet port
    public TicketOffice(Enrolments enrolments, Authority authority, Supplier<URI> server) {
        this.enrolments = enrolments;
        this.authority = authority;
        this.server = server;
    }

    /// @param who asked for it, for the audit
    public EnrolmentTicket issue(KioskId kiosk, String who) {
        String token = enrolments.issueToken(kiosk, who);
        return new EnrolmentTicket(kiosk, server.get(), token, authority.pem());
    }
}

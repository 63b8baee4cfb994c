// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.EnrolmentTicket;

/// Writes what a technician carries to a new terminal.
public final class TicketOffice {
    private final Enrolments enrolments;
    private final Authority authority;
    private final Supplier<URI> server;
    private final Supplier<Sha256> root;

    /// @param server where the terminals find the fleet port
    /// @param root the digest of the root document that a terminal is to trust
    public TicketOffice(
            Enrolments enrolments,
            Authority authority,
            Supplier<URI> server,
            Supplier<Sha256> root) {
        this.enrolments = enrolments;
        this.authority = authority;
        this.server = server;
        this.root = root;
    }

    /// @param who asked for it, for the audit
    public EnrolmentTicket issue(KioskId kiosk, String who) {
        String token = enrolments.issueToken(kiosk, who);
        return new EnrolmentTicket(
                kiosk, server.get(), token, authority.pem(), Optional.of(root.get()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.outbox.Outbox;

/// What the server's words change on this kiosk, and what is told to the server.
///
/// @param version of this program
public record CentralParts(
        IdentityFile identity,
        Library library,
        Outbox outbox,
        HealthBoard health,
        String version) {}

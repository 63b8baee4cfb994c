// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.alerts;

import java.util.Optional;
import ua.krynytsia.wire.alert.SignedAlerts;

/// The server, as alerts need it. Throws the link's own unchecked exception while the server is
/// away: ask again later.
public interface AlertLink {
    /// The newest board; empty from a server of before there were any.
    Optional<SignedAlerts> alerts();
}

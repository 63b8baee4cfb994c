// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServiceView;

/// Something a technician may ask for, and how it is done.
public record ServiceAction(ServiceView.Action shown, Work work) {

    /// Does it; at most some twenty seconds, on the request's own thread.
    public interface Work {
        /// @throws ua.krynytsia.agent.AgentException where it could not be done
        ServiceOutcome carryOut() throws InterruptedException;
    }

    public static ServiceAction of(String id, LocalizedText label, Work work) {
        return new ServiceAction(new ServiceView.Action(id, label, Optional.empty()), work);
    }

    public static ServiceAction warned(
            String id, LocalizedText label, LocalizedText warning, Work work) {
        return new ServiceAction(new ServiceView.Action(id, label, Optional.of(warning)), work);
    }

    public String id() {
        return shown.id();
    }
}

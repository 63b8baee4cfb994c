// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.List;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.unanswered.Unanswered;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.UnansweredQueries;

/// Tells the server what residents look for in vain, whenever that has changed. One thread.
final class Questions {
    private final CentralClient client;
    private final Unanswered unanswered;
    private final KioskId kiosk;
    private List<String> told = List.of();

    Questions(CentralClient client, Unanswered unanswered, KioskId kiosk) {
        this.client = client;
        this.unanswered = unanswered;
        this.kiosk = kiosk;
    }

    /// @throws CentralException where the server is away
    void tell() {
        List<String> now = unanswered.leaving();
        if (!now.equals(told)) {
            client.send(new UnansweredQueries(kiosk, now));
            told = now;
        }
    }
}

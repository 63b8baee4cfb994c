// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.orders;

import ua.krynytsia.agent.supervise.Wake;

/// Rung when there may be something new.
public record Bells(Wake commands, Wake alerts) {
    public Bells() {
        this(new Wake(), new Wake());
    }

    public void ring() {
        commands.ring();
        alerts.ring();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import ua.krynytsia.agent.AgentException;

/// Nothing can be accepted before the kiosk knows its number prefix and whom to seal for.
public final class NotEnrolledException extends AgentException {
    public NotEnrolledException() {
        super("cannot accept a form: this kiosk is not enrolled yet");
    }
}

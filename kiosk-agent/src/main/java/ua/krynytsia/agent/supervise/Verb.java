// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.util.Locale;

/// The closed list of what needs root. A root-owned unit carries it out; the agent only asks.
public enum Verb {
    RESTART_APP,
    REBOOT,
    POWEROFF,
    /// With a percentage, 10 to 100.
    BRIGHTNESS;

    /// As the unit knows it: `restart-app`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

/// Looks at one thing and raises or clears its signals. Returns soon; throws nothing for what it
/// cannot read.
public interface Probe {
    void check();
}

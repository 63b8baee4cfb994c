// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import java.time.Duration;

/// Something that has to hold for a while before it counts. It is measured in calls of [#tick], not
/// by the clock, which may jump. Belongs to one owner, who guards it.
final class Lasting {
    private final Duration longest;
    private Duration held = Duration.ZERO;
    private boolean isHolding;

    Lasting(Duration longest) {
        this.longest = longest;
    }

    void set(boolean holds) {
        if (holds != isHolding) {
            isHolding = holds;
            held = Duration.ZERO;
        }
    }

    boolean isHolding() {
        return isHolding;
    }

    /// @return whether it has held long enough
    boolean tick(Duration passed) {
        held = isHolding ? held.plus(passed) : Duration.ZERO;
        return isHolding && held.compareTo(longest) >= 0;
    }
}

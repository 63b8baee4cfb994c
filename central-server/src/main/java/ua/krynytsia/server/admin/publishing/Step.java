// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.publishing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import ua.krynytsia.server.publishing.RollOuts;

/// What a person does with a roll-out that is under way.
enum Step {
    GOING_ON("going-on", RollOuts::goOn),
    STOP("stop", RollOuts::stop),
    TAKING_BACK("taking-back", RollOuts::takeBack);

    private final String path;
    private final BiPredicate<RollOuts, String> deed;

    Step(String path, BiPredicate<RollOuts, String> deed) {
        this.path = path;
        this.deed = deed;
    }

    static Optional<Step> find(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /// @return false where nothing rolls out
    boolean take(RollOuts rollOuts, String who) {
        return deed.test(rollOuts, who);
    }
}

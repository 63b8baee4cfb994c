// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.util.Optional;
import java.util.function.Consumer;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.agent.supervise.Verbs;
import ua.krynytsia.wire.local.LocalEvent;

/// The light of a panel without a light sensor: full, unless ordered otherwise.
public record VerbLight(Verbs verbs, Consumer<LocalEvent> screen) implements Light {
    private static final int FULL = 100;

    @Override
    public void order(Optional<Integer> percent) {
        int light = percent.orElse(FULL);
        screen.accept(new LocalEvent.Brightness(light));
        verbs.ask(Verb.BRIGHTNESS, Integer.toString(light));
    }
}

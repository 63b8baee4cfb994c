// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.util.function.Consumer;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.agent.supervise.Verbs;
import ua.krynytsia.wire.local.LocalEvent;

/// The light of a panel without a light sensor: full, unless somebody holds it.
public record VerbLight(Verbs verbs, Consumer<LocalEvent> screen) implements Light {
    private static final int FULL = 100;

    @Override
    public void hold(int percent) {
        screen.accept(new LocalEvent.Brightness(percent));
        verbs.ask(Verb.BRIGHTNESS, Integer.toString(percent));
    }

    @Override
    public void release() {
        hold(FULL);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.route;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.wire.local.Home;

/// What a screen is given: where it may go, whom it may ask, what it is built of. One per session,
/// gone with it.
///
/// @param link the agent's answers, on the FX thread
/// @param kit widgets in the measures of the panel, with the session's words
/// @param drawing for work that must not hold up the screen
/// @param home the newest: this kiosk's place, names of districts, sections; empty until the agent
///   has answered once. [Screen#refresh] is called whenever it changes
/// @param scope the visit: what must outlive a screen that is built anew
/// @param clock in the city's own time
public record ScreenContext(
        Router router,
        AgentLink link,
        Kit kit,
        Executor drawing,
        Supplier<Optional<Home>> home,
        SessionScope scope,
        Clock clock) {
    public Texts texts() {
        return kit.texts();
    }
}

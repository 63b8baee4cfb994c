// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.AgentLink;

/// What a screen is given: where it may go, whom it may ask, what it is built of. One per session,
/// gone with it.
///
/// @param kit widgets in the measures of the panel, with the session's words
/// @param link the agent's answers, on the FX thread
/// @param background for work that must not hold up the screen
public record ScreenContext(Router router, AgentLink link, Kit kit, Background background) {
    public Texts texts() {
        return kit.texts();
    }
}

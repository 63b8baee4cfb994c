// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.wire.local.Home;

/// What outlives sessions: the agent, the threads, the newest contents of the home screen.
record Outside(AgentLink link, Background background, Supplier<Optional<Home>> home) {}

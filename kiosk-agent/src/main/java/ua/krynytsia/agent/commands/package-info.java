// SPDX-License-Identifier: GPL-3.0-or-later
/// What the server asks this kiosk to do. Start with [Commands]: each command lies on the disk
/// before the server is told that it was received, is carried out once, ends in a recorded state,
/// and is reported until the server knows. Carrying out is one virtual thread; talking to the
/// server is the central link's. What is done to the screen, the light, the printer comes through
/// ports: [Hands].
///
/// May import `agent.commands.machine`, `agent.screen`, `agent.local`, `agent.disk`,
/// `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.commands;

import org.jspecify.annotations.NullMarked;

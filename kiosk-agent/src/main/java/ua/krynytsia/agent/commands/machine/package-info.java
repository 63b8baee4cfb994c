// SPDX-License-Identifier: GPL-3.0-or-later
/// What commands ask of the machine itself: its loudness, and which of its starts this is. Start
/// with [Sound]. Runs on the thread of the commands. May import nothing of the agent but the root
/// package.
@NullMarked
package ua.krynytsia.agent.commands.machine;

import org.jspecify.annotations.NullMarked;

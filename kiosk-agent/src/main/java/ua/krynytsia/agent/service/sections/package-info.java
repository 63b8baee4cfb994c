// SPDX-License-Identifier: GPL-3.0-or-later
/// The groups of lines of the technician's view. Start with [Sections], the order in which they are
/// shown. Pure but for the sources they ask; any thread. May import `agent.service` and its
/// `audit`, `desk`, `history` and `network`, `agent.health`.
@NullMarked
package ua.krynytsia.agent.service.sections;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// The command line for technicians: `doctor`, `set-pin`, `support-bundle`. Start with
/// [DoctorCommand]. What needs the agent's own parts (its settings, its data while it does not run)
/// comes through [Offline]. One thread, that of the program. May import `agent.disk`,
/// `agent.service` and its `bundle`, `entrance` and `network`.
@NullMarked
package ua.krynytsia.agent.service.command;

import org.jspecify.annotations.NullMarked;

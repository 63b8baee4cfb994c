// SPDX-License-Identifier: GPL-3.0-or-later
/// What the technician sees: a read-only page on loopback and the command `status`. Start with
/// [StatusView], the facts; [StatusPage] draws them for a browser, [StatusText] for a terminal,
/// [StatusCommand] asks a running agent for the latter. Pure but for the command; any thread. May
/// import `agent.health`, `agent.pins` and `agent.reader`.
@NullMarked
package ua.krynytsia.agent.service;

import org.jspecify.annotations.NullMarked;

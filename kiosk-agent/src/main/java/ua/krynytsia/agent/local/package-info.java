// SPDX-License-Identifier: GPL-3.0-or-later
/// The loopback port for the app and the technician's read-only page. Start with [LocalServer]; the
/// requests are those of `wire.local.LocalPaths`.
///
/// Answers only on 127.0.0.1, only to requests addressed to it by that name (a web page that had
/// its name rebound gets nothing) and, but for the status page, only with the token of this start.
/// Each request runs on a virtual thread of the HTTP server. May import `agent.content`,
/// `agent.library`, `agent.outbox`, `agent.health`.
@NullMarked
package ua.krynytsia.agent.local;

import org.jspecify.annotations.NullMarked;

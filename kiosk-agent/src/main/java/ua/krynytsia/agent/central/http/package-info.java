// SPDX-License-Identifier: GPL-3.0-or-later
/// How one request reaches the server and what may come instead of its answer. Start with [Line].
/// Certificates are judged by trusted time, never by the wall clock. Any thread; whoever asks
/// waits. May import `agent.time`.
@NullMarked
package ua.krynytsia.agent.central.http;

import org.jspecify.annotations.NullMarked;

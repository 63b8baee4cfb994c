// SPDX-License-Identifier: GPL-3.0-or-later
/// How one request reaches the server and what may come instead of its answer. Start with
/// [CentralException]. Any thread; whoever asks waits. May import nothing of the agent but the root
/// package.
@NullMarked
package ua.krynytsia.agent.central.http;

import org.jspecify.annotations.NullMarked;

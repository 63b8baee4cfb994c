// SPDX-License-Identifier: GPL-3.0-or-later
/// What time it is when the clock on the wall may be wrong. Start with [TrustedTime].
///
/// Trusted time is a moment that has certainly passed: it begins with the build of the program and
/// rises only by what the server says over mutual TLS and by the monotonic clock. Once the server
/// was heard in this run, it is the time itself, to a second or two.
///
/// Any thread. May import `agent.disk`.
@NullMarked
package ua.krynytsia.agent.time;

import org.jspecify.annotations.NullMarked;

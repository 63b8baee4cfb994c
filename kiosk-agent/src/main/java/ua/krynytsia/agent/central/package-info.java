// SPDX-License-Identifier: GPL-3.0-or-later
/// The only client of the server. Start with [Central].
///
/// Push is a wake-up, pull is the truth: the event stream only says that there is something to
/// fetch; what is there is asked for at each wake-up, at each reconnection and every minute. Each
/// concern is a supervised virtual thread of its own: enrolment, the stream, editions, health
/// reports, residents' envelopes. All of them come back by themselves with a jittered backoff; a
/// kiosk without the server shows what it has and keeps what it is told.
///
/// Promises: the server is trusted by the enrolment ticket's authority alone, the kiosk shows its
/// own certificate; the private key is made here and never leaves the disk; a kiosk whose identity
/// is gone says so and is enrolled anew only with a new ticket; an envelope is confirmed only by an
/// acknowledgement of that envelope; no stream may hang: one that is silent too long is closed.
///
/// When nobody announces anything, each kiosk asks at moments of its own
/// ([ua.krynytsia.agent.central.pace.Turn]); what the server asks for by `Retry-After` is heeded
/// ([ua.krynytsia.agent.central.pace.Pace]).
///
/// May import `agent.library`, `agent.outbox`, `agent.health`, `agent.disk`, `agent.supervise`,
/// `agent.ratings`, `agent.time`, `agent.unanswered`.
@NullMarked
package ua.krynytsia.agent.central;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// Card readers. Start with [CardReader]; bytes become frames in `.frame`, frames come from
/// `.serial` or `.simulated`, and [CardGate] makes events of them in which no card can be
/// recognised outside this kiosk. Each reader runs on a thread of its own, started by
/// `agent.supervise`; events are told on it. May import `agent.disk` (the kiosk's secret),
/// `agent.health` and `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.reader;

import org.jspecify.annotations.NullMarked;

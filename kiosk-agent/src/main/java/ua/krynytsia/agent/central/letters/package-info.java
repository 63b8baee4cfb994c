// SPDX-License-Identifier: GPL-3.0-or-later
/// In which order residents' words and files leave the kiosk. Start with [Letters]. Runs on the
/// link's thread for letters. May import `agent.outbox`, `agent.central.http`.
@NullMarked
package ua.krynytsia.agent.central.letters;

import org.jspecify.annotations.NullMarked;

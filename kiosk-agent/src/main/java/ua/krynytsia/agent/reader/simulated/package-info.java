// SPDX-License-Identifier: GPL-3.0-or-later
/// A reader without a device, for the demo, for trying a kiosk out and for tests. Start with
/// [SimulatedCardReader]. Any thread may hold a card; the reader's own polls its control file.
@NullMarked
package ua.krynytsia.agent.reader.simulated;

import org.jspecify.annotations.NullMarked;

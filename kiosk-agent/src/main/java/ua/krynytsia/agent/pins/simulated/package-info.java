// SPDX-License-Identifier: GPL-3.0-or-later
/// A cabinet without devices, for the demo, for trying a kiosk out and for tests. Start with
/// [SimulatedPins]. Any thread may set a reading; its own polls the control file.
@NullMarked
package ua.krynytsia.agent.pins.simulated;

import org.jspecify.annotations.NullMarked;

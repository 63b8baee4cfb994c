// SPDX-License-Identifier: GPL-3.0-or-later
/// A printer without a device, for the demo, for trying a kiosk out and for tests. Start with
/// [SimulatedPrinter]. Belongs to the printer's thread.
@NullMarked
package ua.krynytsia.agent.printer.simulated;

import org.jspecify.annotations.NullMarked;

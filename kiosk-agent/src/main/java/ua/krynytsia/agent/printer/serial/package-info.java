// SPDX-License-Identifier: GPL-3.0-or-later
/// A receipt printer on a serial port or behind a USB adapter. Start with [SerialPrinter]. Knows
/// jSerialComm; blocks the printer's platform thread.
@NullMarked
package ua.krynytsia.agent.printer.serial;

import org.jspecify.annotations.NullMarked;

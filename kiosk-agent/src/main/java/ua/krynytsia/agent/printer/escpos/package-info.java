// SPDX-License-Identifier: GPL-3.0-or-later
/// The language of receipt printers: a receipt becomes bytes, a status byte becomes words. Start
/// with [EscPosReceipt] and [StatusBit]. After Epson's "ESC/POS Application Programming Guide" and
/// its command reference; Java2D draws what no code page holds, headless. Pure; any thread. May
/// import `agent.printer`.
@NullMarked
package ua.krynytsia.agent.printer.escpos;

import org.jspecify.annotations.NullMarked;

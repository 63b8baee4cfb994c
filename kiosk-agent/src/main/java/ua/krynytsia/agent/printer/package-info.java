// SPDX-License-Identifier: GPL-3.0-or-later
/// Receipts on paper. Start with [ReceiptPrinter], which [QueuedPrinter] is over some
/// [PrintingDevice]: `.serial` is a real one speaking `.escpos`, `.simulated` the demo's. A printer
/// runs on a platform thread of its own, started by `agent.supervise`; any thread may hand it a
/// receipt. May import `agent.health` and `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.printer;

import org.jspecify.annotations.NullMarked;

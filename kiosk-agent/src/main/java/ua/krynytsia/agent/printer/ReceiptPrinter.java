// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

import java.util.concurrent.CompletableFuture;
import ua.krynytsia.agent.supervise.Task;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The receipt printer of one kiosk. Running it prints until interrupted and watches the printer
/// meanwhile. Thread-safe.
public interface ReceiptPrinter extends Task {
    /// Takes a receipt and returns at once; nobody has to wait for the outcome. A receipt that
    /// could not be begun within fifteen seconds is dropped: whoever asked for it may be gone.
    CompletableFuture<PrintOutcome> print(Receipt receipt);

    /// How the printer was when it was last asked, at most a few seconds ago.
    PrinterState state();

    /// What a technician tries it with: a receipt with all the letters that tend to go wrong. Waits
    /// for it, at most half a minute.
    ServiceOutcome test() throws InterruptedException;
}

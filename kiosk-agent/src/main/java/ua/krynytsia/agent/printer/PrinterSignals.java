// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Keeps the printer's health signals as its state is. One that is offline counts as absent: what
/// has to be looked at is the same. Belongs to the printer's thread.
final class PrinterSignals {
    private final HealthBoard health;

    PrinterSignals(HealthBoard health) {
        this.health = health;
    }

    void set(PrinterState state) {
        health.set(HealthCode.PRINTER_READY, state.prints());
        health.set(HealthCode.PRINTER_PAPER_LOW, state == PrinterState.PAPER_LOW);
        health.set(HealthCode.PRINTER_PAPER_OUT, state == PrinterState.PAPER_OUT);
        health.set(HealthCode.PRINTER_COVER_OPEN, state == PrinterState.COVER_OPEN);
        health.set(HealthCode.PRINTER_JAMMED, state == PrinterState.JAMMED);
        health.set(
                HealthCode.PRINTER_ABSENT,
                state == PrinterState.ABSENT || state == PrinterState.OFFLINE);
    }
}

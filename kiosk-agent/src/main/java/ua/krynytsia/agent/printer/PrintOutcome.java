// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

/// What became of a receipt.
public sealed interface PrintOutcome {
    /// It is on the paper.
    record Printed() implements PrintOutcome {}

    /// It is not, or not whole. Asking again helps once somebody has mended the printer.
    record Refused(PrinterState why) implements PrintOutcome {}

    /// Others are waiting already, or it waited so long that somebody else might take it. Asking
    /// again helps.
    record Busy() implements PrintOutcome {}
}

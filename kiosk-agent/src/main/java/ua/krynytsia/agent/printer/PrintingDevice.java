// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

/// A printer as one thread drives it. Opens by itself what is there, and again what comes back;
/// nothing here throws because of the device.
public interface PrintingDevice extends AutoCloseable {
    /// Asks the printer how it is.
    PrinterState check() throws InterruptedException;

    /// Prints and cuts, where the printer can.
    ///
    /// @return how it was afterwards: where that does not print, the receipt is not whole
    PrinterState print(Receipt receipt) throws InterruptedException;

    /// Closing twice is harmless.
    @Override
    void close();
}

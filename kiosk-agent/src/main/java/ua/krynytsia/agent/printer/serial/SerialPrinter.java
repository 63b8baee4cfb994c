// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.printer.PrintingDevice;
import ua.krynytsia.agent.printer.Receipt;
import ua.krynytsia.agent.printer.escpos.EscPosReceipt;
import ua.krynytsia.agent.printer.escpos.StatusBit;
import ua.krynytsia.wire.Bytes;

/// An ESC/POS printer. It is asked how it is before and after each receipt; one that does not
/// answer within half a second is offline, one whose port is gone is absent and opened again when
/// it is back. After a receipt it gets twenty times that long: some answer only when the paper is
/// cut. Belongs to the printer's thread.
public final class SerialPrinter implements PrintingDevice {
    private static final Logger LOG = LoggerFactory.getLogger(SerialPrinter.class);
    private static final int READ_TIMEOUT_MILLIS = 500;
    private static final int DATA_BITS = 8;
    private static final int MOST_NOISE = 64;
    private static final int TRIES_AFTER_PRINTING = 20;

    private final PrinterPort settings;
    private @Nullable SerialPort port;

    public SerialPrinter(PrinterPort settings) {
        this.settings = settings;
    }

    @Override
    public PrinterState check() throws InterruptedException {
        SerialPort open = opened();
        if (open == null) {
            return PrinterState.ABSENT;
        }
        var said = EnumSet.noneOf(StatusBit.class);
        for (int question = 1; question <= StatusBit.QUESTIONS; question++) {
            Optional<Set<StatusBit>> answer = answer(open, question);
            if (answer.isEmpty()) {
                return port == null ? PrinterState.ABSENT : PrinterState.OFFLINE;
            }
            said.addAll(answer.get());
        }
        return StatusBit.state(said);
    }

    @Override
    public PrinterState print(Receipt receipt) throws InterruptedException {
        SerialPort open = opened();
        if (open == null || !isSaid(open, EscPosReceipt.encode(receipt, settings.profile()))) {
            return PrinterState.ABSENT;
        }
        PrinterState state = check();
        for (int i = 1; i < TRIES_AFTER_PRINTING && state == PrinterState.OFFLINE; i++) {
            state = check();
        }
        return state;
    }

    @Override
    public void close() {
        SerialPort open = port;
        port = null;
        if (open != null) {
            open.closePort();
        }
    }

    private @Nullable SerialPort opened() {
        if (port == null) {
            port = open();
        }
        return port;
    }

    private @Nullable SerialPort open() {
        try {
            SerialPort fresh = SerialPort.getCommPort(settings.device().toString());
            fresh.setComPortParameters(
                    settings.baudRate(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            fresh.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_TIMEOUT_MILLIS, 0);
            return fresh.openPort() ? fresh : null;
        } catch (SerialPortInvalidPortException e) {
            LOG.atDebug().log("no such serial port of a printer");
            return null;
        }
    }

    /// What the printer answers, past at most so many bytes that are none; empty where it is silent
    /// or gone.
    private Optional<Set<StatusBit>> answer(SerialPort open, int question)
            throws InterruptedException {
        byte[] one = new byte[1];
        if (!isSaid(open, StatusBit.question(question))) {
            return Optional.empty();
        }
        for (int i = 0; i < MOST_NOISE; i++) {
            int count = open.readBytes(one, 1);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (count <= 0) {
                closeIf(count < 0);
                return Optional.empty();
            }
            Optional<Set<StatusBit>> answer = StatusBit.decode(question, one[0]);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private boolean isSaid(SerialPort open, Bytes words) {
        byte[] bytes = words.toArray();
        boolean isWritten = open.writeBytes(bytes, bytes.length) == bytes.length;
        closeIf(!isWritten);
        return isWritten;
    }

    private void closeIf(boolean isGone) {
        if (isGone) {
            close();
        }
    }
}

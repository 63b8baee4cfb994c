// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardKind;
import ua.krynytsia.agent.reader.CardReader;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.reader.frame.FrameOutcome;
import ua.krynytsia.agent.reader.frame.Rdm6300Decoder;
import ua.krynytsia.agent.supervise.Sleeper;

/// An RDM6300 on a serial port or behind a USB adapter. A device that is pulled out is noticed by
/// the next read and opened again when it is back; being interrupted takes effect within half a
/// second.
public final class SerialCardReader implements CardReader {
    private static final Logger LOG = LoggerFactory.getLogger(SerialCardReader.class);
    private static final int READ_TIMEOUT_MILLIS = 500;
    private static final int BUFFER_BYTES = 256;
    private static final int DATA_BITS = 8;

    private final SerialSettings settings;
    private final CardGate gate;
    private final ReaderStates states;
    private final Sleeper sleeper;
    private final RandomGenerator random;

    public SerialCardReader(
            SerialSettings settings,
            CardGate gate,
            ReaderStates states,
            Sleeper sleeper,
            RandomGenerator random) {
        this.settings = settings;
        this.gate = gate;
        this.states = states;
        this.sleeper = sleeper;
        this.random = random;
    }

    @Override
    public String id() {
        return gate.reader();
    }

    @Override
    public void run() throws InterruptedException {
        int failures = 0;
        while (true) {
            Optional<SerialPort> port = openedPort();
            if (port.isPresent()) {
                failures = 0;
                listen(port.get());
            }
            states.absent(id());
            failures++;
            sleeper.sleep(settings.reopen().delay(failures, random));
        }
    }

    private Optional<SerialPort> openedPort() {
        try {
            SerialPort port = SerialPort.getCommPort(settings.device().toString());
            port.setComPortParameters(
                    settings.baudRate(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_TIMEOUT_MILLIS, 0);
            return port.openPort() ? Optional.of(port) : Optional.empty();
        } catch (SerialPortInvalidPortException e) {
            LOG.atDebug().addKeyValue("reader", id()).log("no such serial port");
            return Optional.empty();
        }
    }

    /// Until the device is gone.
    private void listen(SerialPort port) throws InterruptedException {
        var decoder = new Rdm6300Decoder();
        byte[] buffer = new byte[BUFFER_BYTES];
        LOG.atInfo().addKeyValue("reader", id()).log("card reader opened");
        states.ready(id());
        try {
            int count = port.readBytes(buffer, buffer.length);
            while (count >= 0) {
                decoder.feed(buffer, count).forEach(this::tell);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                count = port.readBytes(buffer, buffer.length);
            }
            LOG.atInfo().addKeyValue("reader", id()).log("card reader lost");
        } finally {
            port.closePort();
        }
    }

    private void tell(FrameOutcome outcome) {
        switch (outcome) {
            case FrameOutcome.Card(var number) -> gate.held(CardKind.EM4100, number);
            case FrameOutcome.Refused(var reason, var length) ->
                    LOG.atDebug()
                            .addKeyValue("reader", id())
                            .addKeyValue("reason", reason)
                            .addKeyValue("length", length)
                            .log("card frame refused");
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardReader;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.reader.frame.FrameOutcome;
import ua.krynytsia.agent.reader.frame.ReaderDialogue;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.wire.Bytes;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// A reader on a serial port or behind a USB adapter. A device that is pulled out is noticed by the
/// next read and opened again when it is back; being interrupted takes effect within half a second.
/// It is ready while the port is open and the reader answers, where its kind does answer.
public final class SerialCardReader implements CardReader {
    private static final Logger LOG = LoggerFactory.getLogger(SerialCardReader.class);
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
                    settings.kind().baudRate(),
                    DATA_BITS,
                    SerialPort.ONE_STOP_BIT,
                    SerialPort.NO_PARITY);
            port.setComPortTimeouts(
                    SerialPort.TIMEOUT_READ_SEMI_BLOCKING, ReaderDialogue.PATIENCE_MILLIS, 0);
            return port.openPort() ? Optional.of(port) : Optional.empty();
        } catch (SerialPortInvalidPortException e) {
            LOG.atDebug().addKeyValue("reader", id()).log("no such serial port");
            return Optional.empty();
        }
    }

    /// Until the device is gone.
    private void listen(SerialPort port) throws InterruptedException {
        ReaderDialogue dialogue = settings.kind().dialogue();
        byte[] buffer = new byte[BUFFER_BYTES];
        LOG.atInfo().addKeyValue("reader", id()).log("card reader opened");
        try {
            boolean isThere = isSaid(port, dialogue.opening());
            while (isThere) {
                report(dialogue);
                int count = port.readBytes(buffer, buffer.length);
                isThere = count >= 0 && isFollowed(port, next(dialogue, buffer, count));
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            LOG.atInfo().addKeyValue("reader", id()).log("card reader lost");
        } finally {
            port.closePort();
        }
    }

    private void report(ReaderDialogue dialogue) {
        if (dialogue.isAnswering()) {
            states.ready(id());
        } else {
            states.absent(id());
        }
    }

    private static ReaderDialogue.Step next(ReaderDialogue dialogue, byte[] buffer, int count) {
        return count == 0 ? dialogue.silence() : dialogue.heard(buffer, count);
    }

    /// Tells of the cards and says the reply.
    ///
    /// @return whether the device is still there
    private boolean isFollowed(SerialPort port, ReaderDialogue.Step step) {
        step.outcomes().forEach(this::tell);
        return isSaid(port, step.reply());
    }

    private static boolean isSaid(SerialPort port, Bytes words) {
        byte[] bytes = words.toArray();
        return bytes.length == 0 || port.writeBytes(bytes, bytes.length) == bytes.length;
    }

    private void tell(FrameOutcome outcome) {
        switch (outcome) {
            case FrameOutcome.Card(var number) -> gate.held(settings.kind().cards(), number);
            case FrameOutcome.Refused(var reason, var length) ->
                    LOG.atDebug()
                            .addKeyValue("reader", id())
                            .addKeyValue("reason", reason)
                            .addKeyValue("length", length)
                            .log("card frame refused");
        }
    }
}

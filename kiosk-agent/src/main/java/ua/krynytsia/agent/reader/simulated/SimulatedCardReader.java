// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.simulated;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.ControlFile;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardKind;
import ua.krynytsia.agent.reader.CardReader;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.wire.Bytes;

/// A reader whose cards are written into a file by whoever may write beside the agent:
///
/// ```
/// echo 67003B51C6 > /run/krynytsia-agent/card
/// ```
///
/// The file is looked for five times a second; each line of ten hexadecimal digits is a card held
/// once, and the file is removed. What is not a card is removed as well.
public final class SimulatedCardReader implements CardReader {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedCardReader.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final ControlFile control;
    private final CardGate gate;
    private final ReaderStates states;
    private final Sleeper sleeper;

    /// @param control where cards are written; need not exist
    public SimulatedCardReader(Path control, CardGate gate, ReaderStates states, Sleeper sleeper) {
        this.control = new ControlFile(control);
        this.gate = gate;
        this.states = states;
        this.sleeper = sleeper;
    }

    @Override
    public String id() {
        return gate.reader();
    }

    /// As if the card with this number had come into the field.
    ///
    /// @param number ten hexadecimal digits
    public void hold(String number) {
        if (!number.matches("[0-9A-Fa-f]{10}")) {
            throw new IllegalArgumentException("a card's number is ten hexadecimal digits");
        }
        gate.held(CardKind.EM4100, Bytes.of(HexFormat.of().parseHex(number)));
    }

    @Override
    public void run() throws InterruptedException {
        states.ready(id());
        while (true) {
            control.take().forEach(this::take);
            sleeper.sleep(POLL);
        }
    }

    private void take(String line) {
        if (line.matches("[0-9A-Fa-f]{10}")) {
            hold(line);
        } else {
            LOG.atWarn().addKeyValue("length", line.length()).log("not a simulated card");
        }
    }
}

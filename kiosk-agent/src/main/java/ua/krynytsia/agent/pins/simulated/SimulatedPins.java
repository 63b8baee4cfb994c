// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.simulated;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import ua.krynytsia.agent.disk.ControlFile;
import ua.krynytsia.agent.pins.Nearness;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinEvent;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.pins.Pins;
import ua.krynytsia.agent.supervise.Sleeper;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A cabinet whose devices all answer, and say what is written into a file by whoever may write
/// beside the agent; see [PinScript] for the words:
///
/// ```
/// echo presence on > /run/krynytsia-agent/pins
/// ```
public final class SimulatedPins implements Pins {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPins.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final ControlFile control;
    private final Nearness nearness = new Nearness();
    private final PinBoard board;
    private final Sleeper sleeper;

    /// @param control where readings are written; need not exist
    public SimulatedPins(Path control, PinBoard board, Sleeper sleeper) {
        this.control = new ControlFile(control);
        this.board = board;
        this.sleeper = sleeper;
        for (PinDevice device : PinDevice.values()) {
            board.report(device, PinScript.atRest(device));
        }
    }

    /// As if the device said so.
    public void set(PinDevice device, PinReading reading) {
        board.report(device, reading);
    }

    @Override
    public Map<PinDevice, PinReading> readings() {
        return board.readings();
    }

    @Override
    public void watch(Consumer<PinEvent> watcher) {
        board.watch(watcher);
    }

    @Override
    public void fan(int percent) {
        command(PinDevice.FAN, new PinReading.Power(Math.clamp(percent, 0, 100)));
    }

    @Override
    public void statusLight(boolean isOn) {
        command(PinDevice.STATUS_LIGHT, new PinReading.Switch(isOn));
    }

    /// An output that was taken away stays away.
    private void command(PinDevice device, PinReading wanted) {
        if (!new PinReading.Absent().equals(board.readings().get(device))) {
            set(device, wanted);
        }
    }

    @Override
    public void run() throws InterruptedException {
        while (true) {
            control.take().forEach(this::perform);
            sleeper.sleep(POLL);
        }
    }

    private void perform(String line) {
        Optional<PinScript> step = PinScript.parse(line);
        step.ifPresentOrElse(
                said -> set(said.device(), said.reading(nearness)),
                () -> LOG.atWarn().addKeyValue("line", line).log("not a simulated pin"));
    }
}

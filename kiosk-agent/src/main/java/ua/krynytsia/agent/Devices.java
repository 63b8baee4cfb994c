// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinEvent;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.pins.Pins;
import ua.krynytsia.agent.pins.pi4j.Pi4jPins;
import ua.krynytsia.agent.pins.pi4j.PinSettings;
import ua.krynytsia.agent.pins.simulated.SimulatedPins;
import ua.krynytsia.agent.reader.CardEvent;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardReader;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.reader.serial.SerialCardReader;
import ua.krynytsia.agent.reader.serial.SerialSettings;
import ua.krynytsia.agent.reader.simulated.SimulatedCardReader;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Surroundings;

/// The readers and pins that the configuration names, each on a platform thread of its own.
final class Devices {
    private static final Path SECRET = Path.of("reader", "secret");
    private static final String SERIAL = "rdm6300:";

    private final ReaderStates states;
    private final List<CardReader> readers = new ArrayList<>();
    private final Optional<Pins> pins;

    /// @param cards told of each card, on the reader's thread
    Devices(
            AgentConfig config,
            Disk disk,
            HealthBoard health,
            Surroundings around,
            Consumer<CardEvent> cards) {
        this.states = new ReaderStates(health);
        var secret = KioskSecret.at(disk, SECRET, around.random());
        for (String given : config.readers()) {
            int number = readers.size() + 1;
            var gate = new CardGate("reader-" + number, secret, around.clock(), cards);
            readers.add(reader(given, number, gate, config.run(), around));
        }
        this.pins = pins(config, new PinBoard(health, around.clock()), around);
    }

    void start(Supervisor threads) {
        readers.forEach(reader -> threads.platform(reader.id(), reader));
        pins.ifPresent(set -> threads.platform("pins", set));
    }

    /// Tells whether somebody stands there, at each change.
    void watchPresence(Consumer<Boolean> watcher) {
        pins.ifPresent(set -> set.watch(event -> presence(event).ifPresent(watcher)));
    }

    Map<String, Boolean> readiness() {
        return states.byReader();
    }

    Map<PinDevice, PinReading> readings() {
        return pins.map(Pins::readings).orElseGet(Map::of);
    }

    private static Optional<Boolean> presence(PinEvent event) {
        return event.device() == PinDevice.PRESENCE
                        && event.reading() instanceof PinReading.Switch(boolean isOn)
                ? Optional.of(isOn)
                : Optional.empty();
    }

    private CardReader reader(
            String given, int number, CardGate gate, Path run, Surroundings around) {
        if (given.equals("simulated")) {
            Path control = run.resolve(number == 1 ? "card" : "card-" + number);
            return new SimulatedCardReader(control, gate, states, around.sleeper());
        }
        if (given.startsWith(SERIAL)) {
            var settings = SerialSettings.rdm6300(Path.of(given.substring(SERIAL.length())));
            return new SerialCardReader(settings, gate, states, around.sleeper(), around.random());
        }
        throw new AgentException(
                "the setting 'readers' must name rdm6300:DEVICE or simulated, not '" + given + "'");
    }

    private static Optional<Pins> pins(AgentConfig config, PinBoard board, Surroundings around) {
        return switch (config.pins()) {
            case "simulated" ->
                    Optional.of(
                            new SimulatedPins(
                                    config.run().resolve("pins"), board, around.sleeper()));
            case "pi4j" ->
                    Optional.of(new Pi4jPins(PinSettings.reference(), board, around.sleeper()));
            default -> Optional.empty();
        };
    }
}

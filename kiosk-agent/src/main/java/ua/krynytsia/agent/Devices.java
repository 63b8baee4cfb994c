// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.commands.Light;
import ua.krynytsia.agent.commands.TestPrint;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.pins.Outlets;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinEvent;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.pins.Pins;
import ua.krynytsia.agent.pins.ReactionSettings;
import ua.krynytsia.agent.pins.Reactions;
import ua.krynytsia.agent.pins.pi4j.Pi4jPins;
import ua.krynytsia.agent.pins.pi4j.PinSettings;
import ua.krynytsia.agent.pins.simulated.SimulatedPins;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.printer.PrintingDevice;
import ua.krynytsia.agent.printer.QueuedPrinter;
import ua.krynytsia.agent.printer.ReceiptPrinter;
import ua.krynytsia.agent.printer.serial.PrinterPort;
import ua.krynytsia.agent.printer.serial.SerialPrinter;
import ua.krynytsia.agent.printer.simulated.SimulatedPrinter;
import ua.krynytsia.agent.reader.CardEvent;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardReader;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.reader.TechnicianCards;
import ua.krynytsia.agent.reader.serial.SerialCardReader;
import ua.krynytsia.agent.reader.serial.SerialKind;
import ua.krynytsia.agent.reader.serial.SerialSettings;
import ua.krynytsia.agent.reader.simulated.SimulatedCardReader;
import ua.krynytsia.agent.supervise.FileVerbs;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The readers, pins and printer that the configuration names, each on a platform thread of its
/// own, and what follows from what they say.
final class Devices {
    private static final Logger log = LoggerFactory.getLogger(Devices.class);
    private static final Path CARDS = Path.of("reader");
    private static final String ESCPOS = "escpos:";
    private static final LocalizedText NO_PRINTER =
            LocalizedText.of("У цьому кіоску немає принтера.", "This kiosk has no printer.");

    private final AgentConfig config;
    private final Surroundings around;
    private final Consumer<LocalEvent> screen;
    private final ReaderStates states;
    private final TechnicianCards technicians;
    private final Map<String, CardReader> readers = new LinkedHashMap<>();
    private final Optional<Pins> pins;
    private final Optional<Reactions> reactions;
    private final Optional<ReceiptPrinter> printer;

    /// @param screen told of each card and of what the cabinet feels, on the devices' threads
    Devices(
            AgentConfig config,
            Disk disk,
            HealthBoard health,
            Surroundings around,
            Consumer<LocalEvent> screen) {
        this.config = config;
        this.around = around;
        this.screen = screen;
        this.states = new ReaderStates(health);
        this.technicians = TechnicianCards.at(disk, CARDS, around.clock());
        var secret = KioskSecret.at(disk, CARDS.resolve("secret"), around.random());
        for (String given : config.devices().readers()) {
            int number = readers.size() + 1;
            var gate = new CardGate("reader-" + number, secret, around.clock(), this::held);
            readers.put(gate.reader(), reader(given, number, gate));
            states.absent(gate.reader());
        }
        this.pins = pins(new PinBoard(health, around.clock()));
        var outlets = new Outlets(new FileVerbs(config.run()), screen, health);
        var settings = ReactionSettings.of(config.devices().powerHold());
        this.reactions = pins.map(set -> new Reactions(set, outlets, settings, around.sleeper()));
        this.printer = printingDevice().map(it -> new QueuedPrinter(it, health, System::nanoTime));
    }

    void start(Supervisor threads) {
        readers.forEach(threads::platform);
        pins.ifPresent(set -> threads.platform("pins", set));
        reactions.ifPresent(set -> threads.virtual("reactions", set));
        printer.ifPresent(device -> threads.platform("printer", device));
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

    TechnicianCards technicians() {
        return technicians;
    }

    /// The panel's light where the cabinet feels the light around.
    Light light(Light otherwise) {
        return reactions.<Light>map(HeldLight::new).orElse(otherwise);
    }

    /// A receipt that says it is a test.
    TestPrint testPrint() {
        return () -> printer.map(Devices::tested).orElseGet(() -> Optional.of(NO_PRINTER));
    }

    Optional<Pins> pins() {
        return pins;
    }

    Optional<ReceiptPrinter> printer() {
        return printer;
    }

    private static Optional<LocalizedText> tested(ReceiptPrinter printer) {
        try {
            ServiceOutcome outcome = printer.test();
            return outcome.isDone() ? Optional.empty() : Optional.of(outcome.words());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(PrinterState.ABSENT.words());
        }
    }

    private static Optional<Boolean> presence(PinEvent event) {
        return event.device() == PinDevice.PRESENCE
                        && event.reading() instanceof PinReading.Switch(boolean isOn)
                ? Optional.of(isOn)
                : Optional.empty();
    }

    private void held(CardEvent card) {
        try {
            switch (technicians.held(card)) {
                case RESIDENT -> screen.accept(new LocalEvent.CardRead(card.reader()));
                case TECHNICIAN -> screen.accept(new LocalEvent.TechnicianCard(card.reader()));
                case LEARNT -> log.atInfo().log("a technician's card was learnt");
            }
        } catch (DiskException e) {
            log.atError().setCause(e).log("a technician's card cannot be kept");
        }
    }

    private CardReader reader(String given, int number, CardGate gate) {
        if (given.equals("simulated")) {
            Path control = config.run().resolve(number == 1 ? "card" : "card-" + number);
            return new SimulatedCardReader(control, gate, states, around.sleeper());
        }
        String[] parts = given.split(":", 2);
        SerialKind kind =
                SerialKind.findKind(parts[0])
                        .filter(found -> parts.length == 2 && !parts[1].isBlank())
                        .orElseThrow(() -> unknownReader(given));
        var settings = SerialSettings.of(kind, Path.of(parts[1]));
        return new SerialCardReader(settings, gate, states, around.sleeper(), around.random());
    }

    private static AgentException unknownReader(String given) {
        return new AgentException(
                "the setting 'readers' must name rdm6300:DEVICE, pn532:DEVICE or simulated, not '"
                        + given
                        + "'");
    }

    private Optional<Pins> pins(PinBoard board) {
        return switch (config.devices().pins()) {
            case "simulated" ->
                    Optional.of(
                            new SimulatedPins(
                                    config.run().resolve("pins"), board, around.sleeper()));
            case "pi4j" -> Optional.of(new Pi4jPins(wiring(), board, around.sleeper()));
            default -> Optional.empty();
        };
    }

    private Optional<PrintingDevice> printingDevice() {
        String given = config.devices().printer();
        if (given.equals("none")) {
            return Optional.empty();
        }
        if (given.equals("simulated")) {
            return Optional.of(new SimulatedPrinter(config.run()));
        }
        Optional<PrinterPort> port =
                given.startsWith(ESCPOS)
                        ? PrinterPort.parse(given.substring(ESCPOS.length()))
                        : Optional.empty();
        return Optional.of(new SerialPrinter(port.orElseThrow(() -> unknownPrinter(given))));
    }

    private static AgentException unknownPrinter(String given) {
        return new AgentException(
                "the setting 'printer' must be none, simulated or escpos:DEVICE[,PROFILE][,BAUD],"
                        + " not '"
                        + given
                        + "'");
    }

    private PinSettings wiring() {
        PinSettings reference = PinSettings.reference();
        return config.devices().presence().equals("distance")
                ? reference.withDistance()
                : reference;
    }

    private record HeldLight(Reactions reactions) implements Light {
        @Override
        public void order(Optional<Integer> percent) {
            reactions.override(percent);
        }
    }
}

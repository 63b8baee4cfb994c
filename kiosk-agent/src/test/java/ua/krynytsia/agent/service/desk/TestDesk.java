// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.pins.Pins;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceView;

/// A desk over a kiosk that only notes what it was asked for. While an action waits, `meanwhile`
/// happens once for each tenth of a second.
public final class TestDesk {
    public final List<String> asked = new ArrayList<>();
    public final List<Duration> pauses = new ArrayList<>();
    public final Audit audit;
    public final ServiceDesk desk;
    Runnable meanwhile = () -> {};
    boolean isRebootRefused;
    final Map<String, Long> held = new TreeMap<>(Map.of("reader-1", 0L));
    final Map<String, Boolean> readiness = new TreeMap<>(Map.of("reader-1", true));
    final Book book = new Book();
    private boolean isMaintained;

    public TestDesk(Disk disk, Clock clock, Optional<Pins> pins) {
        audit = new Audit(disk, clock, new SecureRandom());
        var ports =
                new Ports(
                        new KioskItself(),
                        Optional.of(new Notice()),
                        new Held(),
                        pins,
                        Optional.of(() -> Outcomes.done("Надруковано.", "Printed.")));
        var actions = new ActionTable(ports, List.of(), this::pause);
        Section section =
                () ->
                        new ServiceView.Group(
                                "host",
                                LocalizedText.of("Машина", "Machine"),
                                List.of(
                                        new ServiceView.Line(
                                                LocalizedText.of("<b>Диск</b>", "<b>Disk</b>"),
                                                LocalizedText.of("гаразд", "fine"),
                                                ServiceView.Level.FINE,
                                                Optional.empty())));
        desk = new ServiceDesk(List.of(section), actions, audit);
    }

    /// The newest first: `who action outcome`.
    public List<String> audited() {
        return audit.latest(50).stream()
                .map(it -> it.who() + " " + it.action() + " " + it.outcome().orElse("…"))
                .toList();
    }

    private void pause(Duration time) {
        pauses.add(time);
        meanwhile.run();
    }

    private final class KioskItself implements Ports.Machine {
        @Override
        public void sync() {
            asked.add("sync");
        }

        @Override
        public void restartScreen() {
            asked.add("restart-screen");
        }

        @Override
        public void reboot() {
            if (isRebootRefused) {
                throw new AgentException("cannot ask for reboot");
            }
            // the audit knows of it before it is done
            asked.add("reboot, audited as " + audited().getFirst());
        }
    }

    private final class Notice implements Ports.Maintenance {
        @Override
        public boolean isOn() {
            return isMaintained;
        }

        @Override
        public void set(boolean isOn) {
            isMaintained = isOn;
        }
    }

    private final class Held implements Ports.Readers {
        @Override
        public Map<String, Boolean> readiness() {
            return readiness;
        }

        @Override
        public long held(String reader) {
            return held.getOrDefault(reader, 0L);
        }

        @Override
        public Optional<Ports.CardBook> cards() {
            return Optional.of(book);
        }
    }

    static final class Book implements Ports.CardBook {
        final List<String> names = new ArrayList<>();
        Optional<String> learning = Optional.empty();

        @Override
        public List<String> names() {
            return List.copyOf(names);
        }

        @Override
        public void learnNext(String name) {
            learning = Optional.of(name);
        }

        @Override
        public void learnNone() {
            learning = Optional.empty();
        }

        @Override
        public void forget(String name) {
            names.remove(name);
        }
    }
}

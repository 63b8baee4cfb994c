// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.central.Central;
import ua.krynytsia.agent.reader.TechnicianCards;
import ua.krynytsia.agent.screen.Maintenance;
import ua.krynytsia.agent.service.desk.Ports;
import ua.krynytsia.agent.service.entrance.CardMemory;
import ua.krynytsia.agent.supervise.Verb;

/// What the technician's actions reach on this kiosk.
final class Workbench {
    private Workbench() {}

    static Ports ports(Technician.Live live) {
        return new Ports(
                new KioskItself(live.central(), live.care()),
                Optional.of(new Notice(live.care().maintenance())),
                new HeldReaders(live.devices(), live.cards()),
                live.devices().pins(),
                live.devices().printer().map(printer -> printer::test));
    }

    private record KioskItself(Central central, Care care) implements Ports.Machine {
        @Override
        public void sync() {
            central.syncNow();
        }

        @Override
        public void restartScreen() {
            care.app().forgive();
            care.app().restart();
        }

        @Override
        public void reboot() {
            care.verbs().ask(Verb.REBOOT);
        }
    }

    private record Notice(Maintenance maintenance) implements Ports.Maintenance {
        @Override
        public boolean isOn() {
            return maintenance.isOn();
        }

        @Override
        public void set(boolean isOn) {
            maintenance.put(isOn);
        }
    }

    private record KnownCards(TechnicianCards known) implements Ports.CardBook {
        @Override
        public List<String> names() {
            return known.list();
        }

        @Override
        public void learnNext(String name) {
            known.learnNext(name);
        }

        @Override
        public void learnNone() {
            known.learnNone();
        }

        @Override
        public void forget(String name) {
            known.forget(name);
        }
    }

    private record HeldReaders(Devices devices, CardMemory memory) implements Ports.Readers {
        @Override
        public Map<String, Boolean> readiness() {
            return devices.readiness();
        }

        @Override
        public long held(String reader) {
            return memory.held(reader);
        }

        @Override
        public Optional<Ports.CardBook> cards() {
            return Optional.of(new KnownCards(devices.technicians()));
        }
    }
}

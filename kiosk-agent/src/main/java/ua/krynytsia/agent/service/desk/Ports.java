// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.pins.Pins;
import ua.krynytsia.wire.service.ServiceOutcome;

/// What the technician's actions reach. What a kiosk does not have is empty, and its actions are
/// then not offered.
///
/// @param pins the cabinet's sensors and outputs
public record Ports(
        Machine machine,
        Optional<Maintenance> maintenance,
        Readers readers,
        Optional<Pins> pins,
        Optional<TestPrint> printer) {

    /// The kiosk as a whole. Each may throw an [ua.krynytsia.agent.AgentException].
    public interface Machine {
        /// Fetch and deliver everything now; returns at once.
        void sync();

        /// Asks for the screen to be started anew; returns at once.
        void restartScreen();

        /// Asks for the machine to be started anew; returns at once.
        void reboot();
    }

    /// The notice in front of everything. Kept over a restart.
    public interface Maintenance {
        boolean isOn();

        void set(boolean isOn);
    }

    /// The card readers.
    public interface Readers {
        /// Ids of those configured and whether each is there.
        Map<String, Boolean> readiness();

        /// How many cards were held to it so far, of whatever kind.
        long held(String reader);

        /// Empty where no technicians' cards can be learnt.
        Optional<CardBook> cards();
    }

    /// The technicians' cards that the kiosk knows, by name.
    public interface CardBook {
        List<String> names();

        /// The next card that is held becomes the technician's card `name`.
        void learnNext(String name);

        /// No card is learnt any more.
        void learnNone();

        void forget(String name);
    }

    /// Prints a receipt that says it is a test.
    public interface TestPrint {
        ServiceOutcome print() throws InterruptedException;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.disk.Disk;

/// What the commands need of the agent's own parts.
public interface Offline {
    /// The settings of a file, after the agent would have accepted them; with an empty path the
    /// usual ones.
    ///
    /// @throws ua.krynytsia.agent.AgentException where it would not
    Settings settings(Optional<Path> file);

    /// Does something with the data while no agent runs on them.
    ///
    /// @return whether it was done; false where an agent runs
    /// @throws ua.krynytsia.agent.AgentException where the data cannot be opened
    boolean whileFree(Path data, Work work);

    /// Who the kiosk is, from its data; empty where it is not enrolled.
    Optional<Enrolled> identity(Disk disk);

    /// @param proxy that stands between the kiosk and the server
    /// @param given as they stand in the file
    record Settings(
            Path data, Path run, Optional<InetSocketAddress> proxy, Map<String, String> given) {
        public Settings {
            given = Map.copyOf(given);
        }
    }

    /// @param certificate the kiosk's, PEM
    /// @param authority of the server, PEM
    record Enrolled(String kiosk, URI server, String certificate, String authority) {}

    /// What is done with the data.
    interface Work {
        void with(Disk disk);
    }
}

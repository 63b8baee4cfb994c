// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.central.IdentityFile;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.service.command.Offline;

/// The agent's parts for commands beside it.
final class OfflineAgent implements Offline {
    @Override
    public Settings settings(Optional<Path> file) {
        Map<String, String> given = file.map(AgentConfig::read).orElseGet(Map::of);
        AgentConfig config = AgentConfig.of(given);
        return new Settings(config.data(), config.run(), config.proxy(), given);
    }

    @Override
    public boolean whileFree(Path data, Work work) {
        if (!Files.isDirectory(data)) {
            throw new AgentException("there is no data directory " + data);
        }
        Optional<DataLock> lock = DataLock.tryOn(data);
        if (lock.isEmpty()) {
            return false;
        }
        try (DataLock _ = lock.get()) {
            work.with(FileDisk.at(data));
        }
        return true;
    }

    @Override
    public Optional<Enrolled> identity(Disk disk) {
        return new IdentityFile(disk)
                .find()
                .map(it ->
                        new Enrolled(
                                it.kiosk().value(),
                                it.server(),
                                it.credentials().certificate(),
                                it.credentials().authority()));
    }
}

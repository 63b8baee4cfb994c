// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.krynytsia.agent.AgentException;

/// Tells one start of the machine from another: random(4), `/proc/sys/kernel/random/boot_id`.
public interface BootId {
    /// Of this machine.
    BootId LINUX = () -> read(Path.of("/proc/sys/kernel/random/boot_id"));

    String current();

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new AgentException("cannot tell one start of the machine from another", e);
        }
    }
}

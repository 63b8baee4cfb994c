// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.unplug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.krynytsia.provisioning.ProvisioningException;

/// The place where the reader is plugged in: a name that points to the device while there is one,
/// as udev keeps it in `/dev/serial/by-id`. One thread.
final class Socket implements AutoCloseable {
    private final Path directory;
    private final Path name;

    Socket() {
        try {
            directory = Files.createTempDirectory("krynytsia-unplug");
            name = directory.resolve("reader");
        } catch (IOException e) {
            throw new ProvisioningException("cannot make a folder for the device", e);
        }
    }

    /// Where the agent looks for the reader.
    Path name() {
        return name;
    }

    PseudoTerminal plugIn() {
        var terminal = new PseudoTerminal();
        try {
            Files.createSymbolicLink(name, terminal.device());
        } catch (IOException e) {
            terminal.close();
            throw new ProvisioningException("cannot plug in at " + name, e);
        }
        return terminal;
    }

    void unplug(PseudoTerminal terminal) {
        delete(name);
        terminal.close();
    }

    @Override
    public void close() {
        delete(name);
        delete(directory);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new ProvisioningException("cannot delete " + path, e);
        }
    }
}

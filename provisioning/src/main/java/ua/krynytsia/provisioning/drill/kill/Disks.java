// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;

/// What lies on the disks of kiosk and server, counted by names.
///
/// @param waiting envelopes in the outbox that the server has not confirmed
/// @param kept envelopes that it has
/// @param aside files that either side found damaged
/// @param journal envelopes in the server's intake journal
record Disks(long waiting, long kept, long aside, long journal) {
    static Disks of(Path agent, Path server) {
        Path outbox = agent.resolve("outbox");
        Path journal = server.resolve("journal");
        return new Disks(
                files(outbox.resolve("waiting")),
                files(outbox.resolve("confirmed")),
                files(outbox.resolve("quarantine")) + files(journal.resolve("damaged")),
                files(journal));
    }

    /// How many files lie directly there; none where there is no such folder.
    static long files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .count();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new ProvisioningException("cannot list " + folder, e);
        }
    }
}

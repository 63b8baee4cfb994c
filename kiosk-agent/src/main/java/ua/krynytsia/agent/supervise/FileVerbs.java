// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ua.krynytsia.agent.AgentException;

/// Asks by a file `verbs/VERB` in the agent's run directory, which appears whole and holds the
/// argument and a line feed. The unit that watches the directory removes it before it acts.
public final class FileVerbs implements Verbs {
    private final Path directory;

    /// @param run the agent's run directory; what survives a reboot must not lie there
    public FileVerbs(Path run) {
        this.directory = run.resolve("verbs");
    }

    @Override
    public void ask(Verb verb, String argument) {
        if (!argument.matches("[0-9]{0,3}")) {
            throw new IllegalArgumentException("an argument is at most three digits");
        }
        Path fresh = directory.resolve("." + verb.word() + ".part");
        try {
            Files.createDirectories(directory);
            Files.write(fresh, (argument + "\n").getBytes(StandardCharsets.US_ASCII));
            Files.move(fresh, directory.resolve(verb.word()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new AgentException("cannot ask for " + verb.word(), e);
        }
    }
}

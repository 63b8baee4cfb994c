// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sets ALSA's control `Master` with `amixer` (alsa-utils, amixer(1)).
public final class AlsaSound implements Sound {
    private static final Logger log = LoggerFactory.getLogger(AlsaSound.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final String program;

    public AlsaSound() {
        this("amixer");
    }

    /// @param program found by the PATH or whole
    public AlsaSound(String program) {
        this.program = program;
    }

    @Override
    public boolean set(int percent) {
        var builder =
                new ProcessBuilder(List.of(program, "-q", "sset", "Master", percent + "%"))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return isDone(builder.start());
        } catch (IOException e) {
            log.atDebug().setCause(e).log("there is no amixer");
            return false;
        }
    }

    private static boolean isDone(Process mixer) {
        try {
            return mixer.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                    && mixer.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            mixer.destroyForcibly();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import ua.krynytsia.provisioning.ProvisioningException;

/// How many frames a JavaFX program has painted, from its flight recording: the events
/// `javafx.PulsePhase` of the toolkit.
record Frames(List<Instant> painted) {
    /// What the program is to be started with.
    static final List<String> FLAGS =
            List.of(
                    "-XX:StartFlightRecording:name=frames,maxsize=64m,javafx.PulsePhase#enabled=true,"
                            + "javafx.PulsePhase#threshold=0ms",
                    "-Xlog:jfr*=off");

    private static final String EVENT = "javafx.PulsePhase";
    private static final String PAINTING = "Painting";

    Frames {
        painted = List.copyOf(painted);
    }

    /// Everything up to now.
    ///
    /// @param file to dump the recording to
    static Frames of(long pid, Path file) {
        jcmd(pid, file);
        try (var recording = new RecordingFile(file)) {
            var painted = new ArrayList<Instant>();
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals(EVENT)
                        && String.valueOf(event.getString("phaseName")).equals(PAINTING)) {
                    painted.add(event.getStartTime());
                }
            }
            return new Frames(painted);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the recording " + file, e);
        }
    }

    long between(Instant from, Instant to) {
        return painted.stream().filter(at -> !at.isBefore(from) && at.isBefore(to)).count();
    }

    private static void jcmd(long pid, Path file) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command =
                List.of(jcmd, Long.toString(pid), "JFR.dump", "name=frames", "filename=" + file);
        try {
            int code =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
            if (code != 0) {
                throw new ProvisioningException("jcmd JFR.dump ended with " + code);
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot run jcmd", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted while dumping", e);
        }
    }
}

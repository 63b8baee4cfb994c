// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.disk.recording.PowerCuts;
import ua.krynytsia.agent.disk.recording.Recording;
import ua.krynytsia.agent.disk.recording.Unforced;
import ua.krynytsia.provisioning.drill.kiosk.Residents;

/// Goes through a scenario once while it is recorded, then cuts it everywhere.
final class Cutter {
    private static final List<Unforced> VARIANTS =
            List.of(Unforced.LOST, Unforced.TORN, Unforced.REORDERED);
    private static final int MOST_TOLD = 5;
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Scenario scenario;
    private final Residents residents;
    private final boolean skipsForce;

    /// @param skipsForce as if temporary files were never forced
    Cutter(Scenario scenario, Residents residents, boolean skipsForce) {
        this.scenario = scenario;
        this.residents = residents;
        this.skipsForce = skipsForce;
    }

    /// @param broken cuts after which something was wrong
    record Count(int steps, int cuts, int broken) {}

    Count cut(long seed, PrintWriter out) {
        Path work = folder();
        try {
            return cut(work, seed, out);
        } finally {
            remove(work);
        }
    }

    private Count cut(Path work, long seed, PrintWriter out) {
        Path data = work.resolve("data");
        Recording recording =
                skipsForce
                        ? Recording.of(data, step -> !isForceOfTemporary(step))
                        : Recording.of(data);
        int first = scenario.run(FileDisk.at(data, recording), recording::count);
        int last = recording.count();
        PowerCuts cuts = recording.cuts();
        int made = 0;
        int broken = 0;
        for (int taken = first; taken <= last; taken++) {
            cuts.after(taken);
            for (Unforced unforced : VARIANTS) {
                Path left = work.resolve("left-" + taken + "-" + unforced);
                cuts.leave(unforced, seed + taken, left);
                List<String> wrong = wrong(left, taken);
                remove(left);
                made++;
                if (!wrong.isEmpty() && broken++ < MOST_TOLD) {
                    out.printf("  after step %d, %s: %s%n", taken, unforced, wrong.getFirst());
                }
            }
        }
        return new Count(last - first, made, broken);
    }

    private List<String> wrong(Path left, int taken) {
        var wrong = new ArrayList<String>();
        residents.readable(left).ifPresent(it -> wrong.add("words can be read in " + it));
        try {
            wrong.addAll(scenario.check(left, taken));
        } catch (AgentException e) {
            wrong.add("does not start: " + e.getMessage());
        }
        return wrong;
    }

    private static boolean isForceOfTemporary(Step step) {
        return step instanceof Step.Force(Path file)
                && file.getFileName().toString().endsWith(".part");
    }

    /// In memory where there is such a place: the real disk's own forces do not count here.
    private static Path folder() {
        try {
            return Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "krynytsia-drill")
                    : Files.createTempDirectory("krynytsia-drill");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.Ring;

/// The log of signals grows and its oldest segments go. After the cut its last lines are there, in
/// their order, none twice.
final class RotateLog implements Scenario {
    private static final Path PLACE = Path.of("telemetry");
    private static final Ring.Limits SMALL = new Ring.Limits(200, 4, Duration.ofDays(7));
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final int LINES = 40;

    private final List<Integer> addedAfter = new ArrayList<>();

    @Override
    public String title() {
        return "rotate log";
    }

    @Override
    public int run(Disk disk, Steps steps) {
        Ring ring = Ring.at(disk, PLACE, SMALL, NOON);
        for (int line = 0; line <= LINES; line++) {
            ring.add(List.of("signal " + line));
            addedAfter.add(steps.count());
        }
        return addedAfter.getFirst();
    }

    @Override
    public List<String> check(Path left, int taken) {
        int added = (int) addedAfter.stream().filter(after -> after <= taken).count();
        List<Integer> lines =
                Ring.at(FileDisk.at(left), PLACE, SMALL, NOON).lines().stream()
                        .map(line -> Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                        .toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i) != lines.get(i - 1) + 1) {
                return List.of("after line " + lines.get(i - 1) + " comes " + lines.get(i));
            }
        }
        return lines.contains(added - 1)
                ? List.of()
                : List.of("line " + (added - 1) + " was forced and is gone");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.Generations;
import ua.krynytsia.wire.Bytes;

/// A record of two generations is changed again and again. After the cut it is the one before or
/// the new one, whole.
final class ChangeConfiguration implements Scenario {
    private static final Path RECORD = Path.of("configuration", "settings");
    private static final int CHANGES = 24;
    private static final String FILLED = "брязкіт ".repeat(200);

    private final List<Integer> keptAfter = new ArrayList<>();

    @Override
    public String title() {
        return "change configuration";
    }

    @Override
    public int run(Disk disk, Steps steps) {
        Generations record = record(disk);
        for (int change = 0; change <= CHANGES; change++) {
            record.keep(content(change));
            keptAfter.add(steps.count());
        }
        return keptAfter.getFirst();
    }

    @Override
    public List<String> check(Path left, int taken) {
        int kept = (int) keptAfter.stream().filter(after -> after <= taken).count() - 1;
        Generations record = record(FileDisk.at(left));
        Optional<Bytes> found = record.find();
        boolean isRight =
                found.filter(it -> it.equals(content(kept)) || it.equals(content(kept + 1)))
                        .isPresent();
        return isRight && !record.isDamaged()
                ? List.of()
                : List.of("after " + kept + " changes the record is damaged or another");
    }

    private static Generations record(Disk disk) {
        return Generations.at(disk, RECORD, "settings");
    }

    private static Bytes content(int change) {
        return Bytes.utf8(change + " " + FILLED);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether a disk says that it is worn; keeps `DISK_WORN` of each. An eMMC tells its used life in
/// tenths (JESD84-B51, EXT_CSD 268 and 269: 0x0A is 90 to 100 %, 0x0B is beyond) and whether its
/// spare blocks run out (EXT_CSD 267: 1 is normal); ext4 counts the errors it has met.
public final class WearProbe implements Probe {
    private static final int LAST_TENTH = 0x0A;
    private static final int NORMAL = 0x01;
    private static final Pattern HEX = Pattern.compile("0x([0-9a-fA-F]{1,8})");

    private final HostFiles files;
    private final HealthBoard health;
    private Set<String> known = new HashSet<>();

    public WearProbe(HostFiles files, HealthBoard health) {
        this.files = files;
        this.health = health;
    }

    @Override
    public void check() {
        Set<String> worn = new TreeSet<>();
        for (Path disk : HostFiles.list(files.sys().resolve("block"))) {
            Path device = disk.resolve("device");
            if (highest(device.resolve("life_time")).filter(it -> it >= LAST_TENTH).isPresent()
                    || highest(device.resolve("pre_eol_info"))
                            .filter(it -> it > NORMAL)
                            .isPresent()) {
                worn.add(name(disk));
            }
        }
        for (Path system : HostFiles.list(files.sys().resolve("fs/ext4"))) {
            boolean hasErrors =
                    HostFiles.text(system.resolve("errors_count"))
                            .filter(count -> !count.isEmpty() && !count.equals("0"))
                            .isPresent();
            if (hasErrors) {
                worn.add(name(system));
            }
        }
        known.stream()
                .filter(disk -> !worn.contains(disk))
                .forEach(disk -> health.clear(HealthCode.DISK_WORN, disk));
        worn.forEach(disk -> health.raise(HealthCode.DISK_WORN, disk));
        known = worn;
    }

    private static Optional<Integer> highest(Path file) {
        Optional<Integer> highest = Optional.empty();
        Matcher number = HEX.matcher(HostFiles.text(file).orElse(""));
        while (number.find()) {
            int value = Integer.parseUnsignedInt(number.group(1), 16);
            highest = Optional.of(Math.max(value, highest.orElse(0)));
        }
        return highest;
    }

    /// As a health signal may call it.
    private static String name(Path disk) {
        return String.valueOf(disk.getFileName())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", "-");
    }
}

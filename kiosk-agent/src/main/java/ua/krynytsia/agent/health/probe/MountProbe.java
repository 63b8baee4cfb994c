// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether the file system of the agent's data has gone read-only, as ext4 does after an error;
/// keeps `DISK_READ_ONLY`. By `/proc/self/mounts`, fstab(5): device, place, type, options.
public final class MountProbe implements Probe {
    private static final int FIELDS = 4;
    private static final int PLACE = 1;
    private static final int OPTIONS = 3;

    private final Path mounts;
    private final Path data;
    private final HealthBoard health;

    /// @param data an absolute path on the file system in question
    public MountProbe(HostFiles files, Path data, HealthBoard health) {
        this.mounts = files.proc().resolve("self/mounts");
        this.data = data.toAbsolutePath().normalize();
        this.health = health;
    }

    @Override
    public void check() {
        Optional<List<String>> mount = Optional.empty();
        int longest = -1;
        for (String line : HostFiles.lines(mounts)) {
            List<String> fields = Arrays.asList(line.split(" ", -1));
            if (fields.size() >= FIELDS) {
                Path place = Path.of(plain(fields.get(PLACE)));
                // of two on the same place the later one covers the earlier
                if (data.startsWith(place) && place.getNameCount() >= longest) {
                    longest = place.getNameCount();
                    mount = Optional.of(fields);
                }
            }
        }
        health.set(HealthCode.DISK_READ_ONLY, mount.filter(MountProbe::isReadOnly).isPresent());
    }

    private static boolean isReadOnly(List<String> fields) {
        return Arrays.asList(fields.get(OPTIONS).split(",", -1)).contains("ro");
    }

    /// Blanks in a place are written as octal numbers.
    private static String plain(String place) {
        return place.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
    }
}

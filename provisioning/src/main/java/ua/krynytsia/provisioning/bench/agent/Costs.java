// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;

/// What the kernel says that a process costs.
///
/// @param pid of a process on this machine
record Costs(long pid) {
    private static final double KILO = 1024;

    /// The fields of `/proc/PID/stat` behind the name of the program: `utime` and `stime`.
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    /// `USER_HZ`, 100 on every Linux that a terminal runs.
    private static final double TICKS = 100;

    /// MiB in memory, what is shared with others counted whole.
    double resident() {
        return kilobytes("status", "VmRSS:") / KILO;
    }

    /// MiB of [#resident] that belong to a file and can be read from it again: programs, libraries,
    /// the AOT cache as far as nothing was written into it.
    double ofFiles() {
        return kilobytes("status", "RssFile:") / KILO;
    }

    /// MiB in memory, what is shared with others counted by its share.
    double proportional() {
        return kilobytes("smaps_rollup", "Pss:") / KILO;
    }

    /// Seconds of processor since it began.
    double processorSeconds() {
        String stat = String.join(" ", lines("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Double.parseDouble(fields[USER]) + Double.parseDouble(fields[SYSTEM])) / TICKS;
    }

    private double kilobytes(String file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow(() -> new ProvisioningException("no " + name + " of " + pid));
    }

    private List<String> lines(String name) {
        Path file = Path.of("/proc", Long.toString(pid), name);
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }

    /// How much there is to do on this machine now, of all processes: the load of a minute.
    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the load", e);
        }
    }
}

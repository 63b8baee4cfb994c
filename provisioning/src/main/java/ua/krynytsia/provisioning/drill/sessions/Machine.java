// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.sessions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.provisioning.ProvisioningException;

/// The Java machine of a screen, asked from outside by `jcmd` and by the kernel's counts.
record Machine(long pid) {
    private static final Pattern TOTAL =
            Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);
    private static final double KIB_IN_MIB = 1024;
    private static final double MIB = 1 << 20;

    /// What is alive after a full collection, in MiB. Collected twice: what a cleaner lets go of is
    /// garbage only then.
    double liveMebibytes() {
        asked("GC.run");
        Matcher total = TOTAL.matcher(asked("GC.class_histogram"));
        if (!total.find()) {
            throw new ProvisioningException("the screen's machine does not count its objects");
        }
        return Long.parseLong(total.group(1)) / MIB;
    }

    /// Everything alive, into a file.
    void dump(Path file) {
        asked("GC.run");
        asked("GC.heap_dump", file.toString());
    }

    /// Resident now and at most, in MiB.
    double residentMebibytes() {
        return status("VmRSS:");
    }

    double peakMebibytes() {
        return status("VmHWM:");
    }

    private double status(String name) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                            .filter(line -> line.startsWith(name))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / KIB_IN_MIB;
        } catch (IOException e) {
            throw new ProvisioningException("the screen's process is gone", e);
        }
    }

    private String asked(String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(Long.toString(pid));
        command.addAll(List.of(words));
        try {
            Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProvisioningException("cannot run jcmd", e);
        }
    }
}

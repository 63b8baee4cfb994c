// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.unplug;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;

/// What this process holds at one moment, as the kernel counts it in `/proc/self`.
///
/// @param threads without the compiler's and collector's, which come and go by themselves
/// @param descriptors open files, devices and sockets
/// @param heapBytes what is left of the heap after collecting
record Footprint(int threads, int descriptors, long heapBytes) {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Pattern OF_THE_MACHINE =
            Pattern.compile("(C[12] Compiler|GC Thread|G1 |Compiler).*");
    private static final int COLLECTIONS = 3;

    static Footprint now() {
        for (int i = 0; i < COLLECTIONS; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long threads =
                list(TASKS).stream()
                        .map(task -> comm(task.resolve("comm")))
                        .filter(name -> !name.isEmpty())
                        .filter(name -> !OF_THE_MACHINE.matcher(name).matches())
                        .count();
        return new Footprint((int) threads, list(DESCRIPTORS).size(), heap);
    }

    @Override
    public String toString() {
        return "%d threads, %d descriptors, %,d kB of heap"
                .formatted(threads, descriptors, heapBytes / 1000);
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        } catch (IOException e) {
            throw new ProvisioningException("cannot list " + directory, e);
        }
    }

    /// Empty for a thread that has just ended.
    private static String comm(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }
}

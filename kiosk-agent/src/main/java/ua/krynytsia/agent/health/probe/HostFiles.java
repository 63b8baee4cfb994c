// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where Linux tells how it is. Files that are missing or cannot be read are as if empty.
///
/// @param proc proc(5), `/proc`
/// @param sys sysfs(5), `/sys`
/// @param run where X servers put their sockets, `/tmp`
public record HostFiles(Path proc, Path sys, Path run) {
    private static final int LONGEST = 1 << 20;

    /// Of this machine.
    public static final HostFiles LINUX =
            new HostFiles(Path.of("/proc"), Path.of("/sys"), Path.of("/tmp"));

    /// The whole file, stripped; empty where it cannot be read.
    static Optional<String> text(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Optional.of(
                    new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1).strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    static List<String> lines(Path file) {
        return text(file).map(all -> all.lines().toList()).orElse(List.of());
    }

    /// What lies directly in a directory, sorted.
    static List<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;

/// The wall clock of one process, set from outside while it runs: libfaketime 0.9.10 reads its file
/// at every look at the clock. The monotonic clock is left alone, as a kernel leaves it.
final class WrongClock {
    private static final String LIBRARY = "faketime/libfaketimeMT.so.1";

    private final Path file;

    WrongClock(Path file) {
        this.file = file;
        right();
    }

    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                library().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                file.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1");
    }

    void right() {
        write("+0");
    }

    /// Ten minutes into 1970, as after a flat battery.
    void nineteenSeventy() {
        write("@1970-01-01 00:10:00");
    }

    /// That much off the right time.
    void off(Duration by) {
        write((by.isNegative() ? "" : "+") + by.toSeconds());
    }

    private void write(String line) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(fresh, line + "\n");
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProvisioningException("cannot set the clock in " + file, e);
        }
    }

    private static Path library() {
        Path libraries = Path.of("/usr/lib");
        try (Stream<Path> places = Files.list(libraries)) {
            return places.map(place -> place.resolve(LIBRARY))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() ->
                            new ProvisioningException(
                                    "libfaketime is not installed: apt-get install faketime"));
        } catch (IOException e) {
            throw new ProvisioningException("cannot look into " + libraries, e);
        }
    }
}

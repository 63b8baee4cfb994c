// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.serial;

import ua.krynytsia.agent.supervise.Backoff;

import java.nio.file.Path;
import java.time.Duration;

/// @param device best a name that survives replugging, such as `/dev/serial/by-id/…`
/// @param reopen how long to wait before trying a device that is not there again
public record SerialSettings(SerialKind kind, Path device, Backoff reopen) {
    private static final Backoff USUAL = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));

    /// Tried anew after half a second, then ever more rarely, at least every five seconds.
    public static SerialSettings of(SerialKind kind, Path device) {
        return new SerialSettings(kind, device, USUAL);
    }
}

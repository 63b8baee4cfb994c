// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.serial;

import java.nio.file.Path;
import java.time.Duration;
import ua.krynytsia.agent.supervise.Backoff;

/// @param device best a name that survives replugging, such as `/dev/serial/by-id/…`
/// @param reopen how long to wait before trying a device that is not there again
public record SerialSettings(Path device, int baudRate, Backoff reopen) {
    private static final int RDM6300_BAUD = 9600;

    /// As an RDM6300 speaks.
    public static SerialSettings rdm6300(Path device) {
        var reopen = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10));
        return new SerialSettings(device, RDM6300_BAUD, reopen);
    }
}

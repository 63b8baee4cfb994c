// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.alerts;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.alert.SignedAlerts;
import ua.krynytsia.wire.json.WireJson;

/// The last board on the disk, `alerts/board.json`, as it was signed. A damaged one is put aside: a
/// new one comes with the next word of the server.
final class BoardFile {
    private static final Logger log = LoggerFactory.getLogger(BoardFile.class);
    private static final Path FILE = Path.of("alerts", "board.json");
    private static final Path ASIDE = Path.of("quarantine", "alerts-board.json");

    private final Disk disk;

    BoardFile(Disk disk) {
        this.disk = disk;
    }

    Optional<SignedAlerts> read() {
        try {
            return disk.read(FILE).map(json -> WireJson.read(json, SignedAlerts.class));
        } catch (WireException e) {
            log.atWarn().setCause(e).log("the alerts on the disk are damaged");
            disk.move(FILE, ASIDE);
            return Optional.empty();
        } catch (DiskException e) {
            log.atWarn().setCause(e).log("the alerts on the disk cannot be read");
            return Optional.empty();
        }
    }

    /// @return whether it is there now; the screen shows what it must in either case
    boolean keep(SignedAlerts signed) {
        try {
            disk.write(FILE, WireJson.write(signed));
            return true;
        } catch (DiskException e) {
            log.atDebug().setCause(e).log("the alerts cannot be kept");
            return false;
        }
    }
}

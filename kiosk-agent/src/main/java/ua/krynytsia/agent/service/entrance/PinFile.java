// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.ControlFile;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// Where the hash of the technicians' PIN is kept: `service/pin.json`. Thread-safe.
///
/// While the agent runs, only it writes its files: the command `set-pin` then hands a new hash over
/// in the file [#HANDED_OVER] of the run directory, which [#takeOver] removes once the hash is
/// safe.
public final class PinFile {
    /// Readable and writable by the agent's user only; one line, the JSON of a [PinHash].
    public static final String HANDED_OVER = "service-pin";

    private static final Logger log = LoggerFactory.getLogger(PinFile.class);
    private static final Path FILE = Path.of("service", "pin.json");

    private final Disk disk;

    public PinFile(Disk disk) {
        this.disk = disk;
    }

    /// Empty until one is set. A damaged file is put aside as `pin.json.damaged`.
    public synchronized Optional<PinHash> find() {
        return disk.read(FILE).flatMap(this::parsed);
    }

    /// Forced before this returns.
    public synchronized void keep(PinHash hash) {
        disk.write(FILE, WireJson.write(hash));
    }

    /// Keeps what `set-pin` handed over, if anything.
    public void takeOver(ControlFile handed) {
        List<String> lines = handed.take();
        if (lines.isEmpty()) {
            return;
        }
        try {
            byte[] json = lines.getFirst().getBytes(StandardCharsets.UTF_8);
            keep(WireJson.read(json, PinHash.class));
            log.atInfo().log("a new technician PIN was set");
        } catch (WireException e) {
            log.atWarn().log("what was handed over is no PIN hash");
        } catch (DiskException e) {
            log.atError().setCause(e).log("the new technician PIN cannot be kept");
        }
    }

    private Optional<PinHash> parsed(byte[] json) {
        try {
            return Optional.of(WireJson.read(json, PinHash.class));
        } catch (WireException e) {
            log.atError().log("the technicians' PIN file is damaged: set the PIN anew");
            disk.move(FILE, FILE.resolveSibling("pin.json.damaged"));
            return Optional.empty();
        }
    }
}

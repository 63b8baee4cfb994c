// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.CheckedRecord;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.EnrolmentTicket;

/// The last ticket that made this machine a kiosk: a [CheckedRecord] of the SHA-256 of its token in
/// `identity/used-ticket`. A kiosk that lost its identity is not enrolled by the ticket that still
/// lies there, even where the server forgot that it was used.
///
/// Not thread-safe: its owner asks from one thread.
final class UsedTicket {
    private static final Logger log = LoggerFactory.getLogger(UsedTicket.class);
    private static final Path FILE = Path.of("identity", "used-ticket");
    private static final String KIND = "used-ticket";

    private final Disk disk;
    private Optional<Bytes> last;

    /// Reads what is there; what is damaged counts as nothing, since the server judges too.
    UsedTicket(Disk disk) {
        this.disk = disk;
        this.last = read(disk);
    }

    boolean is(EnrolmentTicket ticket) {
        return last.equals(Optional.of(mark(ticket)));
    }

    /// @throws DiskException where it would be forgotten
    void keep(EnrolmentTicket ticket) {
        Bytes mark = mark(ticket);
        disk.write(FILE, CheckedRecord.encode(KIND, mark));
        last = Optional.of(mark);
    }

    private static Bytes mark(EnrolmentTicket ticket) {
        Sha256 digest = Bytes.utf8(ticket.token()).sha256();
        return Bytes.utf8(digest.hex());
    }

    private static Optional<Bytes> read(Disk disk) {
        try {
            return disk.read(FILE).flatMap(bytes -> CheckedRecord.decode(KIND, bytes));
        } catch (DiskException e) {
            log.atWarn().setCause(e).log("the used ticket cannot be read");
            return Optional.empty();
        }
    }
}

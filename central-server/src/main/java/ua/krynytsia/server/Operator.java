// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.nio.file.Path;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;

/// What the command line does to the server's content and fleet.
interface Operator extends AutoCloseable {
    /// @param path a file, or a folder of them
    /// @param dryRun whether it is only tried: the report is made, nothing changes
    ImportReport importPath(Path path, boolean dryRun);

    /// In words.
    String publish();

    /// Answers for editions that terminals have and this server has forgotten.
    void continueAbove();

    EnrolmentTicket enrol(KioskId kiosk);

    @Override
    void close();
}

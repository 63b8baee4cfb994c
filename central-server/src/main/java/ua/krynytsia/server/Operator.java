// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;

/// What the command line does to the server's content and fleet.
interface Operator extends AutoCloseable {
    /// @param path a file, or a folder of them
    /// @param dryRun whether it is only tried: the report is made, nothing changes
    ImportReport importPath(Path path, boolean dryRun);

    /// @param isAcknowledged whether terminals that cannot show all of it do not keep it back
    /// @return what was done, in words
    String publish(boolean isAcknowledged);

    /// The content of an earlier edition for all, in words.
    String rollBack(EditionNumber number);

    /// Gone from the content and from every edition, never to come back; in words.
    String withdrawForGood(Set<DocumentKey> keys);

    /// Answers for editions that terminals have and this server has forgotten.
    void continueAbove();

    EnrolmentTicket enrol(KioskId kiosk);

    /// The terminals whose certificate the authority in force issued.
    List<KioskId> listHolders();

    @Override
    void close();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.live;

import java.util.List;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.KioskBoard;
import ua.krynytsia.server.fleet.KioskView;
import ua.krynytsia.server.publishing.Terminal;
import ua.krynytsia.server.publishing.Terminals;

/// The fleet as publications see it.
public record LiveTerminals(Enrolments enrolments, KioskBoard board) implements Terminals {
    @Override
    public List<Terminal> listTerminals() {
        return board.listKiosks(enrolments.listMembers()).stream()
                .filter(KioskView::isEnrolled)
                .map(view ->
                        new Terminal(
                                view.kiosk(),
                                view.latest().map(it -> new Terminal.Heard(it.report(), it.at()))))
                .toList();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content.front;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Selection;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.ListOrder;

/// The places around this kiosk that keep hours. Which of them is open is for the screen to say,
/// which looks at its clock every minute.
final class Nearest {
    /// Among so many one is open, or none nearby is.
    private static final int MOST = 8;

    /// More entries than this are not read for it.
    private static final int LOOKED_AT = 24;

    private final Content content;
    private final Viewer viewer;

    Nearest(Content content, Viewer viewer) {
        this.content = content;
        this.viewer = viewer;
    }

    /// The nearest first; none where this kiosk's own place is not known.
    List<EntryLine> of(String resource) {
        var first =
                new Selection(
                        0,
                        LOOKED_AT,
                        new Selection.Narrowing(Optional.empty(), Map.of()),
                        Optional.empty(),
                        Optional.of(ListOrder.NEAREST));
        return content.findPage(resource, first, viewer).map(EntryPage::lines).stream()
                .flatMap(List::stream)
                .filter(Nearest::isTold)
                .limit(MOST)
                .toList();
    }

    private static boolean isTold(EntryLine line) {
        return line.visit()
                .filter(visit -> visit.metres().isPresent() && visit.hours().isPresent())
                .isPresent();
    }
}

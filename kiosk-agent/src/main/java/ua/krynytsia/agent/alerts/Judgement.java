// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.local.AlertState;

/// What a board means for one kiosk.
///
/// @param district where it stands, where that is known
record Judgement(KioskId kiosk, Optional<String> district) {
    private static final Comparator<Alert> NEWEST_FIRST =
            Comparator.comparing((Alert alert) -> alert.times().effective()).reversed();
    private static final Comparator<Alert> GRAVEST_FIRST =
            Comparator.comparing((Alert alert) -> !alert.nature().threatensLife())
                    .thenComparing(alert -> alert.nature().severity())
                    .thenComparing(alert -> alert.nature().kind())
                    .thenComparing(NEWEST_FIRST);

    /// @param now by the server's clock
    /// @param isFresh whether the board itself came lately
    AlertState of(AlertBoard board, Instant now, boolean isFresh) {
        return new AlertState(
                isFresh && board.vouchesAt(now),
                board.alerts().stream()
                        .filter(isMeant())
                        .filter(alert -> alert.times().cover(now))
                        .sorted(GRAVEST_FIRST)
                        .toList(),
                board.alerts().stream()
                        .filter(isMeant())
                        .filter(alert -> isRemembered(alert, now))
                        .sorted(NEWEST_FIRST)
                        .toList());
    }

    private Predicate<Alert> isMeant() {
        return alert -> alert.area().concerns(kiosk, district);
    }

    private static boolean isRemembered(Alert alert, Instant now) {
        return alert.times()
                .ended()
                .filter(end -> now.isBefore(end.plus(AlertBoard.REMEMBERED)))
                .isPresent();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.List;
import ua.krynytsia.wire.alert.Alert;

/// What the kiosk knows of danger here and now.
///
/// @param isKnown whether server and sources were heard within the last two minutes; where not, no
///   message does not mean no danger
/// @param active what holds here, the gravest first
/// @param ended what held here and had its all-clear lately, the newest first
public record AlertState(boolean isKnown, List<Alert> active, List<Alert> ended) {
    public AlertState {
        active = List.copyOf(active);
        ended = List.copyOf(ended);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.content.OpeningHours;

/// Open or closed now, by sign, colour and words.
public final class OpenBadge {
    private OpenBadge() {}

    /// Empty where the hours say nothing but a note.
    ///
    /// @param isReception whether a person receives then
    public static Optional<Node> of(
            Kit kit, OpeningHours hours, LocalDateTime now, boolean isReception) {
        return OpenNow.of(hours, now, isReception).map(state -> badge(kit, state));
    }

    private static Node badge(Kit kit, OpenNow state) {
        var sign = kit.icon(state.isOpen() ? "check_circle" : "schedule");
        var badge = new HBox(sign, kit.strong(kit.texts().of(state::say)));
        badge.setId("open-now");
        badge.getStyleClass().addAll("open-badge", state.isOpen() ? "is-open" : "is-closed");
        return badge;
    }
}

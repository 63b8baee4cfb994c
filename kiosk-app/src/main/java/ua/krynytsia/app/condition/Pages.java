// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.KioskId;

/// Builds the pages: a sign, what is so, what happens next, whom to call. Out of the jar alone.
final class Pages {
    private final Kit kit;
    private final Bilingual bilingual;
    private final String hotline;

    /// @param hotline the number of the city's contact centre
    Pages(Kit kit, String hotline) {
        this.kit = kit;
        this.hotline = hotline;
        bilingual = new Bilingual(kit);
    }

    Region page(Cover cover, Optional<KioskId> kiosk) {
        Region page =
                switch (cover) {
                    case DOOR -> plain("lock_open", ConditionWords.DOOR, ConditionWords.DOOR_LEAD);
                    case CALL_SERVICE ->
                            plain(
                                    "support_agent",
                                    ConditionWords.CALL_SERVICE,
                                    ConditionWords.CALL_SERVICE_LEAD,
                                    phone(kiosk));
                    case SAFE_PAGE -> new SafePage(kit, hotline).view();
                    case NOT_ENROLLED ->
                            plain(
                                    "build_circle",
                                    ConditionWords.NOT_ENROLLED,
                                    ConditionWords.NOT_ENROLLED_LEAD,
                                    phone(kiosk));
                    case MAINTENANCE ->
                            plain(
                                    "build",
                                    ConditionWords.MAINTENANCE,
                                    ConditionWords.MAINTENANCE_LEAD);
                };
        page.setId("cover-" + cover.id());
        return page;
    }

    Region power() {
        Region page = plain("power", ConditionWords.POWER, ConditionWords.POWER_LEAD);
        page.setId("cover-power");
        return page;
    }

    private Region plain(String icon, ConditionWords title, ConditionWords lead, Node... below) {
        var sign = kit.icon(icon);
        sign.getStyleClass().add("overlay-sign");
        var words = new VBox(sign, bilingual.title(title), bilingual.words(lead));
        words.getStyleClass().addAll("overlay", "cover");
        if (kit.tokens().panel().isWide() && below.length > 0) {
            return beside(words, below);
        }
        words.getChildren().addAll(below);
        return words;
    }

    /// On a wide panel: words to the left, what belongs to them to the right.
    private Region beside(VBox words, Node... below) {
        var right = new VBox(below);
        right.getStyleClass().addAll("overlay", "cover");
        var page = new HBox(words, right);
        double half = Math.floor(kit.tokens().panel().width() / 2.0);
        words.setPrefWidth(half);
        right.setPrefWidth(half);
        return page;
    }

    private Node phone(Optional<KioskId> kiosk) {
        var number = kit.title(kit.texts().of(_ -> hotline));
        number.getStyleClass().add("phone-number");
        var card = new VBox(bilingual.strong(ConditionWords.CITY), number);
        card.getStyleClass().add("phone-card");
        kiosk.ifPresent(id -> {
            var words = kit.title(kit.texts().of(_ -> id.value()));
            words.setId("cover-kiosk");
            card.getChildren().addAll(bilingual.strong(ConditionWords.KIOSK_NUMBER), words);
        });
        return card;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertKind;

/// The whole glass for a while: it is over.
final class AllClearPage {
    private final VBox view;

    AllClearPage(Kit kit, Alert alert, Runnable understood) {
        AlertKind kind = alert.nature().kind();
        var sign = kit.icon("check_circle");
        sign.getStyleClass().addAll("overlay-sign", "all-clear-sign");
        var title = kit.title(kit.texts().of(title(kind)));
        var lead =
                kit.text(
                        kit.texts()
                                .of(texts ->
                                        switch (kind) {
                                            case AIR_RAID, SHELLING ->
                                                    texts.say(AlertWords.ALL_CLEAR_RAID);
                                            case TEST -> texts.say(AlertWords.TEST_OVER_LEAD);
                                            case CHEMICAL,
                                                    RADIATION,
                                                    FIRE,
                                                    FLOOD,
                                                    STORM,
                                                    UTILITIES,
                                                    MISSING_PERSON,
                                                    OTHER ->
                                                    texts.in(alert.words().headline());
                                        }));
        view =
                new VBox(
                        sign,
                        title,
                        lead,
                        kit.primary("all-clear-ok", "check", AlertWords.UNDERSTOOD, understood));
        view.setId("all-clear");
        view.getStyleClass().addAll("overlay", "all-clear");
        view.setAccessibleText(title.getText() + ". " + lead.getText());
    }

    VBox view() {
        return view;
    }

    private static AlertWords title(AlertKind kind) {
        return switch (kind) {
            case AIR_RAID, SHELLING -> AlertWords.ALL_CLEAR;
            case TEST -> AlertWords.TEST_OVER;
            case CHEMICAL, RADIATION, FIRE, FLOOD, STORM, UTILITIES, MISSING_PERSON, OTHER ->
                    AlertWords.OVER;
        };
    }
}

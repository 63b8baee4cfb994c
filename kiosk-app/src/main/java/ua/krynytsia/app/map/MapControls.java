// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;

/// What a finger can do by single taps: closer, farther, the whole city, back to this kiosk.
final class MapControls extends VBox {
    private final Touchable kiosk;

    MapControls(Kit kit, CityMap map) {
        getStyleClass().add("map-controls");
        setSpacing(kit.units(0.5));
        setPickOnBounds(false);
        kiosk = button(kit, "map-kiosk", "my_location", MapWords.TO_KIOSK, map::showKiosk);
        kiosk.setVisible(false);
        kiosk.setManaged(false);
        getChildren()
                .addAll(
                        button(kit, "map-closer", "add", MapWords.CLOSER, map::closer),
                        button(kit, "map-farther", "remove", MapWords.FARTHER, map::farther),
                        button(
                                kit,
                                "map-city",
                                "zoom_out_map",
                                MapWords.WHOLE_CITY,
                                map::showWholeCity),
                        kiosk);
    }

    void offerKiosk() {
        kiosk.setVisible(true);
        kiosk.setManaged(true);
    }

    private static Touchable button(
            Kit kit, String id, String icon, MapWords words, Runnable action) {
        var label = kit.note(kit.texts().of(words));
        label.setWrapText(false);
        var face = new VBox(new StackPane(kit.icon(icon)), label);
        return kit.touchable(id, face, kit.texts().of(words), "map-control", action);
    }
}

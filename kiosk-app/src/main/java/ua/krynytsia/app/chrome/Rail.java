// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;

/// The doors that stand at the same place on every screen: in a row below, or in a column at the
/// touching hand's side, where the language has its door too.
final class Rail {
    private final Kit kit;
    private final Touchable back;
    private final Touchable home;
    private final Pane view;

    Rail(Kit kit, Frame.Doors doors, boolean isColumn) {
        this.kit = kit;
        back = door("nav-back", "arrow_back", ChromeWords.BACK, doors.back());
        home = door("nav-home", "home", ChromeWords.HOME, doors.home());
        var all = new ArrayList<>(List.of(back, home));
        if (isColumn) {
            all.add(LanguageDoor.inRail(kit));
        }
        all.add(door("nav-comfort", "accessibility_new", ChromeWords.COMFORT, doors.comfort()));
        all.add(door("nav-help", "help", ChromeWords.HELP, doors.help()));
        all.add(door("nav-finish", "exit_to_app", ChromeWords.FINISH, doors.finish()));
        if (!isColumn && kit.tokens().isLeftHanded()) {
            Collections.reverse(all);
        }
        view = isColumn ? new VBox() : new HBox();
        view.getChildren().addAll(all);
        view.getStyleClass().addAll("rail", isColumn ? "rail-column" : "rail-row");
        all.forEach(door -> HBox.setHgrow(door, Priority.ALWAYS));
        all.forEach(door -> VBox.setVgrow(door, Priority.ALWAYS));
        all.forEach(door -> door.setMaxWidth(Double.MAX_VALUE));
    }

    Pane view() {
        return view;
    }

    void allowBack(boolean isAllowed) {
        List.of(back, home).forEach(door -> door.setDisable(!isAllowed));
    }

    private Touchable door(String id, String icon, ChromeWords words, Runnable action) {
        var said = kit.texts().of(words);
        var box = new VBox(kit.icon(icon), kit.note(said));
        return kit.touchable(id, box, said, "rail-door", action);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;

/// The four doors that never change their place: back, home, help, finish.
final class Rail {
    private final Kit kit;
    private final Touchable back;
    private final Touchable home;
    private final HBox view;

    Rail(Kit kit, Frame.Doors doors) {
        this.kit = kit;
        back = door("nav-back", "arrow_back", ChromeWords.BACK, doors.back());
        home = door("nav-home", "home", ChromeWords.HOME, doors.home());
        view =
                new HBox(
                        back,
                        home,
                        door("nav-help", "help", ChromeWords.HELP, doors.help()),
                        door("nav-finish", "exit_to_app", ChromeWords.FINISH, doors.finish()));
        view.getStyleClass().add("rail");
        view.getChildren().forEach(door -> HBox.setHgrow(door, Priority.ALWAYS));
    }

    HBox view() {
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

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
    /// «Завершити» with its door's edges, in parts of the font's size.
    private static final double WIDEST_WORD = 6.4;

    /// A column of six doors with signs and large words.
    private static final double TALLEST = 38;

    /// Paddings on both sides of a word in the column.
    private static final double EDGES = 2.4;

    private final Kit kit;

    /// Large letters low on a wide glass leave no room for signs beside the words.
    private final boolean isTight;

    private final Touchable back;
    private final Touchable home;
    private final Pane view;

    Rail(Kit kit, Frame.Doors doors, boolean isColumn) {
        this.kit = kit;
        isTight = kit.tokens().isLarge() && kit.tokens().reach() < kit.units(TALLEST);
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
        view = isColumn ? column(all) : rows(all);
        view.getStyleClass().add("rail");
    }

    Pane view() {
        return view;
    }

    void allowBack(boolean isAllowed) {
        List.of(back, home).forEach(door -> door.setDisable(!isAllowed));
    }

    private Pane column(List<Touchable> doors) {
        var column = new VBox();
        double width = Math.round(kit.tokens().door() * WIDEST_WORD) + kit.units(EDGES);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.getChildren().addAll(doors);
        column.getStyleClass().add("rail-column");
        doors.forEach(door -> VBox.setVgrow(door, Priority.ALWAYS));
        return column;
    }

    /// One row, or two where the words would not fit.
    private Pane rows(List<Touchable> doors) {
        double each = kit.tokens().panel().width() / (double) doors.size();
        boolean isOne = kit.tokens().door() * WIDEST_WORD <= each;
        int first = isOne ? doors.size() : Math.ceilDiv(doors.size(), 2);
        var rows = new VBox(row(doors.subList(0, first)));
        if (!isOne) {
            rows.getChildren().add(row(doors.subList(first, doors.size())));
        }
        return rows;
    }

    private static HBox row(List<Touchable> doors) {
        var row = new HBox();
        row.getChildren().addAll(doors);
        row.getStyleClass().add("rail-row");
        doors.forEach(door -> HBox.setHgrow(door, Priority.ALWAYS));
        doors.forEach(door -> door.setMaxWidth(Double.MAX_VALUE));
        return row;
    }

    private Touchable door(String id, String icon, ChromeWords words, Runnable action) {
        var said = kit.texts().of(words);
        var box = isTight ? new VBox(kit.note(said)) : new VBox(kit.icon(icon), kit.note(said));
        return kit.touchable(id, box, said, "rail-door", action);
    }
}

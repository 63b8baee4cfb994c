// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;

/// A name with its facts: one below the other where the glass is narrow, side by side where it is
/// wide.
public final class Columns {
    private static final double FIRST_UNITS = 26;

    private Columns() {}

    /// @param first what it is called and the like
    /// @param main what is read
    /// @param last how fresh it is: below everything, or below what it is called
    public static Node of(Kit kit, VBox first, Node main, Node last) {
        if (!kit.tokens().isWide()) {
            var column = new VBox(first, main, last);
            column.getStyleClass().add("fact-column");
            return column;
        }
        first.getChildren().add(last);
        first.setMinWidth(kit.units(FIRST_UNITS));
        first.setMaxWidth(kit.units(FIRST_UNITS));
        HBox.setHgrow(main, Priority.ALWAYS);
        var columns = new HBox(first, main);
        columns.setFillHeight(false);
        columns.getStyleClass().add("fact-columns");
        return columns;
    }
}

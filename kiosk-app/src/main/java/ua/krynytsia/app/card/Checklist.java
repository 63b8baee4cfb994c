// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.content.FieldValue;

/// What to bring as a list to be ticked while standing here. The ticks last as long as the visit.
final class Checklist {
    private final Kit kit;
    private final Ticks ticks;
    private final FieldValue value;
    private final VBox box = new VBox();

    /// What one visitor has ticked, by place in the list.
    static final class Ticks {
        private final Set<Integer> places = new HashSet<>();
    }

    Checklist(ScreenContext context, String card, FieldValue value) {
        this.kit = context.kit();
        this.value = value;
        ticks = context.scope().keep("card/ticks/" + card, Ticks.class, Ticks::new);
        box.getStyleClass().add("ticks");
        kit.texts().language().subscribe(language -> fill(language.tag()));
    }

    Node view() {
        return box;
    }

    private void fill(String language) {
        List<String> items = ToBring.items(value, language);
        var rows = new ArrayList<Node>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(i, items.get(i)));
        }
        box.getChildren().setAll(rows);
    }

    private Touchable row(int place, String words) {
        var said = kit.texts().of(_ -> words);
        var name = kit.text(said);
        HBox.setHgrow(name, Priority.ALWAYS);
        var off = kit.icon("check_box_outline_blank");
        off.getStyleClass().add("tick-off");
        var on = kit.icon("check_box");
        on.getStyleClass().add("tick-on");
        var content = new HBox(new StackPane(off, on), name);
        Touchable row =
                kit.touchable("tick-" + (place + 1), content, said, "tick", () -> tick(place));
        row.setChosen(ticks.places.contains(place));
        return row;
    }

    private void tick(int place) {
        boolean isNew = ticks.places.add(place);
        if (!isNew) {
            ticks.places.remove(place);
        }
        if (box.getChildren().get(place) instanceof Touchable row) {
            row.setChosen(isNew);
        }
    }
}

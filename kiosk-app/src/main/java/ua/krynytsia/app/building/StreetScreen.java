// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.building;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.keyboard.OnScreenKeyboard;
import ua.krynytsia.app.keyboard.Purpose;
import ua.krynytsia.app.keyboard.TypingFields;
import ua.krynytsia.app.parts.StreetSuggestions;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.local.EntryLine;

/// The first step to one's building: a few letters of the street, then a touch.
public final class StreetScreen implements Screen {
    private static final int LONGEST = 100;
    private static final double ASKED_UNITS = 27;

    private final ScreenContext context;
    private final TextField field = new TextField();
    private final StreetSuggestions suggestions;
    private final OnScreenKeyboard keyboard;
    private final VBox view;

    public StreetScreen(ScreenContext context) {
        this.context = context;
        Kit kit = context.kit();
        suggestions =
                new StreetSuggestions(
                        context,
                        this::choose,
                        state(kit, "home", BuildingWords.ADVICE, BuildingWords.ADVICE_LEAD),
                        state(
                                kit,
                                "search_off",
                                BuildingWords.NO_STREET,
                                BuildingWords.NO_STREET_LEAD));
        keyboard = new OnScreenKeyboard(kit, () -> {});
        keyboard.use(Purpose.ADDRESS);
        TypingFields.prepare(field, "street-field");
        field.promptTextProperty().bind(kit.texts().of(BuildingWords.PROMPT));
        var kept =
                context.scope()
                        .keep(
                                "building/street",
                                SimpleStringProperty.class,
                                SimpleStringProperty::new);
        field.setText(Optional.ofNullable(kept.get()).orElse(""));
        field.textProperty()
                .subscribe(text -> {
                    kept.set(text.substring(0, Math.min(LONGEST, text.length())));
                    suggestions.type(kept.get());
                });
        var asked = new VBox(heading(kit), field);
        asked.getStyleClass().add("street-screen");
        view = new VBox(arranged(kit, asked), keyboard);
        view.getStyleClass().add("screen");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onEnter() {
        field.requestFocus();
        field.end();
    }

    @Override
    public void refresh() {
        suggestions.type(field.getText());
    }

    @Override
    public void close() {
        suggestions.close();
        keyboard.close();
    }

    /// Small where the keyboard leaves little height.
    private static Node heading(Kit kit) {
        var street = kit.texts().of(BuildingWords.STREET);
        return kit.tokens().isWide()
                ? kit.strong(street)
                : new VBox(kit.note(kit.texts().of(BuildingWords.TITLE)), kit.title(street));
    }

    /// Where the glass is wide and low, what is found stands beside what is typed.
    private Node arranged(Kit kit, VBox asked) {
        Node found = suggestions.view();
        Pane both = kit.tokens().isWide() ? new HBox(asked, found) : new VBox(asked, found);
        both.getStyleClass().add("street-both");
        both.setMinHeight(0);
        asked.setMinHeight(Region.USE_PREF_SIZE);
        if (kit.tokens().isWide()) {
            asked.setMinWidth(kit.units(ASKED_UNITS));
            asked.setMaxWidth(kit.units(ASKED_UNITS));
        }
        HBox.setHgrow(found, Priority.ALWAYS);
        VBox.setVgrow(found, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private void choose(EntryLine street) {
        context.router().open(new Route.Building(Optional.of(street.id())));
    }

    /// Without its sign where the glass is too low for it.
    private static Node state(Kit kit, String icon, BuildingWords title, BuildingWords lead) {
        var words = kit.texts();
        return kit.tokens().isWide()
                ? new VBox(kit.strong(words.of(title)), kit.text(words.of(lead)))
                : kit.state(icon, words.of(title), words.of(lead));
    }
}

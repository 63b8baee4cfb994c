// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.building;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
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
        VBox.setVgrow(suggestions.view(), Priority.ALWAYS);
        view =
                new VBox(
                        kit.note(kit.texts().of(BuildingWords.TITLE)),
                        kit.title(kit.texts().of(BuildingWords.STREET)),
                        field,
                        suggestions.view(),
                        keyboard);
        view.getStyleClass().addAll("screen", "street-screen");
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

    private void choose(EntryLine street) {
        context.router().open(new Route.Building(Optional.of(street.id())));
    }

    private static Node state(Kit kit, String icon, BuildingWords title, BuildingWords lead) {
        return kit.state(icon, kit.texts().of(title), kit.texts().of(lead));
    }
}

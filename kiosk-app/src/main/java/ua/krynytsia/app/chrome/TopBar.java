// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.time.LocalDateTime;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.LocalizedText;

/// Whose screen this is, where it stands, what time it is, and the other language by its own name.
final class TopBar {
    private final Kit kit;
    private final Label city = new Label();
    private final Label place = new Label();
    private final Label time = new Label();
    private final Label day = new Label();
    private final ReadOnlyObjectWrapper<LocalDateTime> now =
            new ReadOnlyObjectWrapper<>(LocalDateTime.MIN);
    private final HBox view;
    private final Subscription language;

    /// @param hasLanguage whether the language's door stands here
    TopBar(Kit kit, boolean hasLanguage) {
        this.kit = kit;
        city.getStyleClass().setAll("strong");
        city.setWrapText(true);
        place.getStyleClass().setAll("note");
        place.setWrapText(true);
        time.getStyleClass().setAll("strong");
        day.getStyleClass().setAll("note");
        var where = new VBox(city, place);
        boolean isTight = kit.tokens().isLarge() && !kit.tokens().isWide();
        var when = isTight ? new VBox(time) : new VBox(time, day);
        when.getStyleClass().add("when");
        where.getStyleClass().add("where-about");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMinWidth(0);
        when.setMinWidth(VBox.USE_PREF_SIZE);
        view = isTight ? new HBox(where, when) : new HBox(mark(), where, when);
        if (hasLanguage) {
            var door = LanguageDoor.inBar(kit);
            door.getStyleClass().add(kit.tokens().isLarge() ? "language-large" : "language");
            view.getChildren().add(door);
        }
        view.getStyleClass().add("top-bar");
        city.textProperty().bind(kit.texts().of(ChromeWords.KIOSK));
        now.subscribe(_ -> tell());
        language = kit.texts().language().subscribe(this::tell);
    }

    void close() {
        language.unsubscribe();
    }

    HBox view() {
        return view;
    }

    void city(LocalizedText name) {
        city.textProperty().bind(kit.texts().of(name));
    }

    void place(LocalizedText name) {
        place.textProperty()
                .bind(kit.texts().of(texts -> texts.say(ChromeWords.HERE, texts.in(name))));
    }

    void time(LocalDateTime moment) {
        now.set(moment.withSecond(0).withNano(0));
    }

    private void tell() {
        Texts texts = kit.texts();
        if (now.get().isAfter(LocalDateTime.MIN)) {
            time.setText(texts.time(now.get()));
            day.setText(texts.day(now.get().toLocalDate()));
        }
    }

    private Label mark() {
        var mark = kit.icon("opacity");
        mark.getStyleClass().add("mark");
        return mark;
    }
}

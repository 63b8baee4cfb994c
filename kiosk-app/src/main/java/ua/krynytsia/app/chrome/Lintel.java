// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.time.LocalDateTime;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.LocalizedText;

/// What stands above everything that can be touched while the screen is used low: the city, this
/// place and the time, only to be read.
final class Lintel {
    private static final double LEAST_HEIGHT = 22;

    private final Kit kit;
    private final Label city;
    private final Label place = new Label();
    private final Label time = new Label();
    private final Label day = new Label();
    private final StackPane view;
    private final Subscription language;
    private LocalDateTime now = LocalDateTime.MIN;

    /// @param height in pixels
    Lintel(Kit kit, double height) {
        this.kit = kit;
        city = kit.strong(kit.texts().of(ChromeWords.KIOSK));
        time.getStyleClass().setAll("lintel-time");
        day.getStyleClass().setAll("words");
        place.getStyleClass().setAll("words");
        place.setWrapText(true);
        var sign = kit.icon("opacity");
        sign.getStyleClass().add("lintel-sign");
        Pane words = isFlat(height) ? flat() : new VBox(sign, city, time, day, place);
        words.getStyleClass().add("lintel-words");
        view = new StackPane(words);
        view.getStyleClass().add("lintel");
        view.setMinHeight(height);
        view.setMaxHeight(height);
        view.setMouseTransparent(true);
        language = kit.texts().language().subscribe(this::tell);
    }

    private boolean isFlat(double height) {
        return height < kit.units(LEAST_HEIGHT);
    }

    /// Side by side where there is little height.
    private Pane flat() {
        var about = new VBox(city, place, day);
        var flat = new HBox(time, about);
        flat.getStyleClass().add("lintel-flat");
        return flat;
    }

    StackPane view() {
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
        LocalDateTime minute = moment.withSecond(0).withNano(0);
        if (!minute.equals(now)) {
            now = minute;
            tell();
        }
    }

    void close() {
        language.unsubscribe();
    }

    private void tell() {
        if (now.isAfter(LocalDateTime.MIN)) {
            time.setText(kit.texts().time(now));
            day.setText(kit.texts().day(now.toLocalDate()));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.parts.Compass;
import ua.krynytsia.rules.place.Way;
import ua.krynytsia.wire.local.NearestPlaces.Place;

/// One shelter: an arrow relative to north, name and way in, how far and how long on foot.
final class ShelterRow {
    private final Kit kit;
    private final Place place;
    private final String stepFree;

    /// @param stepFree the field that says whether there are no steps
    ShelterRow(Kit kit, Place place, String stepFree) {
        this.kit = kit;
        this.place = place;
        this.stepFree = stepFree;
    }

    /// @param open shows it on the map
    Touchable view(Runnable open) {
        var words = new VBox(kit.strong(kit.texts().of(place.line().title())));
        words.getStyleClass().add("row-words");
        addNote(words, kit.texts().of(place.line().note()).getValue());
        addNote(words, ways(kit.texts()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(arrow(), words, distance());
        Touchable row =
                kit.touchable(
                        "shelter-" + place.line().id(),
                        box,
                        kit.texts().of(this::said),
                        "row",
                        open);
        row.getStyleClass().add("shelter-row");
        return row;
    }

    private Label arrow() {
        Label arrow = kit.icon("navigation");
        arrow.getStyleClass().add("shelter-arrow");
        arrow.setRotate(place.bearing());
        return arrow;
    }

    private Region distance() {
        var far = kit.strong(kit.texts().of(texts -> texts.distance(place.metres())));
        far.getStyleClass().add("shelter-far");
        var box =
                new VBox(
                        far,
                        kit.note(kit.texts().of(this::walk)),
                        kit.note(kit.texts().of(Compass.of(place.bearing()))));
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().forEach(child -> ((Label) child).setWrapText(false));
        return box;
    }

    private void addNote(VBox words, String text) {
        if (!text.isBlank()) {
            words.getChildren().add(kit.note(kit.texts().of(_ -> text)));
        }
    }

    /// Whether one gets in without steps, and whether it may be shut.
    private String ways(Texts texts) {
        Optional<String> steps =
                Optional.ofNullable(place.answers().get(stepFree))
                        .map(isFree -> texts.say(isFree ? AlertWords.STEP_FREE : AlertWords.STEPS));
        Optional<String> shut =
                place.isOpen()
                        .filter(isOpen -> !isOpen)
                        .map(_ -> texts.say(AlertWords.MAY_BE_SHUT));
        return Stream.of(steps, shut).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private String walk(Texts texts) {
        return texts.say(AlertWords.WALK, new Way(place.metres(), place.bearing()).minutesOnFoot());
    }

    private String said(Texts texts) {
        return Stream.of(
                        texts.in(place.line().title()),
                        texts.distance(place.metres()),
                        texts.say(Compass.of(place.bearing())),
                        walk(texts),
                        ways(texts))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}

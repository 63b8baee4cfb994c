// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.local.NearestPlaces.Place;

/// The whole glass while danger holds: what it is, what to do, where to go. Built for one moment
/// and one language, and built anew when either changes.
final class Takeover {
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");

    private final Kit kit;
    private final Matter matter;
    private final Doors doors;
    private final VBox view;

    /// @param matter what is said
    Takeover(Kit kit, Matter matter, Doors doors) {
        this.kit = kit;
        this.matter = matter;
        this.doors = doors;
        Region body = kit.tokens().panel().isWide() ? wide() : tall();
        body.getStyleClass().add("danger-body");
        var scroll = kit.scroll("alert-scroll", body);
        var room = new VBox(scroll);
        room.getStyleClass().add("danger-room");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(room, Priority.ALWAYS);
        room.setMinHeight(0);
        view = new VBox(head(), room, bar());
        view.setId("alert");
        view.getStyleClass().add("danger-page");
        view.setAccessibleText(said());
    }

    /// @param places the nearest shelters; empty until they are known
    /// @param isInShelter whether the kiosk stands in one
    record Matter(
            Situation.View.Danger danger,
            AlertSettings settings,
            Optional<List<Place>> places,
            boolean isInShelter,
            boolean isRinging) {
        Alert alert() {
            return danger.alert();
        }

        boolean isToShelter() {
            return !isInShelter && Advice.isToShelter(alert().nature().kind());
        }
    }

    /// What the buttons do.
    ///
    /// @param open an entry's place on the map, or all shelters
    record Doors(Consumer<Optional<Place>> open, Runnable goOn, Runnable silence) {}

    VBox view() {
        return view;
    }

    private Node head() {
        Texts texts = kit.texts();
        var words = new VBox(headline());
        for (Alert other : matter.danger().others()) {
            String headline = texts.in(other.words().headline());
            words.getChildren().add(kit.text(texts.of(AlertWords.ALSO, headline)));
        }
        if (!matter.danger().isSure()) {
            var unsure = kit.strong(texts.of(AlertWords.UNSURE));
            unsure.setId("alert-unsure");
            words.getChildren().add(unsure);
        }
        words.getStyleClass().add("danger-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(kit.icon("warning"), words);
        head.getStyleClass().add("danger-head");
        return head;
    }

    /// What it is and since when; on a wide glass in one line.
    private Node headline() {
        var title = kit.title(kit.texts().of(matter.alert().words().headline()));
        var since = kit.text(kit.texts().of(this::since));
        if (!kit.tokens().panel().isWide()) {
            return new VBox(title, since);
        }
        since.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(title, since);
        line.getStyleClass().add("danger-headline");
        return line;
    }

    private String since(Texts texts) {
        var at = LocalDateTime.ofInstant(matter.alert().times().effective(), CITY);
        var end = LocalDateTime.ofInstant(matter.alert().times().expires(), CITY);
        boolean isOfOneDay = at.toLocalDate().equals(end.minusHours(12).toLocalDate());
        return isOfOneDay
                ? texts.say(AlertWords.SINCE, texts.time(at))
                : texts.say(AlertWords.SINCE_DAY, texts.day(at.toLocalDate()), texts.time(at));
    }

    private Region tall() {
        var body = new VBox(steps());
        if (matter.isToShelter()) {
            body.getChildren().add(shelters());
        }
        return body;
    }

    private Region wide() {
        var body = new HBox(column(steps()));
        if (matter.isToShelter()) {
            body.getChildren().add(column(shelters()));
        }
        return body;
    }

    private Region column(Region content) {
        content.setPrefWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        return content;
    }

    private Region steps() {
        var box = new VBox(kit.strong(kit.texts().of(AlertWords.TO_DO)));
        List<String> steps = listSteps();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            String number = Integer.toString(i + 1);
            var digit = kit.title(kit.texts().of(_ -> number));
            digit.getStyleClass().add("danger-number");
            digit.setMinWidth(kit.units(2));
            var text = kit.text(kit.texts().of(_ -> step));
            HBox.setHgrow(text, Priority.ALWAYS);
            var line = new HBox(digit, text);
            line.getStyleClass().add("danger-step");
            box.getChildren().add(line);
        }
        box.getStyleClass().add("danger-steps");
        return box;
    }

    /// What the city says, else what is right in such a case.
    private List<String> listSteps() {
        LocalizedText own = matter.alert().words().instruction();
        if (!own.isBlank()) {
            return kit.texts()
                    .in(own)
                    .lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
        AlertKind kind = matter.alert().nature().kind();
        boolean isSafeHere = matter.isInShelter() && Advice.isToShelter(kind);
        return (isSafeHere ? Advice.inShelter() : Advice.of(kind))
                .stream().map(kit.texts()::in).toList();
    }

    private Region shelters() {
        var box = new VBox(kit.strong(kit.texts().of(AlertWords.NEAREST)));
        box.getStyleClass().add("danger-shelters");
        if (!matter.places().orElse(List.of()).isEmpty()) {
            box.getChildren().add(kit.note(kit.texts().of(AlertWords.NORTH_UP)));
        }
        if (matter.places().isEmpty()) {
            AlertWords words =
                    matter.settings().shelters().isPresent()
                            ? AlertWords.LOOKING
                            : AlertWords.NONE_NEAR;
            box.getChildren().add(kit.text(kit.texts().of(words)));
        } else if (matter.places().get().isEmpty()) {
            box.getChildren().add(kit.text(kit.texts().of(AlertWords.NONE_NEAR)));
        }
        for (Place place : matter.places().orElse(List.of())) {
            var row = new ShelterRow(kit, place, matter.settings().stepFree());
            box.getChildren().add(row.view(() -> doors.open().accept(Optional.of(place))));
        }
        return box;
    }

    /// What else can be done flows into as many lines as its words need.
    private Node bar() {
        var more = new FlowPane(kit.units(0.8), kit.units(0.8), language());
        more.setPrefWrapLength(kit.tokens().panel().width());
        if (matter.isRinging()) {
            more.getChildren()
                    .add(
                            kit.secondary(
                                    "alert-silence",
                                    "volume_off",
                                    AlertWords.SILENCE,
                                    doors.silence()));
        }
        boolean isGrave = matter.alert().nature().threatensLife() && !matter.isInShelter();
        boolean isOnMap = matter.isToShelter() && matter.settings().shelters().isPresent();
        Optional<Node> first =
                isOnMap ? Optional.of(onMap()) : isGrave ? Optional.empty() : Optional.of(goOn());
        if (isGrave || isOnMap) {
            more.getChildren()
                    .add(
                            kit.secondary(
                                    "alert-go-on",
                                    "arrow_forward",
                                    isGrave ? AlertWords.GO_ON_SAFE : AlertWords.GO_ON,
                                    doors.goOn()));
        }
        HBox.setHgrow(more, Priority.ALWAYS);
        Pane bar = kit.tokens().panel().isWide() ? new HBox(more) : new VBox(more);
        first.map(kit::bar)
                .ifPresent(main -> {
                    main.setMinWidth(Region.USE_PREF_SIZE);
                    bar.getChildren().add(main);
                });
        bar.getStyleClass().add("danger-bar");
        return bar;
    }

    private Node onMap() {
        return kit.primary(
                "alert-map", "map", AlertWords.ON_MAP, () -> doors.open().accept(Optional.empty()));
    }

    private Node goOn() {
        return kit.primary("alert-go-on", "arrow_forward", AlertWords.GO_ON, doors.goOn());
    }

    private Node language() {
        Texts texts = kit.texts();
        return kit.secondary(
                "alert-language",
                "language",
                texts.of(now -> other(now).ownName()),
                () -> texts.use(other(texts)));
    }

    private static Language other(Texts texts) {
        return switch (texts.language().get()) {
            case UKRAINIAN -> Language.ENGLISH;
            case ENGLISH -> Language.UKRAINIAN;
        };
    }

    /// All of it in the order in which it is to be heard.
    private String said() {
        Texts texts = kit.texts();
        Stream<String> unsure =
                matter.danger().isSure() ? Stream.of() : Stream.of(texts.say(AlertWords.UNSURE));
        return Stream.of(
                        Stream.of(texts.in(matter.alert().words().headline())),
                        unsure,
                        listSteps().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(". "));
    }
}

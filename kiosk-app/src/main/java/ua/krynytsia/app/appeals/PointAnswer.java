// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.map.CityMap;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.MapContents;

/// A place touched on the map, which opens where this kiosk stands.
final class PointAnswer implements AnswerField {
    private static final String PICKED = "picked";

    private final Kit kit;
    private final FormModel model;
    private final FormQuestion question;
    private final CityMap map;
    private final VBox view;
    private final Subscription asking;

    PointAnswer(ScreenContext context, FormModel model, FormQuestion question) {
        kit = context.kit();
        this.model = model;
        this.question = question;
        map = new CityMap(kit, context.drawing());
        map.setOnTap(tap -> pick(tap.place()));
        var frame = new StackPane(map);
        frame.setId("answer-" + question.id());
        frame.getStyleClass().add("map-frame");
        VBox.setVgrow(frame, Priority.ALWAYS);
        view = new VBox(kit.note(kit.texts().of(AppealWords.TOUCH_MAP)), frame);
        view.getStyleClass().add("answer");
        context.home()
                .get()
                .flatMap(home -> home.place().flatMap(EntryLine::point))
                .ifPresent(this::offerKiosk);
        if (model.answer(question).orElse(null) instanceof FieldValue.Point(GeoPoint place)) {
            map.focus(place);
            mark(place);
        } else {
            map.showKiosk();
        }
        asking = context.link().map(this::cityCame);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void close() {
        asking.unsubscribe();
        map.close();
    }

    /// The twin of a touch on the map, for who cannot touch or see it: the whole answer at once.
    private void offerKiosk(GeoPoint place) {
        map.setKiosk(place);
        var here =
                kit.secondary(
                        "answer-" + question.id() + "-here",
                        "my_location",
                        AppealWords.AT_KIOSK,
                        () -> {
                            pick(place);
                            model.next();
                        });
        view.getChildren().add(here);
    }

    private void cityCame(Answer<MapContents> answer) {
        if (answer instanceof Answer.Ready<MapContents>(MapContents city)) {
            map.setContents(city);
        }
    }

    private void pick(GeoPoint place) {
        model.choose(question, new FieldValue.Point(place));
        mark(place);
    }

    private void mark(GeoPoint place) {
        var sign = kit.icon("place");
        sign.getStyleClass().add("picked-place");
        map.mark(PICKED, place, sign, VPos.BOTTOM);
    }
}

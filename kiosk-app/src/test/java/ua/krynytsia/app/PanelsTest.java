// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.condition.Covers;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.TouchLaws;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.service.KioskCondition;

/// Every page over the session on both reference panels and in both sets of colours: nothing is cut
/// off, nothing lies outside the glass.
final class PanelsTest {
    private static final Panel PORTRAIT = new Panel(1080, 1920, 32);
    private static final Panel LANDSCAPE = new Panel(1920, 1080, 21.5);

    static Stream<Arguments> pages() {
        return Stream.of(KioskCondition.values())
                .flatMap(condition ->
                        Stream.of(PORTRAIT, LANDSCAPE)
                                .flatMap(panel ->
                                        looks(condition)
                                                .map(look ->
                                                        Arguments.of(condition, panel, look))));
    }

    /// Only the message lies over a session in the visitor's own letters.
    private static Stream<Comfort> looks(KioskCondition condition) {
        Stream<Comfort> usual =
                Stream.of(Contrast.values()).map(contrast -> Comfort.USUAL.with(contrast));
        return condition == KioskCondition.IN_SERVICE
                ? Stream.concat(usual, Stream.of(Comfort.USUAL.with(Comfort.TextSize.LARGE)))
                : usual;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitTheGlass(KioskCondition condition, Panel panel, Comfort look) {
        var tokens = new Tokens(panel, look);
        var sheet = new StyleSheet(tokens, App.sheets());
        Glass.start(sheet);
        Scene scene =
                Glass.call(() -> {
                    var kit = new Kit(tokens, new Texts(), Touch.of(tokens.slop()));
                    var covers = new Covers(kit, "1520", () -> {});
                    covers.kiosk(new KioskId("kiosk-01"));
                    covers.message(message());
                    covers.condition(condition);
                    return new Scene(covers.view(), panel.width(), panel.height());
                });
        Glass.picture(scene, name(condition, panel, look));

        Glass.run(() -> {
            TouchLaws.checkFits(scene.getRoot(), panel);
            if (condition == KioskCondition.IN_SERVICE) {
                TouchLaws.check("message", scene.getRoot(), panel);
            }
        });
    }

    private static String name(KioskCondition condition, Panel panel, Comfort look) {
        String shape = panel.width() < panel.height() ? "portrait" : "landscape";
        return ("panel-" + condition + "-" + shape + "-" + look.contrast() + "-" + look.size())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static LocalEvent.Message message() {
        return new LocalEvent.Message(
                LocalizedText.of(
                        "Завтра з 9:00 до 15:00 у Покровському районі не буде води.",
                        "Tomorrow there will be no water in Pokrovskyi district from 9 to 15."),
                Instant.parse("2026-11-22T14:35:00Z"));
    }
}

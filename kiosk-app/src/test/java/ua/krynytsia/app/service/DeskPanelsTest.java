// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.app.condition.Covers;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.keyboard.OnScreenKeyboard;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.TouchLaws;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The technician's pages on the wide panel.
final class DeskPanelsTest {
    private static final Tokens WIDE = new Tokens(new Panel(1920, 1080, 21.5), Contrast.CALM);

    @ParameterizedTest
    @EnumSource
    void fitTheWideGlass(Page page) {
        Glass.start(
                new StyleSheet(
                        WIDE,
                        List.of(
                                OnScreenKeyboard.class.getResource("keyboard.css"),
                                Covers.class.getResource("condition.css"),
                                ServiceDesk.class.getResource("service.css"))));
        Scene scene =
                Glass.call(() -> {
                    var kit = new Kit(WIDE, new Texts(), Touch.of(WIDE.slop()));
                    var root = page.build.apply(kit);
                    var desk = new StackPane(root);
                    desk.getStyleClass().add("service");
                    return new Scene(desk, 1920, 1080);
                });
        Glass.picture(scene, "desk-wide-" + page.name().toLowerCase(Locale.ROOT));

        Glass.run(() -> TouchLaws.checkFits(scene.getRoot(), WIDE.panel()));
    }

    enum Page {
        PIN(kit -> {
            var pad = new PinPad(kit, _ -> {}, () -> {});
            pad.left(60);
            pad.refused(LocalizedText.of("PIN-код невірний. Лишилося спроб: 4."));
            return pad.view();
        }),
        OUTCOME(kit ->
                Asking.outcome(
                        kit,
                        new ServiceOutcome(
                                true,
                                LocalizedText.of("Звіт зібрано."),
                                Optional.of("KRYNYTSIA kiosk-01 ".repeat(40))),
                        () -> {})),
        TOUCH(kit -> new TouchTest(kit, () -> 0, _ -> {}).view());

        private final Function<Kit, Parent> build;

        Page(Function<Kit, Parent> build) {
            this.build = build;
        }
    }
}

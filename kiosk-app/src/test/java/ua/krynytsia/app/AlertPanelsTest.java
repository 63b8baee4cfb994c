// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.alert.Alarm;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.sound.Speaker;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.Danger;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.TouchLaws;

/// An air raid on both reference panels, in both sets of colours, both sizes of letters and both
/// languages: no word is cut, everything can be touched.
final class AlertPanelsTest {
    private static final Panel PORTRAIT = new Panel(1080, 1920, 32);
    private static final Panel LANDSCAPE = new Panel(1920, 1080, 21.5);

    @TempDir Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(PORTRAIT, LANDSCAPE)
                .flatMap(panel ->
                        Stream.of(
                                        Comfort.USUAL,
                                        Comfort.USUAL.with(Contrast.STRONG),
                                        Comfort.USUAL.with(Comfort.TextSize.LARGE))
                                .flatMap(comfort ->
                                        Stream.of(Language.values())
                                                .map(it -> Arguments.of(panel, comfort, it))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothingIsCut(Panel panel, Comfort comfort, Language language) {
        var tokens = new Tokens(panel, comfort);
        Glass.start(new StyleSheet(tokens, App.sheets()));
        try (var agent = new FakeAgent(folder.resolve("access.json"), "secret");
                var background = new Background();
                var link =
                        new AgentLink(
                                folder.resolve("access.json"),
                                background.waiting(),
                                new FxExecutor())) {
            Danger.fill(agent);
            Alarm alarm = Glass.call(() -> alarm(tokens, language, link, background));
            Scene scene =
                    Glass.call(() -> new Scene(alarm.takeover(), panel.width(), panel.height()));
            Glass.run(link::start);
            Glass.await("the stream", () -> agent.listening() == 1);
            agent.tell(Danger.active(Danger.raid(), Danger.storm()));
            Glass.await(
                    "shelters",
                    () -> {
                        alarm.step();
                        return scene.lookup("#shelter-shelter-1") != null;
                    });

            Glass.picture(scene, name(tokens, language));
            Glass.run(() -> {
                TouchLaws.check("alert", scene.getRoot(), panel);
                assertThat(scene.lookup("#alert-map")).isNotNull();
                assertThat(scene.lookup("#alert-go-on")).isNotNull();
                assertThat(scene.lookup("#alert-language")).isNotNull();
                requireWhole(scene.getRoot(), panel);
                alarm.close();
            });
        }
    }

    private static Alarm alarm(
            Tokens tokens, Language language, AgentLink link, Background background) {
        var texts = new Texts();
        texts.use(language);
        var kit = new Kit(tokens, texts, Touch.of(tokens.slop()));
        var speaker = new Speaker(background.drawing(), new FxExecutor());
        return new Alarm(kit, link, speaker, System::nanoTime);
    }

    /// What does not fit below the edge of the glass is scrolled to; sideways everything fits.
    private static void requireWhole(Node node, Panel panel) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            Bounds bounds = label.localToScene(label.getLayoutBounds());
            assertThat(bounds.getMinX()).as(label.getText()).isNotNegative();
            assertThat(bounds.getMaxX()).as(label.getText()).isLessThanOrEqualTo(panel.width());
            assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> requireWhole(child, panel));
        }
    }

    private static String name(Tokens tokens, Language language) {
        String look =
                tokens.isLarge() ? "large" : tokens.contrast().name().toLowerCase(Locale.ROOT);
        return "alert-"
                + (tokens.panel().isWide() ? "landscape-" : "portrait-")
                + look
                + "-"
                + language.tag();
    }
}

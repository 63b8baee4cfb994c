// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Router;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.app.route.SessionScope;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.TouchLaws;
import ua.krynytsia.wire.local.Home;

/// One screen without the shell around it, on any panel, in any letters and language: it fills as
/// much of the glass as the shell would leave it.
final class ScreenStand implements AutoCloseable {
    static final Panel PORTRAIT = new Panel(1080, 1920, 32);
    static final Panel LANDSCAPE = new Panel(1920, 1080, 21.5);
    static final Instant SUNDAY = Instant.parse("2026-11-22T14:05:00Z");

    private final Tokens tokens;
    private final Background background = new Background();
    private final AgentLink link;
    private final ScreenContext context;
    private final List<Route> opened = new ArrayList<>();
    private final StackPane middle = new StackPane();
    private final Scene scene;
    private Optional<Screen> screen = Optional.empty();

    /// How the visitor wants to see it.
    record Look(Panel panel, Comfort.TextSize size, Language language) {
        @Override
        public String toString() {
            return (panel.isWide() ? "landscape" : "portrait")
                    + (size == Comfort.TextSize.LARGE ? "-large" : "")
                    + (language == Language.ENGLISH ? "-english" : "");
        }
    }

    ScreenStand(Look look, Path access, Optional<Home> home) {
        Comfort comfort = Comfort.USUAL.with(look.size());
        tokens = new Tokens(look.panel(), comfort);
        Glass.start(new StyleSheet(tokens, App.sheets()));
        link = new AgentLink(access, background.waiting(), new FxExecutor());
        var scope = new SessionScope(comfort);
        Glass.run(() -> scope.texts().use(look.language()));
        long[] nanos = {0};
        var touch =
                new Touch(tokens.slop(), Duration.ofMillis(150), () -> nanos[0] += 1_000_000_000L);
        var kit = Glass.call(() -> new Kit(tokens, scope.texts(), touch));
        var router = new Router(this::door, _ -> {});
        context =
                new ScreenContext(
                        router,
                        link,
                        kit,
                        background.drawing(),
                        () -> home,
                        scope,
                        Clock.fixed(SUNDAY, ZoneId.of("Europe/Kyiv")));
        middle.getStyleClass().add("middle");
        double around = tokens.unit() * 11;
        double width = look.panel().isWide() ? look.panel().width() - around : look.panel().width();
        double height = look.panel().height() - (look.panel().isWide() ? around / 2 : around * 1.2);
        scene = Glass.call(() -> new Scene(middle, width, height));
    }

    static List<Look> looks() {
        return List.of(
                new Look(PORTRAIT, Comfort.TextSize.USUAL, Language.UKRAINIAN),
                new Look(PORTRAIT, Comfort.TextSize.LARGE, Language.UKRAINIAN),
                new Look(LANDSCAPE, Comfort.TextSize.USUAL, Language.UKRAINIAN),
                new Look(LANDSCAPE, Comfort.TextSize.LARGE, Language.ENGLISH));
    }

    ScreenContext context() {
        return context;
    }

    ScreenStand open(Route route) {
        Glass.run(() -> {
            screen.ifPresent(Screen::close);
            Screen now = App.screen(context, route);
            screen = Optional.of(now);
            middle.getChildren().setAll(now.view());
        });
        return this;
    }

    /// Where the screen went, last.
    List<Route> opened() {
        return opened;
    }

    /// How long it may rest untouched.
    Pace pace() {
        return fx(() -> screen.orElseThrow().pace());
    }

    boolean has(String id) {
        return fx(() -> {
            lay();
            return find(id).isPresent();
        });
    }

    ScreenStand waitFor(String id) {
        Glass.await(
                "#" + id,
                () -> {
                    lay();
                    return find(id).isPresent();
                });
        return this;
    }

    /// Presses without a finger: there is no glass to touch.
    ScreenStand press(String id) {
        waitFor(id);
        Glass.run(() ->
                ((Touchable) find(id).orElseThrow())
                        .executeAccessibleAction(AccessibleAction.FIRE));
        return this;
    }

    Node node(String id) {
        waitFor(id);
        return fx(() -> find(id).orElseThrow());
    }

    /// All words in it.
    String words() {
        return fx(() -> {
            lay();
            return words(middle);
        });
    }

    /// A picture, and the measures of what can be touched and read.
    ScreenStand check(String name) {
        Glass.run(this::lay);
        Glass.settle();
        Glass.picture(scene, name);
        Glass.run(() -> {
            lay();
            TouchLaws.check(name, middle, tokens.panel());
            whole(middle);
        });
        return this;
    }

    @Override
    public void close() {
        Glass.run(() -> {
            screen.ifPresent(Screen::close);
            context.router().close();
            context.scope().close();
            link.close();
        });
        background.close();
        Glass.start(new StyleSheet(Glass.TOKENS, App.sheets()));
    }

    private static <T> T fx(Supplier<T> task) {
        return Platform.isFxApplicationThread() ? task.get() : Glass.call(task::get);
    }

    private Screen door(Route route) {
        opened.add(route);
        return () -> new StackPane();
    }

    private void lay() {
        middle.applyCss();
        middle.layout();
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(middle.lookup("#" + id)).filter(ScreenStand::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// No word is cut off, and none lies beside the glass.
    private void whole(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            var bounds = label.localToScene(label.getLayoutBounds());
            assertThat(bounds.getMinX()).as(label.getText()).isNotNegative();
            assertThat(bounds.getMaxX()).as(label.getText()).isLessThanOrEqualTo(scene.getWidth());
            assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::whole);
        }
    }

    private static String words(Node node) {
        var all = new StringBuilder();
        if (node.isVisible() && node instanceof Labeled label) {
            all.append(label.getText()).append('\n');
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)));
        }
        return all.toString();
    }

    /// A fresh agent with nothing but what the test sets.
    static FakeAgent agent(Path folder) {
        return new FakeAgent(folder.resolve("access.json"), "secret");
    }
}

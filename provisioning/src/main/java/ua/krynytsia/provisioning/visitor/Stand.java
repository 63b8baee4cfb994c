// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.visitor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.AppProcess;
import ua.krynytsia.provisioning.stack.Display;
import ua.krynytsia.provisioning.stack.Stack;

/// A screen to stand at: a virtual display, the app on it, a finger and eyes. Several can stand
/// beside one stack, each in a folder of its own. Closing ends the app and the display.
public final class Stand implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final String ATTRACT = "attract";

    private final Shape shape;
    private final Display display;
    private final AppProcess app;
    private final Finger finger;
    private final Eyes eyes;

    private Stand(Shape shape, Display display, AppProcess app) {
        this.shape = shape;
        this.display = display;
        this.app = app;
        finger = Finger.on(display);
        eyes = new Eyes(app.layoutLog());
    }

    /// How to put it up.
    ///
    /// @param detail how much the layout log tells
    /// @param options further ones of the app's command line
    /// @param jvmFlags further ones, the last word
    public record Plan(
            Path work, Shape shape, Detail detail, List<String> options, List<String> jvmFlags) {
        public Plan {
            options = List.copyOf(options);
            jvmFlags = List.copyOf(jvmFlags);
        }

        /// Nobody is sent away for a long time.
        public static Plan patient(Path work, Shape shape, Detail detail) {
            return new Plan(work, shape, detail, List.of("--patience", "100"), List.of());
        }
    }

    /// Returns when the attract picture stands on the glass.
    public static Stand at(Stack stack, Plan plan) {
        return at(stack.agent(), plan);
    }

    /// The same beside a daemon of its own: one judges one screen.
    public static Stand at(AgentProcess agent, Plan plan) {
        Shape shape = plan.shape();
        var display = Display.start(plan.work(), shape.width(), shape.height());
        var app =
                new AppProcess(
                        plan.work(), agent.accessFile(), plan.jvmFlags().toArray(String[]::new));
        var stand = new Stand(shape, display, app);
        var options = new ArrayList<>(plan.options());
        options.addAll(List.of("--diagonal-inches", Double.toString(shape.inches())));
        options.addAll(List.of("--layout-detail", plan.detail().name().toLowerCase(Locale.ROOT)));
        app.start(display.environment(), options.toArray(String[]::new));
        stand.eyes().await("the attract picture", START, Stand::isAttract);
        return stand;
    }

    public static boolean isAttract(Layout layout) {
        return layout.screen().equals(ATTRACT);
    }

    public Shape shape() {
        return shape;
    }

    public Display display() {
        return display;
    }

    public AppProcess app() {
        return app;
    }

    public Finger finger() {
        return finger;
    }

    public Eyes eyes() {
        return eyes;
    }

    /// The first target, by the order of the layout, whose id begins so.
    public Optional<Layout.Target> find(String beginning) {
        return eyes.layout()
                .flatMap(layout ->
                        layout.targets().stream()
                                .filter(target -> target.id().startsWith(beginning))
                                .findFirst());
    }

    @Override
    public void close() {
        finger.close();
        app.close();
        display.close();
    }
}

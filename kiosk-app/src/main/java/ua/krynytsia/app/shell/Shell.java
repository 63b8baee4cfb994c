// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.app.chrome.AttractView;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Reachability;
import ua.krynytsia.app.window.Heart;
import ua.krynytsia.app.window.LayoutLog;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.LocalEvent;

/// The glass: the session's view, and over it the attract picture while nobody is here. Begins and
/// wipes sessions, watches for idleness, passes new contents on.
public final class Shell implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Shell.class);

    private final Plan plan;
    private final AgentLink link;
    private final Background background;
    private final BiFunction<ScreenContext, Route, Screen> screens;
    private final Contents contents;
    private final AttractView attract;
    private final IdleWatch idle;
    private final Optional<LayoutLog> layoutLog;
    private final Heart heart = new Heart(this::step, this::beat);
    private final StackPane glass = new StackPane();
    private Session session;
    private boolean isPressed;

    /// @param screens builds the screen of a route; the only place where features meet
    public Shell(
            Plan plan,
            AgentLink link,
            Background background,
            BiFunction<ScreenContext, Route, Screen> screens) {
        this.plan = plan;
        this.link = link;
        this.background = background;
        this.screens = screens;
        var kit = new Kit(plan.tokens(), new Texts(), plan.touch());
        attract = new AttractView(kit, this::welcome);
        contents = new Contents(plan, link, attract, () -> session().refresh(), this::tellReach);
        idle = new IdleWatch(plan.touch().nanos(), plan.times().warning());
        layoutLog = plan.layoutLog().map(file -> new LayoutLog(file, background.drawing()));
        session = newSession();
        glass.getChildren().setAll(session.view(), attract.view());
        link.listen(this::happened);
        link.reach().subscribe(this::reached);
    }

    /// Everything on the glass; to be the root of the one scene.
    public StackPane view() {
        return glass;
    }

    public void start(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::watch);
        session.open();
        contents.ask();
        heart.start();
    }

    /// Ends the session as if it had never been, and shows the attract picture.
    public void wipe() {
        session.close();
        session = newSession();
        glass.getChildren().setAll(session.view(), attract.view());
        session.open();
        tellReach();
        log.atInfo().log("session wiped");
    }

    /// Something in the program broke: says so kindly and starts over.
    public void fault() {
        glass.getChildren().setAll(session.view());
        session.fault(this::wipe);
    }

    @Override
    public void close() {
        heart.stop();
        session.close();
    }

    private Session session() {
        return session;
    }

    private Session newSession() {
        var outside = new Outside(link, background, contents::home);
        return new Session(plan, outside, screens, this::wipe);
    }

    private boolean isInSession() {
        return glass.getChildren().size() == 1;
    }

    private void welcome() {
        glass.getChildren().setAll(session.view());
        idle.touched();
    }

    private void watch(InputEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            isPressed = true;
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            isPressed = false;
        } else if (event.getEventType() != MouseEvent.MOUSE_DRAGGED
                && event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        idle.touched();
    }

    private void step() {
        session.time(LocalDateTime.now(plan.clock()));
        if (isInSession()) {
            switch (idle.judge(plan.times().limit(session.pace()))) {
                case IdleWatch.Present _ -> {
                    if (!isPressed) {
                        session.calm();
                    }
                }
                case IdleWatch.Doubtful(long seconds) -> session.warn(seconds);
                case IdleWatch.Gone _ -> wipe();
            }
        }
        layoutLog.ifPresent(file -> file.look(isInSession() ? session.place() : "attract", glass));
    }

    private void beat() {
        String version =
                Optional.ofNullable(Shell.class.getPackage().getImplementationVersion())
                        .orElse("unpacked");
        link.beat(new Beat(version, heart.frames(), isInSession()));
    }

    private void happened(LocalEvent event) {
        switch (event) {
            case LocalEvent.EditionActive(var number) -> contents.edition(number);
            case LocalEvent.Connection _ -> contents.ask();
            case LocalEvent.CardRead _,
                    LocalEvent.Presence _,
                    LocalEvent.TechnicianCard _,
                    LocalEvent.Message _,
                    LocalEvent.Maintenance _,
                    LocalEvent.Brightness _,
                    LocalEvent.Volume _,
                    LocalEvent.PictureWanted _,
                    LocalEvent.Door _,
                    LocalEvent.PowerFailing _,
                    LocalEvent.Condition _,
                    LocalEvent.Unknown _ -> {
                // Nothing on these screens depends on them.
            }
        }
    }

    /// What could not be opened without the agent is asked for again when it is back.
    private void reached(Reachability before, Reachability now) {
        tellReach();
        if (before == Reachability.ALONE && now != Reachability.ALONE) {
            session.refresh();
        }
    }

    private void tellReach() {
        session.reach(link.reach().get(), contents.time());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.app.chrome.AttractView;
import ua.krynytsia.app.condition.Covers;
import ua.krynytsia.app.condition.Veil;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Reachability;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.app.window.Heart;
import ua.krynytsia.app.window.LayoutLog;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.service.KioskCondition;

/// The glass: the session's view, over it the attract picture while nobody is here, over both what
/// the kiosk's condition asks for. Begins and wipes sessions, watches for idleness, passes new
/// contents on.
public final class Shell implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Shell.class);
    private static final Duration FALLS_ASLEEP = Duration.ofMinutes(1);
    private static final long POWER_GRACE = TimeUnit.SECONDS.toNanos(5);

    private final Plan plan;
    private final AgentLink link;
    private final Background background;
    private final BiFunction<ScreenContext, Route, Screen> screens;
    private final Desk desk;
    private final Attendant attendant;
    private final Siren siren;
    private final Contents contents;
    private final Covers covers;
    private final Veil veil;
    private final Layers layers;
    private final Snapshots snapshots;
    private final IdleWatch idle;
    private final Optional<LayoutLog> layoutLog;
    private final Heart heart = new Heart(this::step, this::beat);
    private Session session;
    private Optional<Long> powerFailsSince = Optional.empty();
    private boolean isPressed;
    private boolean isPlain;

    /// @param screens builds the screen of a route; the only place where features meet
    /// @param others the technician's desk, danger, and who serves those that cannot see
    public Shell(
            Plan plan,
            AgentLink link,
            Background background,
            BiFunction<ScreenContext, Route, Screen> screens,
            InFront others) {
        this.plan = plan;
        this.link = link;
        this.background = background;
        this.screens = screens;
        this.desk = others.desk();
        this.siren = others.siren();
        this.attendant = others.attendant();
        var kit = new Kit(plan.tokens(), new Texts(), plan.touch());
        var attract = new AttractView(kit, this::welcome);
        covers = new Covers(kit, plan.hotline(), this::understood);
        veil = new Veil(kit, plan.hotline());
        layers = new Layers(attract, covers, others, veil);
        siren.attach(new Siren.Doors(this::understood, route -> session().go(route)));
        contents = new Contents(plan, link, attract, () -> session().refresh(), this::stateCame);
        idle = new IdleWatch(plan.touch().nanos(), plan.times().warning());
        snapshots = new Snapshots(link, background.drawing(), veil, plan.touch().nanos());
        layoutLog = plan.layoutLog().map(wanted -> new LayoutLog(wanted, background.drawing()));
        session = newSession();
        layers.rest(session);
        link.listen(this::happened);
        link.reach().subscribe(this::reached);
    }

    /// Everything on the glass; to be the root of the one scene.
    public StackPane view() {
        return layers.glass();
    }

    public void start(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::watch);
        attendant.begin(scene, this::understood);
        session.open();
        contents.ask();
        heart.start();
    }

    /// Ends the session as if it had never been, and shows the attract picture.
    public void wipe() {
        session.close();
        plan.wardrobe().wear(plan.tokens());
        session = newSession();
        layers.rest(session);
        session.open();
        covers.anew();
        siren.dress(session.kit());
        siren.anew();
        tellReach();
        log.atInfo().log("session wiped");
    }

    /// Something in the program broke: says so kindly and starts over.
    public void fault() {
        desk.close();
        layers.serve(session);
        session.fault(this::wipe);
    }

    @Override
    public void close() {
        heart.stop();
        desk.close();
        attendant.close();
        siren.close();
        session.close();
    }

    private Session session() {
        return session;
    }

    private Session newSession() {
        var outside = new Outside(link, background, contents::home);
        var visit = new Session(plan, outside, screens, this::wipe);
        attendant.serve(visit.scope());
        return visit;
    }

    private void welcome() {
        layers.serve(session);
        idle.touched();
    }

    /// What lay above is taken away to begin with what lies below.
    private void understood() {
        if (!layers.isServing()) {
            welcome();
        }
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
        snapshots.touched();
    }

    private boolean isLocked() {
        return covers.isLocking() || veil.isLocking() || desk.isOpen() || siren.isUp();
    }

    private void step() {
        var now = LocalDateTime.now(plan.clock());
        session.time(now);
        contents.step(now);
        session.updating(contents.isUpdating());
        covers.step(plan.clock().instant());
        covers.alone(contents.isHopeless());
        dress();
        siren.dress(session.kit());
        layers.low(session.kit().tokens().isLow());
        siren.step();
        veil.alarmed(siren.isUp());
        desk.step();
        if (attendant.isSpeaking() && !session.isWarning()) {
            idle.touched();
        }
        attendant.step();
        snapshots.step();
        idle.locked(isLocked());
        veil.asleep(!layers.isServing() && !isLocked() && idle.isForsaken(FALLS_ASLEEP));
        if (layers.isServing()) {
            judge();
        }
        outOfPower();
        layoutLog.ifPresent(file -> file.look(place(), layers.glass()));
    }

    /// What locks the session stands in the kiosk's own letters, whatever the visitor asked for.
    private void dress() {
        if (isPlain != covers.isLocking()) {
            isPlain = covers.isLocking();
            var asked = plan.tokens().with(session.scope().comfort().get());
            plan.wardrobe().wear(isPlain ? plan.tokens() : asked);
        }
    }

    private void judge() {
        switch (idle.judge(session.limit())) {
            case IdleWatch.Present _ -> {
                if (!isPressed) {
                    session.calm();
                    covers.makeWay(false);
                }
            }
            case IdleWatch.Doubtful(long seconds) -> {
                covers.makeWay(true);
                session.warn(seconds);
            }
            case IdleWatch.Gone _ -> {
                covers.makeWay(false);
                wipe();
            }
        }
    }

    /// What is typed is kept over a blink of the light, not over the night.
    private void outOfPower() {
        long now = plan.touch().nanos().getAsLong();
        if (powerFailsSince.filter(moment -> now - moment > POWER_GRACE).isPresent()) {
            powerFailsSince = Optional.empty();
            wipe();
        }
    }

    private String place() {
        if (desk.isOpen()) {
            return desk.name();
        }
        return siren.name()
                .or(covers::name)
                .orElseGet(() -> layers.isServing() ? session.place() : "attract");
    }

    private void beat() {
        layers.turnPixel();
        String version =
                Optional.ofNullable(Shell.class.getPackage().getImplementationVersion())
                        .orElse("unpacked");
        link.beat(
                new Beat(
                        version,
                        heart.frames(),
                        layers.isServing() || desk.isOpen(),
                        Optional.of(heart.run()),
                        Optional.of(attendant.hasVoice())));
    }

    private void happened(LocalEvent event) {
        switch (event) {
            case LocalEvent.EditionActive(var number) -> contents.edition(number);
            case LocalEvent.Connection _ -> contents.ask();
            case LocalEvent.Condition _ -> contents.askState();
            case LocalEvent.Presence(boolean isPresent) -> idle.seen(isPresent);
            case LocalEvent.Message message -> covers.message(message);
            case LocalEvent.Maintenance(boolean isOn) -> covers.maintenance(isOn);
            case LocalEvent.Brightness(int percent) -> veil.brightness(percent);
            case LocalEvent.PictureWanted(var command) ->
                    snapshots.wanted(
                            command, layers.picture(), desk.isOpen() || session.isPrivate());
            case LocalEvent.Door(boolean isOpen) -> covers.door(isOpen);
            case LocalEvent.PowerFailing(boolean isFailing) -> power(isFailing);
            case LocalEvent.Updating(boolean isOn) -> contents.updating(isOn);
            case LocalEvent.Alarm _,
                    LocalEvent.CardRead _,
                    LocalEvent.TechnicianCard _,
                    LocalEvent.Volume _,
                    LocalEvent.Headphones _,
                    LocalEvent.Unknown _ -> {
                // Whom it concerns listens for itself.
            }
        }
    }

    private void power(boolean isFailing) {
        veil.power(isFailing);
        powerFailsSince =
                isFailing ? Optional.of(plan.touch().nanos().getAsLong()) : Optional.empty();
    }

    private void stateCame(LocalState state) {
        covers.kiosk(state.kiosk());
        covers.condition(state.condition().orElse(KioskCondition.IN_SERVICE));
        tellReach();
    }

    /// What could not be opened without the agent is asked for again when it is back. What it had
    /// said of doors and power it says anew where it still holds.
    private void reached(Reachability before, Reachability now) {
        tellReach();
        if (before == Reachability.ALONE && now != Reachability.ALONE) {
            covers.door(false);
            covers.maintenance(false);
            contents.updating(false);
            power(false);
            session.refresh();
        }
    }

    private void tellReach() {
        session.reach(link.reach().get(), contents.time());
    }
}

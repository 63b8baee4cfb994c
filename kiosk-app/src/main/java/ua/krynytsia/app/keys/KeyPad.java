// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.controls.Touchable;

/// The screen by five keys: a key does its work when it is let go, so that a key held can mean
/// something else; the same key within the guard is a trembling hand, and none repeats by itself.
/// The first key only shows where one is; the first finger hides it again.
public final class KeyPad {
    private static final Duration GUARD = Duration.ofMillis(150);
    private static final Duration HELD = Duration.ofMillis(1500);
    private static final Duration HELD_AGAIN = Duration.ofMillis(700);
    private static final Duration LOST = Duration.ofSeconds(3);

    private final Walk walk;
    private final BoardWalk board;
    private final Guide guide;
    private final Runnable wake;
    private final LongSupplier nanos;
    private final Ring ring = new Ring();
    private final Map<PadKey, Long> released = new EnumMap<>(PadKey.class);
    private Optional<Press> press = Optional.empty();
    private boolean isShown;

    /// @param since it went down, or was last taken as held
    /// @param seen when it last repeated
    /// @param page on which it was pressed; a key let go on another one does nothing there
    /// @param isSpent whether it has done its work already
    /// @param holds how often it was taken as held
    private record Press(
            PadKey key, long since, long seen, Object page, boolean isSpent, int holds) {
        Press seenAt(long moment) {
            return new Press(key, since, moment, page, isSpent, holds);
        }

        Press heldAt(long moment) {
            return new Press(key, moment, seen, page, true, holds + 1);
        }

        boolean isHeldAt(long moment) {
            boolean mayRepeat = holds == 0 || key == PadKey.UP || key == PadKey.DOWN;
            Duration wait = holds == 0 ? HELD : HELD_AGAIN;
            return mayRepeat && moment - since >= wait.toNanos();
        }
    }

    /// @param glass the root of the scene; the ring is laid on top of it
    /// @param wake takes the attract picture away
    /// @param nanos a clock that never jumps
    public KeyPad(StackPane glass, Guide guide, Runnable wake, LongSupplier nanos) {
        this.guide = guide;
        this.wake = wake;
        this.nanos = nanos;
        walk = new Walk(glass, guide);
        board = new BoardWalk(guide);
        glass.getChildren().add(ring.view());
    }

    /// A key went down, or repeats because it is held.
    void pressed(PadKey key) {
        long now = nanos.getAsLong();
        Optional<Press> same = press.filter(down -> down.key() == key);
        if (same.filter(down -> now - down.seen() < LOST.toNanos()).isPresent()) {
            press = same.map(down -> down.seenAt(now));
            return;
        }
        guide.interrupted();
        Long before = released.get(key);
        boolean isTrembling = before != null && now - before < GUARD.toNanos();
        Reading reading = walk.reading();
        boolean isAsleep = reading.shows("attract");
        boolean isSpent = isTrembling || !isShown || isAsleep;
        press = Optional.of(new Press(key, now, now, walk.page(), isSpent, 0));
        if (isAsleep) {
            wake.run();
        }
        if (!isShown || isAsleep) {
            show();
        }
    }

    void released(PadKey key) {
        long now = nanos.getAsLong();
        Optional<Press> done = press.filter(down -> down.key() == key);
        if (done.isEmpty()) {
            return;
        }
        press = Optional.empty();
        released.put(key, now);
        if (!done.get().isSpent() && done.get().page().equals(walk.page())) {
            walk.look();
            act(key);
        }
        follow();
    }

    /// A finger touched the glass: whoever it is sees.
    public void touched() {
        isShown = false;
        press = Optional.empty();
        board.leave();
        ring.frame(Optional.empty());
    }

    /// Another visitor.
    public void anew() {
        touched();
        walk.forget();
    }

    /// The page is told from its beginning.
    public void retell() {
        walk.forget();
    }

    /// Ten times a second.
    public void step() {
        long now = nanos.getAsLong();
        press.filter(down -> down.isHeldAt(now))
                .ifPresent(down -> {
                    press = Optional.of(down.heldAt(now));
                    guide.held(down.key());
                });
        if (isShown || guide.readsWords()) {
            if (walk.look()) {
                board.leave();
                if (isShown) {
                    walk.arrive();
                }
            }
            follow();
        }
    }

    /// Says once more where the keys stand.
    public void again() {
        board.at().ifPresentOrElse(_ -> board.again(), walk::arrive);
    }

    private void show() {
        isShown = true;
        walk.look();
        walk.arrive();
        follow();
    }

    private void follow() {
        Node layer = walk.reading().layer();
        if (board.isOpen()) {
            board.look(layer);
        }
        Optional<Stop> stop = board.isOpen() ? board.at() : walk.at();
        ring.frame(isShown ? stop.map(Stop::node) : Optional.empty());
    }

    private void act(PadKey key) {
        if (board.isOpen()) {
            actOnBoard(key, walk.reading().layer());
            return;
        }
        switch (key) {
            case LEFT -> walk.step(-1);
            case RIGHT -> walk.step(1);
            case UP -> walk.line(-1);
            case DOWN -> {
                if (walk.at().filter(stop -> stop.kind() == Stop.Kind.TYPE).isPresent()) {
                    select();
                } else {
                    walk.line(1);
                }
            }
            case SELECT -> select();
            case BACK -> back();
        }
    }

    private void actOnBoard(PadKey key, Node layer) {
        switch (key) {
            case LEFT -> board.side(layer, -1);
            case RIGHT -> board.side(layer, 1);
            case UP -> {
                if (!board.row(layer, -1)) {
                    walk.arrive();
                }
            }
            case DOWN -> board.row(layer, 1);
            case SELECT -> board.press();
            case BACK -> {
                board.leave();
                walk.arrive();
            }
        }
    }

    private void select() {
        walk.at().ifPresentOrElse(this::select, guide::atTheEnd);
    }

    private void select(Stop stop) {
        switch (stop.kind()) {
            case PRESS -> {
                stop.node().executeAccessibleAction(AccessibleAction.FIRE);
                guide.chosen(stop);
            }
            case TYPE -> board.enter(stop, walk.reading().layer());
            case READ -> guide.chosen(stop);
        }
    }

    /// Out of what lies on top: by its own way back, or by its first thing, which is the safe one.
    private void back() {
        List<Node> ways =
                walk.reading().stops().stream()
                        .map(Stop::node)
                        .filter(node -> node instanceof Touchable && !node.isDisabled())
                        .toList();
        Stream.<Stream<Node>>of(
                        ways.stream().filter(node -> named(node).endsWith("-close")),
                        ways.stream().filter(node -> named(node).equals("nav-back")),
                        ways.stream()
                                .filter(_ -> ways.stream().noneMatch(KeyPad::isRail))
                                .filter(node -> node.getStyleClass().contains("primary")))
                .flatMap(way -> way)
                .findFirst()
                .ifPresentOrElse(
                        way -> way.executeAccessibleAction(AccessibleAction.FIRE), guide::atTheEnd);
    }

    private static boolean isRail(Node node) {
        return named(node).startsWith("nav-");
    }

    private static String named(Node node) {
        return Optional.ofNullable(node.getId()).orElse("");
    }
}

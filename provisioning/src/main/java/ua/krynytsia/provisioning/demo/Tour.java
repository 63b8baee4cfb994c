// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.app.window.LayoutLaws;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.visitor.Finger;
import ua.krynytsia.provisioning.visitor.Stand;

/// Hands that walk through the screens and have each pictured. A way is named by the beginning of
/// the ids of the doors that may lead there; where none is on the glass, that is a problem of the
/// album, and the walk goes on.
final class Tour {
    /// The board is drawn anew after each change of its letters.
    private static final Duration COMES_SOON = Duration.ofSeconds(2);

    private static final Duration COMES = Duration.ofSeconds(6);
    private static final Duration CHANGES = Duration.ofSeconds(3);
    private static final Duration KEY = Duration.ofMillis(45);
    private static final Duration SAME_KEY = Duration.ofMillis(180);

    private final Stand stand;
    private final Album album;
    private final String series;
    private final LayoutLaws laws;

    Tour(Stand stand, Album album, Look look) {
        this.stand = stand;
        this.album = album;
        series = stand.shape().name().toLowerCase(Locale.ROOT) + "-" + look.folder();
        laws = stand.shape().laws(look.isLarge(), look.isStrong());
    }

    Stand stand() {
        return stand;
    }

    void picture(String name) {
        album.take(series, name, stand, laws);
    }

    /// Goes through a door and pictures what is behind it.
    ///
    /// @return whether there was one
    boolean visit(String name, String... doors) {
        boolean isThere = go(name, doors);
        if (isThere) {
            picture(name);
        }
        return isThere;
    }

    /// Goes through the first of these doors that is on the glass.
    ///
    /// @return whether there was one
    boolean go(String name, String... doors) {
        Optional<Target> door = door(doors);
        if (door.isEmpty()) {
            album.problem(
                    series
                            + ": no door to '"
                            + name
                            + "' on "
                            + here()
                            + ": "
                            + String.join(", ", doors));
            return false;
        }
        tap(door.get());
        return true;
    }

    /// The same where there may be none.
    boolean goIfThere(String... doors) {
        Optional<Target> door = now(doors);
        door.ifPresent(this::tap);
        return door.isPresent();
    }

    void home() {
        if (goIfThere("nav-home")) {
            goIfThere("leave-yes");
        }
        await("the first screen", "tile-");
    }

    /// Ends the visit from wherever it stands; the next one begins at the attract picture.
    void leave() {
        if (!has("attract")) {
            goIfThere("leave-no", "help-close", "comfort-close");
            goIfThere("nav-finish");
            pause(CHANGES);
            goIfThere("leave-yes");
        }
        await("the attract picture", "attract");
    }

    void await(String what, String... doors) {
        if (door(doors).isEmpty()) {
            throw new ProvisioningException(
                    what + " did not come; on the glass is " + here() + " with " + ids());
        }
    }

    void type(String text) {
        char before = 0;
        for (char letter : text.toCharArray()) {
            String id = letter == ' ' ? "key-space" : "key-" + letter;
            comes(COMES_SOON, id);
            Optional<Target> key = key(id);
            if (key.isEmpty()) {
                album.problem(series + ": no key " + id + " on " + here());
                return;
            }
            Patience.pause(letter == before ? SAME_KEY : KEY);
            touch(key.get());
            before = letter;
        }
        Patience.pause(SAME_KEY);
    }

    List<String> ids() {
        return stand.eyes().layout().map(Layout::targets).orElse(List.of()).stream()
                .map(Target::id)
                .toList();
    }

    boolean has(String... beginnings) {
        return now(beginnings).isPresent();
    }

    /// Whether one of these doors is there within a while.
    boolean comes(Duration atMost, String... beginnings) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!has(beginnings)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Patience.pause(Duration.ofMillis(25));
        }
        return true;
    }

    /// There was no way to a picture.
    void missing(String name) {
        album.problem(series + ": no way to '" + name + "'");
    }

    String here() {
        return stand.eyes().layout().map(Layout::screen).orElse("nothing");
    }

    void pause(Duration length) {
        Patience.pause(length);
    }

    void tap(Target target) {
        long before = stand.eyes().moment();
        touch(target);
        stand.eyes().isChanged(before, CHANGES);
    }

    private void touch(Target target) {
        Finger finger = stand.finger();
        finger.tap(
                (int) (target.x() + target.width() / 2), (int) (target.y() + target.height() / 2));
    }

    private Optional<Target> key(String id) {
        return stand.eyes()
                .layout()
                .flatMap(layout ->
                        layout.targets().stream().filter(t -> t.id().equals(id)).findFirst());
    }

    private Optional<Target> door(String... beginnings) {
        long end = System.nanoTime() + COMES.toNanos();
        Optional<Target> found = now(beginnings);
        while (found.isEmpty() && System.nanoTime() < end) {
            Patience.pause(Duration.ofMillis(25));
            found = now(beginnings);
        }
        return found;
    }

    private Optional<Target> now(String... beginnings) {
        for (String beginning : beginnings) {
            Optional<Target> found = stand.find(beginning);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}

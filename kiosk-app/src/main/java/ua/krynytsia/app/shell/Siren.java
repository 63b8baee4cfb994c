// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.route.Route;

/// Whoever warns of danger: over everything but the technician's desk and a failing supply. It
/// comes and goes by itself; while it takes the whole glass the session below stands still. FX
/// thread.
public interface Siren extends AutoCloseable {
    /// The same node every time; visible while it takes the whole glass.
    Region takeover();

    /// The same node every time; takes room above the screens while it has something to say.
    Region strip();

    boolean isUp();

    /// What the layout log calls it; empty while it does not take the glass.
    Optional<String> name();

    /// Where its buttons lead.
    void attach(Doors doors);

    /// It speaks the visitor's language, in their letters and colours.
    void dress(Kit kit);

    /// Another visitor: what was put aside by the one before is said again.
    void anew();

    /// Ten times a second.
    void step();

    @Override
    void close();

    /// @param goOn begins or goes on with what lies below
    /// @param open goes somewhere there
    record Doors(Runnable goOn, Consumer<Route> open) {
        public static final Doors NONE = new Doors(() -> {}, _ -> {});
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import javafx.scene.layout.Region;

/// Somebody else's screen over the resident's: the technician's. It comes and goes by itself; while
/// it is open the session below stands still. FX thread.
public interface Desk extends AutoCloseable {
    /// The same node every time; visible while it is open.
    Region view();

    boolean isOpen();

    /// What the layout log calls it.
    String name();

    /// Ten times a second.
    void step();

    /// Ends whatever is going on there. Harmless twice.
    @Override
    void close();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import javafx.scene.Scene;
import ua.krynytsia.app.route.SessionScope;

/// Who serves those that cannot see or touch the glass: reads it aloud and moves over it by keys.
/// FX thread.
public interface Attendant extends AutoCloseable {
    /// Once, before the first visit.
    ///
    /// @param welcome takes the attract picture away
    void begin(Scene scene, Runnable welcome);

    /// Another visit: all of the one before is forgotten.
    void serve(SessionScope visit);

    /// Ten times a second.
    void step();

    /// While it speaks nobody is idle.
    boolean isSpeaking();

    /// Whether it can speak at all.
    boolean hasVoice();

    @Override
    void close();
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import ua.krynytsia.app.i18n.Language;

/// Says words. What is said waits its turn; [#stop] forgets what waits and is silent within a tenth
/// of a second. Calls return at once. Any thread.
public interface Voice extends AutoCloseable {
    /// After what is being said.
    ///
    /// @param words as they stand on the screen; numbers and short forms are written out here
    void say(String words, Language language);

    /// Silence, now.
    void stop();

    /// Whether anything is being said or waits to be.
    boolean isSpeaking();

    /// Whether there is anything that can speak. Where there is not, nothing is said and everything
    /// else works.
    boolean isThere();

    /// How loud, in percent from 0 to 100; outside it the nearest.
    void volume(int percent);

    @Override
    default void close() {
        stop();
    }
}

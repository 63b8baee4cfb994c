// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import javafx.scene.layout.Region;

/// A test that the screen makes itself, over the whole glass.
sealed interface ScreenTest permits TouchTest, ColourTest, SoundTest {
    Region view();

    /// Ten times a second.
    default void step() {}
}

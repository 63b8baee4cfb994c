// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.theme.Wardrobe;
import ua.krynytsia.app.window.LayoutLog;

/// How this terminal is set up.
///
/// @param tokens what a visit begins with
/// @param wardrobe puts on what a visitor asks for
/// @param touch how fingers are understood; its clock also measures idleness
/// @param clock for the time shown, in the city's zone
/// @param times how long it waits for a touch
/// @param hotline whom to call while contents name nobody
/// @param layoutLog where a technician wants to read what lies where on the glass
public record Plan(
        Tokens tokens,
        Wardrobe wardrobe,
        Touch touch,
        Clock clock,
        Times times,
        String hotline,
        Optional<LayoutLog.Wanted> layoutLog) {
    /// @param patience multiplies every [Pace]
    /// @param warning how long the countdown lasts before a wipe
    public record Times(double patience, Duration warning) {
        public static final Times USUAL = new Times(1, Duration.ofSeconds(30));

        public Times {
            if (patience <= 0 || patience > 100) {
                throw new IllegalArgumentException("patience must be above 0 and at most 100");
            }
        }

        Duration limit(Pace pace) {
            return Duration.ofMillis(Math.round(pace.usual().toMillis() * patience));
        }
    }
}

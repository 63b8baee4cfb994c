// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.command;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// What a [KioskCommand] asks for. In JSON the field `kind` says which.
public sealed interface CommandAction {
    /// Fetch the wanted edition, roots and commands now and deliver what waits.
    record Sync() implements CommandAction {}

    /// Start the screen anew, once nobody uses it.
    record RestartApp() implements CommandAction {}

    /// Start the machine anew, once nobody uses it.
    record Reboot() implements CommandAction {}

    /// Show words over whatever is on the screen.
    ///
    /// @param seconds how long, 5 to 86 400
    record ShowMessage(LocalizedText text, int seconds) implements CommandAction {
        public ShowMessage {
            Require.that(seconds >= 5 && seconds <= 86_400, "a message is shown 5 to 86400 s");
        }
    }

    /// @param percent of the panel's light, 10 to 100; empty: by the light sensor again
    record Brightness(Optional<Integer> percent) implements CommandAction {
        public Brightness {
            Require.that(
                    percent.orElse(10) >= 10 && percent.orElse(10) <= 100,
                    "brightness is 10 to 100 per cent");
        }
    }

    /// @param percent 0 to 100
    record Volume(int percent) implements CommandAction {
        public Volume {
            Require.that(percent >= 0 && percent <= 100, "volume is 0 to 100 per cent");
        }
    }

    /// Print a receipt that says it is a test.
    record TestPrint() implements CommandAction {}

    /// Collect what a developer needs to see, without anything personal, and send it.
    record SupportBundle() implements CommandAction {}

    /// Take a picture of the screen and send it; refused within five minutes of a touch and while a
    /// form is open.
    record ScreenPicture() implements CommandAction {}

    /// Put a notice in front of everything, or take it away.
    record Maintenance(boolean isOn) implements CommandAction {}

    /// From the future: refused with that reason.
    record Unknown(String kind, String raw) implements CommandAction {}
}

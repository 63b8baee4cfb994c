// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import ua.krynytsia.wire.Require;

/// Sign of life from the app's rendering pulse, about once a second.
///
/// @param version of the app program
/// @param frames rendered since its start
/// @param inSession whether somebody is using the kiosk
public record Beat(String version, long frames, boolean inSession) {
    public Beat {
        Require.text("version", 60, version);
        Require.that(frames >= 0, "fewer than no frames cannot have been drawn");
    }
}

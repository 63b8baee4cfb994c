// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.Require;

/// Sign of life from the app's rendering pulse, about once a second.
///
/// @param version of the app program
/// @param frames rendered since its start
/// @param inSession whether somebody is using the kiosk
/// @param run made anew at each start of the app; a program that does not say so is known to have
///   begun anew by its falling count of frames
/// @param hasVoice whether it could speak to who cannot see it; empty of an older program
public record Beat(
        String version,
        long frames,
        boolean inSession,
        Optional<UUID> run,
        Optional<Boolean> hasVoice) {
    public Beat {
        Require.text("version", 60, version);
        Require.that(frames >= 0, "fewer than no frames cannot have been drawn");
    }

    /// Of a program that does not say whether it can speak.
    public Beat(String version, long frames, boolean inSession, Optional<UUID> run) {
        this(version, frames, inSession, run, Optional.empty());
    }

    /// Of a program that does not tell its starts apart.
    public Beat(String version, long frames, boolean inSession) {
        this(version, frames, inSession, Optional.empty());
    }

    /// Whether this is another start of the app than that.
    public boolean isOfAnotherRun(Beat before) {
        return run.isPresent() && before.run.isPresent()
                ? !run.equals(before.run)
                : frames < before.frames;
    }
}

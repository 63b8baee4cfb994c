// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;

/// The watermark of a kiosk's acknowledged envelopes that it still keeps: by it a server restored
/// from a backup sees that it is behind.
///
/// @param count how many are kept
/// @param oldest the first of their registered moments; empty where no acknowledgement is kept
/// @param newest the last of them
/// @param sum over their ids, see `rules.receipt`
public record EnvelopeMark(
        int count, Optional<Instant> oldest, Optional<Instant> newest, Sha256 sum) {
    public EnvelopeMark {
        Require.that(count >= 0, "fewer than no envelopes cannot be kept");
        Require.that(
                oldest.isPresent() == newest.isPresent(),
                "the first and the last moment come together");
    }
}

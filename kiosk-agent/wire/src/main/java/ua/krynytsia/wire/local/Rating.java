// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Optional;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.Require;

/// Whether something published was of use to the visitor. Of one visitor only the last about a
/// document counts.
///
/// @param reason only of what was of no use
public record Rating(DocumentKey about, boolean isUseful, Optional<RatingReason> reason) {
    public Rating {
        Require.that(!isUseful || reason.isEmpty(), "what was useful needs no reason");
    }

    public static Rating useful(DocumentKey about) {
        return new Rating(about, true, Optional.empty());
    }

    public static Rating useless(DocumentKey about, RatingReason reason) {
        return new Rating(about, false, Optional.of(reason));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.RatingReason;

/// How many visitors found a document of use, and how many not.
///
/// @param useless with and without a reason
/// @param reasons how often each was given; those never given are left out
public record RatedDocument(
        DocumentKey about, int useful, int useless, Map<RatingReason, Integer> reasons) {
    public RatedDocument {
        reasons =
                reasons.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(reasons));
    }
}

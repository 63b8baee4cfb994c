// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// When and where an entry of a rubric is shown. All kiosks get it; each shows what is meant for
/// it, at its time.
///
/// @param until the first moment it is no longer shown; empty where the rubric's lifetime decides
/// @param districts entries of `districts` whose kiosks show it; with `kiosks` empty too: all
/// @param pinned whether it stands above the others
public record Showing(
        Instant from,
        Optional<Instant> until,
        Set<String> districts,
        Set<String> kiosks,
        boolean pinned) {
    public Showing {
        until.ifPresent(
                end -> Require.that(end.isAfter(from), "a showing must end after it begins"));
        districts = Collections.unmodifiableSet(new TreeSet<>(districts));
        districts.forEach(district -> Require.slug("district", district));
        kiosks = Collections.unmodifiableSet(new TreeSet<>(kiosks));
        kiosks.forEach(KioskId::new);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// Whom it concerns: everybody where both are empty, else the kiosks in these districts and these
/// kiosks.
///
/// @param districts ids of the resource `districts`
public record AlertArea(Set<String> districts, Set<String> kiosks) {
    /// The whole city.
    public static final AlertArea EVERYWHERE = new AlertArea(Set.of(), Set.of());

    private static final int MOST = 1_000;

    public AlertArea {
        Require.that(
                districts.size() <= MOST && kiosks.size() <= MOST,
                "an alert names at most 1,000 districts and 1,000 kiosks");
        districts.forEach(id -> Require.slug("district", id));
        kiosks.forEach(id -> Require.slug("kiosk", id));
        districts = Collections.unmodifiableSet(new TreeSet<>(districts));
        kiosks = Collections.unmodifiableSet(new TreeSet<>(kiosks));
    }

    /// A kiosk that does not know its district is concerned by an alert of any.
    ///
    /// @param district where the kiosk stands
    public boolean concerns(KioskId kiosk, Optional<String> district) {
        boolean isForAll = districts.isEmpty() && kiosks.isEmpty();
        boolean isInDistrict =
                district.map(districts::contains).orElseGet(() -> !districts.isEmpty());
        return isForAll || kiosks.contains(kiosk.value()) || isInDistrict;
    }
}

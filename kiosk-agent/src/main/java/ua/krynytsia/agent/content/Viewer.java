// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;

/// Where and when content is looked at: all kiosks hold the same edition, and each shows what is
/// meant for it, at its time.
///
/// @param district where the kiosk stands, where that is known
public record Viewer(KioskId kiosk, Optional<String> district, Instant now) {
    /// As the entry `terminals/<kiosk id>` says.
    public static Viewer of(Content content, KioskId kiosk, Instant now) {
        Optional<String> district =
                content.findResource("terminals")
                        .flatMap(all -> all.findLine(kiosk.value()))
                        .flatMap(line ->
                                line.locality() instanceof Locality.InDistrict(String id)
                                        ? Optional.of(id)
                                        : Optional.empty());
        return new Viewer(kiosk, district, now);
    }

    /// Whether an entry of this resource is shown here and now. Only those of a rubric can be
    /// otherwise.
    boolean sees(Listed listed) {
        return sees(listed.resource(), listed.facts().showing());
    }

    private boolean sees(Resource resource, Optional<Showing> showing) {
        if (!(resource.conditions().nature() instanceof Terms.Nature.Rubric(int lifetimeDays))) {
            return true;
        }
        return showing.map(when -> isOn(when, lifetimeDays)).orElse(true);
    }

    private boolean isOn(Showing showing, int lifetimeDays) {
        Instant end = showing.until().orElse(showing.from().plus(Duration.ofDays(lifetimeDays)));
        return !now.isBefore(showing.from()) && now.isBefore(end) && isMeant(showing);
    }

    private boolean isMeant(Showing showing) {
        boolean isForAll = showing.districts().isEmpty() && showing.kiosks().isEmpty();
        return isForAll
                || showing.kiosks().contains(kiosk.value())
                || district.filter(showing.districts()::contains).isPresent();
    }
}

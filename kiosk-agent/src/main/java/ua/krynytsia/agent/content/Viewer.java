// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.rules.place.Way;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.EntryLine;

/// Where and when content is looked at: all kiosks hold the same edition, and each shows what is
/// meant for it, at its time.
///
/// @param district where the kiosk stands, where that is known
/// @param place where it stands, where that is known
public record Viewer(
        KioskId kiosk, Optional<String> district, Optional<GeoPoint> place, Instant now) {
    /// On the mean sphere of WGS 84. As the entry `terminals/<kiosk id>` says.
    public static Viewer of(Content content, KioskId kiosk, Instant now) {
        Optional<EntryLine> stand =
                content.findResource("terminals").flatMap(all -> all.findLine(kiosk.value()));
        Optional<String> district =
                stand.flatMap(line ->
                        line.locality() instanceof Locality.InDistrict(String id)
                                ? Optional.of(id)
                                : Optional.empty());
        return new Viewer(kiosk, district, stand.flatMap(EntryLine::point), now);
    }

    /// From this kiosk, as the crow flies.
    Optional<Integer> metresTo(GeoPoint there) {
        return place.map(here -> (int) Math.round(Way.between(here, there).metres()));
    }

    /// The line of an entry with how far away it is.
    EntryLine fromHere(EntryLine line) {
        return line.point()
                .flatMap(this::metresTo)
                .map(metres ->
                        line.withVisit(new EntryLine.Visit(Optional.of(metres), Optional.empty())))
                .orElse(line);
    }

    /// The line of an entry with how far away it is and when it is open.
    EntryLine seenFromHere(Listed listed) {
        EntryLine line = listed.line();
        var visit = new EntryLine.Visit(line.point().flatMap(this::metresTo), hours(listed));
        return visit.metres().isEmpty() && visit.hours().isEmpty() ? line : line.withVisit(visit);
    }

    private static Optional<OpeningHours> hours(Listed listed) {
        List<FieldDefinition> fields = listed.resource().fieldsOf(FieldType.Hours.class);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        return listed.entry()
                .value(fields.getFirst().id())
                .filter(FieldValue.Hours.class::isInstance)
                .map(value -> ((FieldValue.Hours) value).hours());
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

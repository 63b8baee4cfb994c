// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content.front;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.Selection;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.HomeTile.Nearby;

/// The places around this kiosk that keep hours. Which of them is open is for the screen to say,
/// which looks at its clock every minute.
final class Nearest {
    /// Among so many one is open, or none nearby is.
    private static final int MOST = 8;

    /// More entries than this are not read for it.
    private static final int LOOKED_AT = 24;

    private static final double METRES_PER_DEGREE = 111_195;

    private final Content content;
    private final Viewer viewer;
    private final Optional<GeoPoint> kiosk;

    /// @param kiosk where this kiosk stands; without it nothing is near
    Nearest(Content content, Viewer viewer, Optional<GeoPoint> kiosk) {
        this.content = content;
        this.viewer = viewer;
        this.kiosk = kiosk;
    }

    /// The nearest first.
    List<Nearby> of(String resource) {
        return kiosk.map(here -> around(here, resource)).orElseGet(List::of);
    }

    private List<Nearby> around(GeoPoint here, String resource) {
        var all =
                new Selection(
                        0,
                        Integer.MAX_VALUE,
                        new Selection.Narrowing(Optional.empty(), Map.of()),
                        Optional.empty(),
                        false);
        return content.findPage(resource, all, viewer).map(EntryPage::lines).stream()
                .flatMap(List::stream)
                .flatMap(line -> line.point().map(point -> Far.of(line, here, point)).stream())
                .sorted(Comparator.comparingDouble(Far::metres))
                .limit(LOOKED_AT)
                .flatMap(this::nearby)
                .limit(MOST)
                .toList();
    }

    private Stream<Nearby> nearby(Far far) {
        return hours(far.line())
                .map(hours -> new Nearby(far.line(), hours, (int) Math.round(far.metres())))
                .stream();
    }

    private Optional<OpeningHours> hours(EntryLine line) {
        return content.find(DocumentKey.entry(line.resource(), line.id()))
                .map(Held::document)
                .filter(Entry.class::isInstance)
                .flatMap(entry ->
                        ((Entry) entry)
                                .values().values().stream()
                                        .filter(FieldValue.Hours.class::isInstance)
                                        .map(value -> ((FieldValue.Hours) value).hours())
                                        .findFirst());
    }

    private record Far(EntryLine line, double metres) {
        /// On the plane that touches the earth here: within a city it is right to a metre.
        static Far of(EntryLine line, GeoPoint here, GeoPoint there) {
            double north = there.latitude() - here.latitude();
            double east =
                    (there.longitude() - here.longitude())
                            * Math.cos(Math.toRadians(here.latitude()));
            return new Far(line, Math.hypot(north, east) * METRES_PER_DEGREE);
        }
    }
}

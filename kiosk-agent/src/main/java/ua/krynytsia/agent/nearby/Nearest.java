// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.nearby;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.Selection;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.rules.content.OpenState;
import ua.krynytsia.rules.place.Way;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.NearestPlaces;

/// The entries of a resource by their way from this kiosk.
final class Nearest {
    private static final int CIRCLE = 360;

    private final Content content;
    private final Viewer viewer;
    private final LocalDateTime now;

    /// @param now by the clocks of the city
    Nearest(Content content, Viewer viewer, LocalDateTime now) {
        this.content = content;
        this.viewer = viewer;
        this.now = now;
    }

    /// Empty where there is no such resource; no places where the kiosk's own is not known.
    Optional<NearestPlaces> find(String resource, int limit) {
        var all =
                new Selection(
                        0,
                        Integer.MAX_VALUE,
                        new Selection.Narrowing(Optional.empty(), Map.of()),
                        Optional.empty(),
                        Optional.empty());
        return content.findPage(resource, all, viewer).map(page -> places(page, limit));
    }

    private NearestPlaces places(EntryPage page, int limit) {
        Optional<GeoPoint> here =
                content.findResource("terminals")
                        .flatMap(all -> all.findLine(viewer.kiosk().value()))
                        .flatMap(EntryLine::point);
        if (here.isEmpty()) {
            return new NearestPlaces(List.of());
        }
        return new NearestPlaces(
                page.lines().stream()
                        .filter(line -> line.point().isPresent())
                        .map(line -> new Found(line, Way.between(here.get(), point(line))))
                        .sorted(Comparator.comparingDouble(found -> found.way().metres()))
                        .limit(limit)
                        .map(this::place)
                        .toList());
    }

    private NearestPlaces.Place place(Found found) {
        EntryLine line = found.line();
        Optional<Entry> entry =
                content.find(DocumentKey.entry(line.resource(), line.id()))
                        .map(Held::document)
                        .filter(Entry.class::isInstance)
                        .map(Entry.class::cast);
        return new NearestPlaces.Place(
                line,
                (int) Math.round(found.way().metres()),
                Math.floorMod(Math.round(found.way().bearing()), CIRCLE),
                entry.flatMap(this::isOpen),
                entry.map(Nearest::answers).orElse(Map.of()));
    }

    private Optional<Boolean> isOpen(Entry entry) {
        return entry.values().values().stream()
                .filter(FieldValue.Hours.class::isInstance)
                .map(FieldValue.Hours.class::cast)
                .findFirst()
                .map(hours -> OpenState.of(hours.hours(), now) instanceof OpenState.Open);
    }

    private static Map<String, Boolean> answers(Entry entry) {
        var answers = new TreeMap<String, Boolean>();
        entry.values()
                .forEach((field, value) -> {
                    if (value instanceof FieldValue.YesNo(boolean yes)) {
                        answers.put(field, yes);
                    }
                });
        return answers;
    }

    private static GeoPoint point(EntryLine line) {
        return line.point().orElseThrow();
    }

    private record Found(EntryLine line, Way way) {}
}

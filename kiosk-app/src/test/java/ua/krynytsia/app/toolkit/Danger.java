// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertTimes;
import ua.krynytsia.wire.alert.AlertWords;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.AlertState;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.NearestPlaces;

/// Emergency messages for tests, and shelters around the kiosk.
public final class Danger {
    private static final Instant BEGIN = Instant.parse("2026-11-22T14:05:00Z");

    private Danger() {}

    /// The agent knows shelters, and the city wants everything said and heard.
    public static void fill(FakeAgent agent) {
        agent.set("/v1/documents/setting/alerts", setting(Map.of()));
        agent.set("/v1/resources/shelters/nearest?limit=6", shelters());
    }

    /// @param more texts of the setting
    public static Setting setting(Map<String, LocalizedText> more) {
        var texts = new TreeMap<String, LocalizedText>();
        texts.put("shelters", LocalizedText.of("shelters"));
        texts.put("states", LocalizedText.of("yes"));
        texts.putAll(more);
        return new Setting("alerts", texts, Map.of());
    }

    public static Alert of(AlertKind kind, String ukrainian, String english) {
        boolean isGrave = kind != AlertKind.STORM && kind != AlertKind.TEST;
        return new Alert(
                "a-" + kind.ordinal(),
                Optional.empty(),
                new AlertNature(kind, isGrave ? AlertSeverity.EXTREME : AlertSeverity.MODERATE),
                new AlertWords(LocalizedText.of(ukrainian, english), LocalizedText.of("")),
                AlertArea.EVERYWHERE,
                new AlertTimes(BEGIN, BEGIN, BEGIN.plus(Duration.ofHours(6)), Optional.empty()));
    }

    public static Alert raid() {
        return of(AlertKind.AIR_RAID, "Повітряна тривога", "Air raid alert");
    }

    public static Alert storm() {
        return of(AlertKind.STORM, "Штормове попередження", "Storm warning");
    }

    public static LocalEvent.Alarm active(Alert... alerts) {
        return new LocalEvent.Alarm(new AlertState(true, List.of(alerts), List.of()));
    }

    public static LocalEvent.Alarm unsure(Alert... alerts) {
        return new LocalEvent.Alarm(new AlertState(false, List.of(alerts), List.of()));
    }

    public static LocalEvent.Alarm over(Alert... alerts) {
        return new LocalEvent.Alarm(new AlertState(true, List.of(), List.of(alerts)));
    }

    private static NearestPlaces shelters() {
        var places = new ArrayList<NearestPlaces.Place>();
        int[] metres = {140, 320, 410, 560, 790, 1_240};
        int[] bearings = {0, 48, 135, 200, 271, 330};
        for (int i = 0; i < metres.length; i++) {
            places.add(
                    new NearestPlaces.Place(
                            line(i + 1),
                            metres[i],
                            bearings[i],
                            Optional.of(i != 2),
                            i == 4 ? Map.of() : Map.of("step-free", i % 2 == 0)));
        }
        return new NearestPlaces(places);
    }

    private static EntryLine line(int number) {
        return new EntryLine(
                "shelters",
                "shelter-" + number,
                LocalizedText.of(
                        "Укриття № " + number + ", проспект Металургів, " + (number + 7),
                        "Shelter No. " + number + ", Metallurhiv Ave., " + (number + 7)),
                LocalizedText.of(
                        "Найпростіше укриття · підвал, вхід із двору · 120",
                        "Basic shelter · basement, entrance from the yard · 120"),
                new Locality.Unplaced(),
                Optional.of(new GeoPoint(47.9, 33.4)));
    }
}

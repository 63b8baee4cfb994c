// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.alerts;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.alerts.IssuedAlert;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.AlertArea;

/// One message on the page, in words.
///
/// @param districts by which areas get their names
public record AlertCard(
        IssuedAlert issued, List<Shelf.Named> districts, Instant now, Tongue tongue) {
    public String id() {
        return issued.alert().id();
    }

    public String headline() {
        return tongue.say(issued.alert().words().headline());
    }

    public LocalizedText instruction() {
        return issued.alert().words().instruction();
    }

    public boolean isCurrent() {
        return issued.isCurrent(now);
    }

    /// The class that gives colour and shape.
    public String tone() {
        return isCurrent() ? "gone" : "unknown";
    }

    public String where() {
        return where(issued.alert().area(), districts, tongue);
    }

    /// When it was sent, and when it ends or ended.
    public String when() {
        var times = issued.alert().times();
        String sent = tongue.moment(times.sent());
        if (times.ended().isPresent()) {
            return sent
                    + tongue.say(", відбій ", ", all-clear ")
                    + tongue.moment(times.ended().get());
        }
        if (issued.isSuperseded()) {
            return sent + tongue.say(", замінено іншим", ", superseded");
        }
        return sent
                + (isCurrent()
                        ? tongue.say(", діє до ", ", holds until ")
                        : tongue.say(", строк минув ", ", expired "))
                + tongue.moment(times.expires());
    }

    public String who() {
        return issued.endedBy()
                .filter(ender -> !ender.equals(issued.who()))
                .map(ender -> issued.who() + tongue.say("; відбій: ", "; all-clear: ") + ender)
                .orElse(issued.who());
    }

    static String where(AlertArea area, List<Shelf.Named> districts, Tongue tongue) {
        if (area.equals(AlertArea.EVERYWHERE)) {
            return tongue.say("усе місто", "the whole city");
        }
        return Stream.concat(
                        area.districts().stream().map(id -> name(id, districts)),
                        area.kiosks().stream().map(id -> tongue.say("кіоск ", "kiosk ") + id))
                .collect(Collectors.joining(", "));
    }

    private static String name(String id, List<Shelf.Named> districts) {
        return districts.stream()
                .filter(one -> one.id().equals(id))
                .map(Shelf.Named::name)
                .findFirst()
                .orElse(id);
    }
}

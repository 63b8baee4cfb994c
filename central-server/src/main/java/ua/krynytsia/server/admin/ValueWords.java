// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.rules.content.HoursWords;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// Values as a line of words.
public final class ValueWords {
    private ValueWords() {}

    /// @param type by which the options of a choice get their names
    public static String of(FieldType type, FieldValue value, Tongue tongue) {
        return switch (value) {
            case FieldValue.Phone(var numbers) -> String.join(", ", numbers);
            case FieldValue.Point(var point) -> point(point);
            case FieldValue.Area(var area) ->
                    tongue.say("межа, частин: ", "border, parts: ")
                            + area.polygons().size()
                            + points(
                                    area.polygons().stream()
                                            .mapToInt(one -> one.border().points().size())
                                            .sum(),
                                    tongue);
            case FieldValue.Line(var line) ->
                    tongue.say("лінія, частин: ", "line, parts: ")
                            + line.parts().size()
                            + points(
                                    line.parts().stream()
                                            .mapToInt(part -> part.points().size())
                                            .sum(),
                                    tongue);
            case FieldValue.Photos(var photos) ->
                    tongue.say("фото: ", "photos: ")
                            + photos.size()
                            + photos.stream()
                                    .map(photo -> tongue.say(photo.alternative()))
                                    .collect(Collectors.joining("; ", " (", ")"));
            case FieldValue.Hours(var hours) ->
                    Stream.concat(
                                    Stream.of(HoursWords.week(hours)),
                                    hours.exceptions().stream().map(HoursWords::exception))
                            .map(tongue::say)
                            .collect(Collectors.joining("; "));
            case FieldValue.Reference(var entries) -> String.join(", ", entries);
            default -> tongue.say(FieldWords.of(type, value));
        };
    }

    private static String points(int count, Tongue tongue) {
        return tongue.say(", точок: ", ", points: ") + count;
    }

    private static String point(GeoPoint point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.latitude(), point.longitude());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import java.util.Locale;
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
            case FieldValue.Text(var text) -> tongue.say(text);
            case FieldValue.Address(var text) -> tongue.say(text);
            case FieldValue.Phone(var numbers) -> String.join(", ", numbers);
            case FieldValue.Link(var target) -> target.toString();
            case FieldValue.Email(var address) -> address;
            case FieldValue.Choice(var option) -> option(type, option, tongue);
            case FieldValue.Point(var point) -> point(point);
            case FieldValue.Area(var area) ->
                    tongue.say(
                            "межа, частин: " + area.polygons().size(),
                            "border, parts: " + area.polygons().size());
            case FieldValue.YesNo(boolean yes) ->
                    yes ? tongue.say("так", "yes") : tongue.say("ні", "no");
            case FieldValue.Unknown unknown -> tongue.say(unknown.fallback());
        };
    }

    private static String option(FieldType type, String id, Tongue tongue) {
        return type instanceof FieldType.Choice choice
                ? choice.findOption(id).map(option -> tongue.say(option.label())).orElse(id)
                : id;
    }

    private static String point(GeoPoint point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.latitude(), point.longitude());
    }
}

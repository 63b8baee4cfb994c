// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.List;
import java.util.Locale;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;

/// How far something lies from here and in which direction, as the crow flies, and how long one
/// walks there: at the pace of an old person, by streets.
///
/// @param metres on the ground
/// @param degrees from north by east, 0 to 360
public record Distance(double metres, double degrees) {
    private static final double KILOMETRE = 1000;
    private static final double DEGREE_METRES = 111_195;
    private static final double STREETS_TO_AIR = 1.3;
    private static final double METRES_A_MINUTE = 65;
    private static final double LONGEST_WALK_METRES = 3500;
    private static final List<LocalizedText> DIRECTIONS =
            List.of(
                    LocalizedText.of("на північ", "north"),
                    LocalizedText.of("на північний схід", "north-east"),
                    LocalizedText.of("на схід", "east"),
                    LocalizedText.of("на південний схід", "south-east"),
                    LocalizedText.of("на південь", "south"),
                    LocalizedText.of("на південний захід", "south-west"),
                    LocalizedText.of("на захід", "west"),
                    LocalizedText.of("на північний захід", "north-west"));

    /// Within one city.
    public static Distance between(GeoPoint here, GeoPoint there) {
        double narrowing = Math.cos(Math.toRadians(here.latitude()));
        double east = (there.longitude() - here.longitude()) * DEGREE_METRES * narrowing;
        double north = (there.latitude() - here.latitude()) * DEGREE_METRES;
        double degrees = (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
        return new Distance(Math.hypot(east, north), degrees);
    }

    /// «450 м на північний схід від цього кіоска, пішки до 9 хвилин».
    public String say(Texts texts) {
        String way = texts.say(PartWords.FROM_HERE, length(texts), texts.in(direction()));
        return metres > LONGEST_WALK_METRES
                ? way
                : texts.say(PartWords.WALK, way, texts.count(PartWords.MINUTES, minutes()));
    }

    /// Minutes on foot, at least one.
    public int minutes() {
        return Math.max(1, (int) Math.ceil(metres * STREETS_TO_AIR / METRES_A_MINUTE));
    }

    LocalizedText direction() {
        return DIRECTIONS.get((int) Math.round(degrees / 45) % DIRECTIONS.size());
    }

    private String length(Texts texts) {
        if (metres < KILOMETRE) {
            return texts.say(PartWords.METRES, Math.max(10, Math.round(metres / 10) * 10));
        }
        var locale = Locale.forLanguageTag(texts.language().get().tag());
        return texts.say(PartWords.KILOMETRES, String.format(locale, "%.1f", metres / KILOMETRE));
    }
}

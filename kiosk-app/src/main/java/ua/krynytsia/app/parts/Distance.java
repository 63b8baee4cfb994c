// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.place.Way;
import ua.krynytsia.wire.GeoPoint;

/// How far something lies from here and in which direction, as the crow flies, and how long one
/// walks there.
public record Distance(Way way) {
    private static final double LONGEST_WALK_METRES = 3500;

    public static Distance between(GeoPoint here, GeoPoint there) {
        return new Distance(Way.between(here, there));
    }

    /// «450 м на північний схід від цього кіоска, пішки приблизно 9 хвилин».
    public String say(Texts texts) {
        String where =
                texts.say(
                        PartWords.FROM_HERE,
                        texts.distance(way.metres()),
                        texts.say(Compass.of(way.bearing())));
        return way.metres() > LONGEST_WALK_METRES
                ? where
                : texts.say(
                        PartWords.WALK, where, texts.count(PartWords.MINUTES, way.minutesOnFoot()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.wire.GeoPoint;

class WayTest {
    private static final GeoPoint HERE = new GeoPoint(47.91, 33.39);

    @ParameterizedTest
    @CsvSource({
        "47.92, 33.39, 1112, 0",
        "47.91, 33.40, 745, 90",
        "47.90, 33.39, 1112, 180",
        "47.91, 33.38, 745, 270",
        "47.91, 33.39, 0, 0"
    })
    void wayIsAsLongAndLiesThere(double latitude, double longitude, int metres, int bearing) {
        Way way = Way.between(HERE, new GeoPoint(latitude, longitude));

        assertThat(way.metres()).isCloseTo(metres, within(1.0));
        assertThat(Math.round(way.bearing())).isEqualTo(bearing);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "50, 1", "51, 2", "250, 5", "251, 6", "3000, 60"})
    void walkIsAlongStreetsAtAnOldPersonsPaceAndBegunMinutesCount(int metres, int minutes) {
        assertThat(new Way(metres, 0).minutesOnFoot()).isEqualTo(minutes);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.GeoPoint;

final class DistanceTest {
    private static final GeoPoint HERE = new GeoPoint(47.90, 33.44);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    47.9018 | 33.44 | 200\u00a0м на північ від цього кіоска, пішки приблизно 5 хвилин
                    47.90 | 33.4427 | 200\u00a0м на схід від цього кіоска, пішки приблизно 5 хвилин
                    47.8950 | 33.4326 | 780\u00a0м на південний захід від цього кіоска, пішки приблизно 16 хвилин
                    47.90 | 33.4401 | 10\u00a0м на схід від цього кіоска, пішки приблизно 1 хвилина
                    47.99 | 33.44 | 10,0\u00a0км на північ від цього кіоска
                    """)
    void isSaidAsOneShowsTheWay(double latitude, double longitude, String words) {
        var distance = Distance.between(HERE, new GeoPoint(latitude, longitude));

        assertThat(distance.say(new Texts())).isEqualTo(words);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import java.util.Random;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.wire.GeoPoint;

/// A street of today. `word` is its name as it stands in an address, with the parts `district`,
/// `district.en`, `district.id` and, in the full city, those of its row in the register.
///
/// @param houses the highest number of a house
/// @param tall whether blocks of flats stand there
public record Street(Word word, Course course, int houses, boolean tall) {
    /// How a street lies on the ground.
    public sealed interface Course {
        /// The place of a house; the same for the same house, whoever asks.
        GeoPoint house(String street, int number, int houses, long seed);

        /// A spot with houses all around, no farther than half a kilometre.
        record Cluster(GeoPoint spot) implements Course {
            private static final double SPREAD_LATITUDE = 0.0020;
            private static final double SPREAD_LONGITUDE = 0.0028;

            @Override
            public GeoPoint house(String street, int number, int houses, long seed) {
                var place = new Random(seed + street.hashCode() * 131L + number);
                return Axis.rounded(
                        spot.latitude() + SPREAD_LATITUDE * (2 * place.nextDouble() - 1),
                        spot.longitude() + SPREAD_LONGITUDE * (2 * place.nextDouble() - 1));
            }
        }

        /// A straight line with odd numbers on one side, even ones on the other.
        record Line(Axis axis) implements Course {
            private static final double SETBACK_METRES = 16;

            @Override
            public GeoPoint house(String street, int number, int houses, long seed) {
                double way = houses < 2 ? 0 : 2.0 * (number - 1) / (houses - 1) - 1;
                return axis.at(way, number % 2 == 0 ? SETBACK_METRES : -SETBACK_METRES);
            }
        }
    }

    GeoPoint house(int number, long seed) {
        return course.house(word.part(Word.MAIN), number, houses, seed);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import java.util.List;
import java.util.Random;

/// The streets known by a spot on them, each as likely as the other.
public record KnownStreets(List<Street> streets, long seed) implements StreetMap {
    static final int HOUSES = 98;

    public KnownStreets {
        streets = List.copyOf(streets);
    }

    public static KnownStreets of(long seed) {
        return new KnownStreets(
                StreetMap.known().values().stream().flatMap(List::stream).toList(), seed);
    }

    @Override
    public House any(Random random) {
        Street street = streets.get(random.nextInt(streets.size()));
        int number = 1 + random.nextInt(HOUSES);
        return new House(street, Integer.toString(number), street.house(number, seed));
    }

    @Override
    public House anyTall(Random random) {
        return any(random);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.GeoPoint;

/// All streets of the full city. A street with more houses is drawn more often, one with blocks of
/// flats more often still.
public final class StreetRegister implements StreetMap {
    private static final int TALL_WEIGHT = 4;
    private static final int LETTERED = 7;
    private static final String LETTERS = "АБВГ";
    private static final double YARD_METRES = 26;

    private final List<Street> streets;
    private final long seed;
    private final TreeMap<Integer, Street> all;
    private final TreeMap<Integer, Street> tall;

    private StreetRegister(List<Street> streets, long seed) {
        this.streets = List.copyOf(streets);
        this.seed = seed;
        this.all = weighed(streets);
        this.tall = weighed(streets.stream().filter(Street::tall).toList());
    }

    public static StreetRegister of(long seed) {
        return new StreetRegister(new StreetPlanner(seed).streets(), seed);
    }

    @Override
    public List<Street> streets() {
        return streets;
    }

    @Override
    public House any(Random random) {
        Street street = drawn(all, random);
        int number = 1 + random.nextInt(street.houses());
        return new House(street, Integer.toString(number), street.house(number, seed));
    }

    @Override
    public House anyTall(Random random) {
        Street street = drawn(tall, random);
        int number = 1 + random.nextInt(street.houses());
        boolean lettered = random.nextInt(100) < LETTERED;
        if (!lettered) {
            return new House(street, Integer.toString(number), street.house(number, seed));
        }
        int letter = random.nextInt(LETTERS.length());
        return new House(
                street, number + "-" + LETTERS.charAt(letter), behind(street, number, letter));
    }

    /// In the yard behind the house of the same number.
    private GeoPoint behind(Street street, int number, int letter) {
        if (street.course() instanceof Street.Course.Line(Axis axis)) {
            double way = street.houses() < 2 ? 0 : 2.0 * (number - 1) / (street.houses() - 1) - 1;
            double depth = YARD_METRES + 6 * letter;
            return axis.at(way, number % 2 == 0 ? depth : -depth);
        }
        throw new ProvisioningException("a street of the register has no axis");
    }

    private static Street drawn(TreeMap<Integer, Street> weighed, Random random) {
        return weighed.higherEntry(random.nextInt(weighed.lastKey())).getValue();
    }

    private static TreeMap<Integer, Street> weighed(List<Street> streets) {
        var weighed = new TreeMap<Integer, Street>();
        int sum = 0;
        for (Street street : streets) {
            sum += street.houses() * (street.tall() ? TALL_WEIGHT : 1);
            weighed.put(sum, street);
        }
        return weighed;
    }
}

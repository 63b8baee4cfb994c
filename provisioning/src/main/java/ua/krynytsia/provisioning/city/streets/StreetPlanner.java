// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.wire.GeoPoint;

/// Lays out the streets of the full city: each about a spot where the city is known to have houses,
/// wholly inside the district of that spot.
final class StreetPlanner {
    static final int COUNT = 1500;

    private static final double METRES_BETWEEN_HOUSES = 15;
    private static final double MARGIN_METRES = 190;
    private static final double SCATTER_METRES = 1300;
    private static final int TALL_IN_HUNDRED = 45;

    private final Random random;
    private final Map<String, District> districts = District.all();
    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();

    /// A place with houses, and its district.
    private record Spot(GeoPoint place, District district) {}

    /// A street that is known by a spot on it.
    private record Known(Word word, Spot spot) {}

    StreetPlanner(long seed) {
        this.random = new Random(seed * 31 + "streets".hashCode());
    }

    List<Street> streets() {
        List<StreetName> taken = takenNames();
        List<StreetName> names = new StreetNames(COUNT, taken).all();
        var former =
                new FormerNames(
                        random, names.stream().map(StreetName::full).collect(Collectors.toSet()));
        var streets = new ArrayList<Street>();
        for (StreetName name : names) {
            streets.add(street(name, former.of(name)));
        }
        return streets;
    }

    private List<StreetName> takenNames() {
        Map<String, StreetName.Kind> byBrief = new LinkedHashMap<>();
        StreetName.kinds().values().forEach(kind -> byBrief.put(kind.brief(), kind));
        var names = new ArrayList<StreetName>();
        StreetMap.known()
                .forEach((district, streets) -> {
                    for (Street street : streets) {
                        String address = street.word().part(Word.MAIN);
                        int blank = address.indexOf(' ');
                        StreetName.Kind kind = byBrief.get(address.substring(0, blank));
                        if (kind == null) {
                            throw new ProvisioningException(
                                    "no kind of street in '" + address + "'");
                        }
                        var name = new StreetName(kind, address.substring(blank + 1), true);
                        names.add(name);
                        if (street.course() instanceof Street.Course.Cluster(GeoPoint place)) {
                            var spot = new Spot(place, District.among(districts, district));
                            spots.add(spot);
                            known.put(name.full(), new Known(street.word(), spot));
                        }
                    }
                });
        return names;
    }

    private Street street(StreetName name, String former) {
        StreetName.Kind kind = name.kind();
        int houses = kind.fewest() + random.nextInt(kind.most() - kind.fewest() + 1);
        Optional<Known> old = Optional.ofNullable(known.get(name.full()));
        boolean tall = old.isPresent() || kind.mayBeTall() && random.nextInt(100) < TALL_IN_HUNDRED;
        Spot spot = old.map(Known::spot).orElseGet(() -> spots.get(random.nextInt(spots.size())));
        Axis axis = axis(spot, houses, old.isPresent() ? 0 : SCATTER_METRES);
        Word district = spot.district().word();
        Word word = name.word();
        String english = old.map(Known::word).orElse(word).part("en");
        word =
                word.with("en", english)
                        .with("district", district.part(Word.MAIN))
                        .with("district.id", district.part("id"))
                        .with("district.en", district.part("en"))
                        .with("former", former)
                        .with("code", Transliteration.slug(name.full()))
                        .with("houses", Integer.toString(houses))
                        .with("length", Long.toString(Math.round(2 * axis.length() / 10) * 10))
                        .with("latitude", Double.toString(axis.centre().latitude()))
                        .with("longitude", Double.toString(axis.centre().longitude()));
        return new Street(word, new Street.Course.Line(axis), houses, tall);
    }

    /// Tries until the street fits its district, with every failure a little farther and shorter.
    private Axis axis(Spot spot, int houses, double scatter) {
        double half = Math.max(60, houses * METRES_BETWEEN_HOUSES / 2);
        double reach = scatter;
        while (true) {
            GeoPoint centre =
                    Axis.rounded(
                            spot.place().latitude() + offset(reach) / Axis.METRES_LATITUDE,
                            spot.place().longitude() + offset(reach) / Axis.METRES_LONGITUDE);
            Axis axis = Axis.of(centre, random.nextDouble() * StrictMath.PI, half);
            if (axis.liesIn(spot.district(), MARGIN_METRES)) {
                return axis;
            }
            half = Math.max(40, half * 0.985);
            reach = Math.max(4, reach * (scatter > 0 ? 0.995 : 1.02));
        }
    }

    /// Most often near, seldom far: between -`reach` and `reach`.
    private double offset(double reach) {
        return (random.nextDouble() + random.nextDouble() - 1) * reach;
    }
}

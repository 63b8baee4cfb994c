// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.inventory.Inventory;
import ua.krynytsia.provisioning.inventory.Terminal;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.FieldType;

/// Makes the rows of a resource. Each resource has its own sequence of chance, so that a new one
/// does not shuffle the others.
final class RowMaker {
    private static final double SPREAD_LATITUDE = 0.0020;
    private static final double SPREAD_LONGITUDE = 0.0028;
    private static final double MICRO = 1e6;
    private static final int HOUSES = 98;

    private final Map<String, List<Word>> words;
    private final List<Seeds.Street> streets;
    private final long seed;

    RowMaker(Seeds seeds, Inventory inventory, long seed) {
        this.words = new LinkedHashMap<>(seeds.words());
        this.words.put("terminals", inventory.terminals().stream().map(RowMaker::word).toList());
        this.streets = seeds.streets();
        this.seed = seed;
    }

    List<Row> rows(ResourcePlan plan) {
        var random = new Random(seed * 31 + plan.id().hashCode());
        var taken = new TreeSet<String>();
        var seen = new TreeSet<String>();
        List<Word> each = plan.source().each().isEmpty() ? List.of() : list(plan.source().each());
        int count = each.isEmpty() ? plan.source().count() : each.size();
        var rows = new ArrayList<Row>();
        while (rows.size() < count) {
            var scene = new Scene(random);
            number(scene, rows.size() + 1);
            pick(scene, plan.source().picks(), random);
            GeoPoint spot = spot(scene, random, taken);
            if (!each.isEmpty()) {
                Word it = each.get(rows.size());
                scene.put("it", it);
                spot = place(it).orElse(spot);
            }
            String distinct = scene.fill(plan.source().distinct());
            if (distinct.isEmpty() || seen.add(distinct)) {
                rows.add(row(plan, scene, spot));
            }
        }
        return rows;
    }

    private static void number(Scene scene, int n) {
        scene.put("n", new Word(Map.of(Word.MAIN, Integer.toString(n))));
        scene.put("n3", new Word(Map.of(Word.MAIN, Integer.toString(1000 + n).substring(1))));
    }

    private void pick(Scene scene, Map<String, String> picks, Random random) {
        picks.forEach((name, list) -> {
            List<Word> choice = list(scene.fill(list));
            scene.put(name, choice.get(random.nextInt(choice.size())));
        });
    }

    private static Row row(ResourcePlan plan, Scene scene, GeoPoint spot) {
        var cells = new LinkedHashMap<String, String>();
        for (FieldPlan field : plan.fields()) {
            if (field.isGeometry()) {
                continue;
            }
            String value = scene.fill(field.value());
            requireOption(plan, field, value);
            cells.put(field.column(), value);
            if (!field.english().isEmpty()) {
                cells.put(field.englishColumn(), scene.fill(field.english()));
            }
        }
        return new Row(
                scene.fill(plan.source().key()),
                cells,
                plan.hasPoint() ? Optional.of(spot) : Optional.empty());
    }

    private static void requireOption(ResourcePlan plan, FieldPlan field, String value) {
        if (field.definition().type() instanceof FieldType.Choice choice
                && choice.options().stream()
                        .noneMatch(option -> option.label().ukrainian().equals(value))) {
            throw new ProvisioningException(
                    plan.id() + "." + field.definition().id() + " has no option '" + value + "'");
        }
    }

    /// A house that no other row of the resource has taken; the same house stands in the same place
    /// in every resource.
    private GeoPoint spot(Scene scene, Random random, Set<String> taken) {
        Word street;
        int house;
        Seeds.Street chosen;
        do {
            chosen = streets.get(random.nextInt(streets.size()));
            street = chosen.word();
            house = 1 + random.nextInt(HOUSES);
        } while (!taken.add(street.part(Word.MAIN) + house));
        scene.put("street", street);
        scene.put("district", Word.of(street.part("district"), street.part("district.en")));
        scene.put(
                "address",
                Word.of(street.part(Word.MAIN) + ", " + house, house + " " + street.part("en")));
        var place = new Random(seed + street.part(Word.MAIN).hashCode() * 131L + house);
        return new GeoPoint(
                rounded(chosen.spot().latitude() + SPREAD_LATITUDE * (2 * place.nextDouble() - 1)),
                rounded(
                        chosen.spot().longitude()
                                + SPREAD_LONGITUDE * (2 * place.nextDouble() - 1)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * MICRO) / MICRO;
    }

    private static Optional<GeoPoint> place(Word it) {
        return it.find("latitude")
                .map(latitude ->
                        new GeoPoint(
                                Double.parseDouble(latitude),
                                Double.parseDouble(it.part("longitude"))));
    }

    private List<Word> list(String name) {
        List<Word> list = words.get(name);
        if (list == null) {
            throw new ProvisioningException("there is no word list '" + name + "'");
        }
        return list;
    }

    private static Word word(Terminal terminal) {
        boolean prints = terminal.equipment().devices().contains(Terminal.Device.PRINTER);
        return Word.of(terminal.name().ukrainian(), terminal.name().in("en"))
                .with("id", terminal.id().value())
                .with("address", terminal.address().ukrainian())
                .with("address.en", terminal.address().in("en"))
                .with("latitude", Double.toString(terminal.point().latitude()))
                .with("longitude", Double.toString(terminal.point().longitude()))
                .with("hours", terminal.equipment().hours())
                .with("printer", prints ? "так" : "ні");
    }
}

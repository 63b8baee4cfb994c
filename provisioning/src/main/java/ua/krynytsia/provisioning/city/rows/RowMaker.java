// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.plan.FieldPlan;
import ua.krynytsia.provisioning.city.plan.ResourcePlan;
import ua.krynytsia.provisioning.city.plan.ShowingPlan;
import ua.krynytsia.provisioning.city.streets.House;
import ua.krynytsia.provisioning.city.streets.StreetMap;
import ua.krynytsia.provisioning.city.words.Scene;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;

/// Makes the rows of a resource. Each resource has its own sequence of chance, so that a new one
/// does not shuffle the others.
public final class RowMaker {
    private static final Pattern BETWEEN = Pattern.compile("; ");

    private final WordLists words;
    private final StreetMap streets;
    private final long seed;

    public RowMaker(WordLists words, StreetMap streets, long seed) {
        this.words = words;
        this.streets = streets;
        this.seed = seed;
    }

    public List<Row> rows(ResourcePlan plan) {
        ResourcePlan.Source source = plan.source();
        var random = new Random(seed * 31 + plan.id().hashCode());
        var taken = new TreeSet<String>();
        var seen = new TreeSet<String>();
        List<Word> each = source.each().isEmpty() ? List.of() : words.list(source.each());
        int count = each.isEmpty() ? source.count() : each.size();
        var rows = new ArrayList<Row>();
        while (rows.size() < count) {
            var scene = new Scene(random);
            scene.put("id", new Word(Map.of(Word.MAIN, plan.id())));
            number(scene, rows.size() + 1);
            Optional<Word> it =
                    each.isEmpty() ? Optional.empty() : Optional.of(each.get(rows.size()));
            it.ifPresent(word -> scene.put("it", word));
            pick(scene, source.draws(), random, rows.size());
            if (plan.hasWay()) {
                scene.put("way", new Word(Map.of(Word.MAIN, Ways.through(streets, random))));
            }
            GeoPoint house = spot(scene, random, taken, source.tall());
            GeoPoint spot = it.flatMap(RowMaker::place).orElse(house);
            String distinct = scene.fill(source.distinct());
            if (distinct.isEmpty() || seen.add(distinct)) {
                rows.add(row(plan, scene, spot));
            }
        }
        return rows;
    }

    private static void number(Scene scene, int n) {
        scene.put("n", new Word(Map.of(Word.MAIN, Integer.toString(n))));
        scene.put("n3", new Word(Map.of(Word.MAIN, Integer.toString(1000 + n).substring(1))));
        scene.put("n4", new Word(Map.of(Word.MAIN, Integer.toString(10_000 + n).substring(1))));
    }

    private void pick(Scene scene, ResourcePlan.Draws draws, Random random, int row) {
        draws.fixed().forEach(scene::put);
        draws.picks()
                .forEach((name, list) -> {
                    boolean inTurn = list.startsWith("#");
                    List<Word> choice = words.list(scene.fill(inTurn ? list.substring(1) : list));
                    int at = inTurn ? row % choice.size() : random.nextInt(choice.size());
                    scene.put(name, choice.get(at));
                });
    }

    private static Row row(ResourcePlan plan, Scene scene, GeoPoint spot) {
        var cells = new LinkedHashMap<String, String>();
        for (FieldPlan field : plan.fields()) {
            if (field.isGeometry()) {
                continue;
            }
            boolean given = scene.happens(field.share());
            String value = given ? scene.fill(field.value()) : "";
            requireOption(plan, field, value);
            cells.put(field.column(), value);
            if (!field.english().isEmpty()) {
                cells.put(field.englishColumn(), given ? scene.fill(field.english()) : "");
            }
            if (field.isPictured()) {
                String shown = given ? scene.fill(field.alternative().ukrainian()) : "";
                String english =
                        given ? scene.fill(field.alternative().in(LocalizedText.ENGLISH)) : "";
                cells.put(field.alternativeColumn(), shown);
                cells.put(field.englishAlternativeColumn(), english);
            }
        }
        for (ShowingPlan part : plan.showing()) {
            cells.put(part.column(), scene.happens(part.share()) ? scene.fill(part.value()) : "");
        }
        return new Row(
                scene.fill(plan.source().key()),
                cells,
                plan.hasPoint() ? Optional.of(spot) : Optional.empty());
    }

    private static void requireOption(ResourcePlan plan, FieldPlan field, String value) {
        List<FieldType.Option> options =
                switch (field.definition().type()) {
                    case FieldType.Choice choice -> choice.options();
                    case FieldType.MultiChoice choices -> choices.options();
                    default -> List.of();
                };
        for (String part : BETWEEN.split(value)) {
            if (!options.isEmpty()
                    && !part.isEmpty()
                    && options.stream().noneMatch(one -> one.label().ukrainian().equals(part))) {
                throw new ProvisioningException(
                        plan.id()
                                + "."
                                + field.definition().id()
                                + " has no option '"
                                + part
                                + "'");
            }
        }
    }

    /// A house that no other row of the resource has taken; the same house stands in the same place
    /// in every resource.
    private GeoPoint spot(Scene scene, Random random, Set<String> taken, boolean tall) {
        House house;
        do {
            house = tall ? streets.anyTall(random) : streets.any(random);
        } while (!taken.add(house.street().word().part(Word.MAIN) + house.number()));
        Word number = new Word(Map.of(Word.MAIN, house.number()));
        scene.put("street", house.street().word());
        scene.put("house", number);
        scene.put("district", house.district());
        scene.put("address", house.address());
        return house.place();
    }

    private static Optional<GeoPoint> place(Word it) {
        return it.find("latitude")
                .map(latitude ->
                        new GeoPoint(
                                Double.parseDouble(latitude),
                                Double.parseDouble(it.part("longitude"))));
    }
}

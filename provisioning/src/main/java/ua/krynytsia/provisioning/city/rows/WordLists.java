// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.plan.Catalogue;
import ua.krynytsia.provisioning.city.plan.Nodes;
import ua.krynytsia.provisioning.city.plan.Rhythm;
import ua.krynytsia.provisioning.city.streets.District;
import ua.krynytsia.provisioning.city.streets.KnownStreets;
import ua.krynytsia.provisioning.city.streets.Street;
import ua.krynytsia.provisioning.city.streets.StreetRegister;
import ua.krynytsia.provisioning.city.words.People;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.provisioning.inventory.Inventory;
import ua.krynytsia.provisioning.inventory.Terminal;

/// The lists that rows draw from: those of the catalogue, and those computed here: `terminals`,
/// `districts` and, in the full city, `people`, `streets` and `register`.
public final class WordLists {
    private static final int PEOPLE = 3000;

    private final Map<String, List<Word>> lists = new LinkedHashMap<>();

    private WordLists(Catalogue catalogue, Inventory inventory) {
        lists.putAll(catalogue.words());
        lists.putAll(new Pictures().lists());
        lists.put("districts", District.all().values().stream().map(District::word).toList());
        lists.put("terminals", inventory.terminals().stream().map(WordLists::terminal).toList());
    }

    public static WordLists small(Catalogue catalogue, Inventory inventory, KnownStreets streets) {
        var lists = new WordLists(catalogue, inventory);
        lists.lists.put("streets", coded(streets));
        return lists;
    }

    /// The streets in their order, each with a code and the names it had.
    private static List<Word> coded(KnownStreets streets) {
        var coded = new ArrayList<Word>();
        for (Street street : streets.streets()) {
            String code = "street-" + Integer.toString(1001 + coded.size()).substring(1);
            String former = street.word().find("former").orElse("");
            coded.add(street.word().with("code", code).with("former", former));
        }
        return coded;
    }

    public static WordLists full(
            Catalogue catalogue, Inventory inventory, StreetRegister streets, long seed) {
        var lists = new WordLists(catalogue, inventory);
        List<Word> people = new People().some(PEOPLE, new Random(seed * 31 + "people".hashCode()));
        lists.lists.put("people", people);
        lists.lists.put("streets", streets.streets().stream().map(Street::word).toList());
        lists.lists.put("register", register(catalogue, people));
        return lists;
    }

    /// The words of one list.
    public List<Word> list(String name) {
        List<Word> list = lists.get(name);
        if (list == null) {
            throw new ProvisioningException("there is no word list '" + name + "'");
        }
        return list;
    }

    /// One word for each resource: its title, author, responsible person and rhythm.
    private static List<Word> register(Catalogue catalogue, List<Word> people) {
        var register = new ArrayList<Word>();
        for (JsonNode resource : catalogue.resources()) {
            var title = Nodes.text(resource.path("title"));
            var author = Catalogue.author(resource);
            Word responsible = people.get(people.size() - 1 - register.size());
            register.add(
                    Word.of(title.ukrainian(), title.in("en"))
                            .with("id", Nodes.id(resource))
                            .with("author", author.ukrainian())
                            .with("author.en", author.in("en"))
                            .with("responsible", responsible.part(Word.MAIN))
                            .with(
                                    "rhythm",
                                    Catalogue.rhythm(resource).map(Rhythm::label).orElse(""))
                            .with(
                                    "periodicity",
                                    Catalogue.rhythm(resource).map(Rhythm::word).orElse(""))
                            .with(
                                    "next",
                                    Catalogue.provenance(resource)
                                            .nextUpdate()
                                            .map(Object::toString)
                                            .orElse("")));
        }
        return register;
    }

    private static Word terminal(Terminal terminal) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.words.Texts;

/// The names of the streets that are not on the list of known ones: avenues and squares as they are
/// listed, then streets, then lanes and passages until there are enough.
final class StreetNames {
    private final Map<String, StreetName.Kind> kinds = StreetName.kinds();
    private final Map<String, StreetName> names = new LinkedHashMap<>();
    private final int count;

    /// @param taken names in full that are in use already
    StreetNames(int count, List<StreetName> taken) {
        this.count = count;
        taken.forEach(name -> names.put(name.full(), name));
    }

    /// All names, the taken ones first.
    List<StreetName> all() {
        for (String line : Texts.lines("full/streets/special.txt")) {
            String[] parts = line.split(" *\\| *", -1);
            add(parts[0], parts[1], true);
        }
        List<String> persons = Texts.lines("full/streets/persons.txt");
        List<String> groups = Texts.lines("full/streets/groups.txt");
        List<String> adjectives = Texts.lines("full/streets/adjectives.txt");
        adjectives.forEach(name -> adjective("вулиця", name));
        persons.forEach(name -> add("вулиця", name, true));
        groups.forEach(name -> add("вулиця", name, true));
        for (String kind : List.of("провулок", "проїзд", "тупик", "узвіз")) {
            adjectives.forEach(name -> adjective(kind, name));
            if (kind.equals("провулок")) {
                groups.forEach(name -> add(kind, name, false));
                persons.forEach(name -> add(kind, name, false));
            }
        }
        if (names.size() < count) {
            throw new ProvisioningException("there are only " + names.size() + " street names");
        }
        return List.copyOf(names.values());
    }

    private void adjective(String kind, String feminine) {
        add(kind, StreetName.agreed(kind(kind), feminine), false);
    }

    private void add(String kind, String bare, boolean dated) {
        var name = new StreetName(kind(kind), bare, dated);
        if (names.size() < count) {
            names.putIfAbsent(name.full(), name);
        }
    }

    private StreetName.Kind kind(String kind) {
        StreetName.Kind found = kinds.get(kind);
        if (found == null) {
            throw new ProvisioningException("kinds.txt does not know '" + kind + "'");
        }
        return found;
    }
}

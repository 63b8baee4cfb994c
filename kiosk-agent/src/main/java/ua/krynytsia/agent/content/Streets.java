// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.krynytsia.rules.ukrainian.Abbreviations;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.SearchWords;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.StreetAddress;

/// The streets of an edition by id and by any name they have or had, so that an address is found by
/// all of them. A register of streets is a resource that an address names as its own, and always
/// the resource `streets`.
final class Streets {
    private static final String USUAL = "streets";
    private static final String FORMER = "former-names";
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final Set<String> registers = new TreeSet<>(Set.of(USUAL));
    private final Map<DocumentKey, Street> byKey = new HashMap<>();
    private final Map<String, Set<Street>> byName = new HashMap<>();

    /// @param names the present one first
    record Street(DocumentKey key, List<LocalizedText> names) {
        Street {
            names = List.copyOf(names);
        }
    }

    Streets(Content content) {
        for (ResourceContents all : content.listResources()) {
            addresses(all.resource())
                    .flatMap(type -> type.streets().stream())
                    .forEach(registers::add);
        }
        for (String register : registers) {
            content.findResource(register)
                    .ifPresent(
                            all -> all.listEntries().forEach(entry -> add(entry, all.resource())));
        }
    }

    boolean isStreet(DocumentKey key) {
        return registers.stream().anyMatch(id -> key.value().startsWith("entry/" + id + "/"));
    }

    static Stream<FieldType.Address> addresses(Resource resource) {
        return resource.fieldsOf(FieldType.Address.class).stream()
                .map(field -> (FieldType.Address) field.type());
    }

    /// The names that an entry itself had before: those of its dated former names, and, where these
    /// came as plain text, the parts of its field `former-names`, without what stands in brackets.
    static List<LocalizedText> formerNames(Entry entry) {
        var names = new ArrayList<LocalizedText>();
        for (FieldValue value : entry.values().values()) {
            if (value instanceof FieldValue.FormerNames(List<FormerName> former)) {
                former.forEach(name -> names.add(name.name()));
            }
        }
        if (entry.values().get(FORMER) instanceof FieldValue.Text(LocalizedText text)) {
            for (String part : BRACKETS.matcher(text.ukrainian()).replaceAll("").split("[;\n]")) {
                if (!part.isBlank()) {
                    names.add(LocalizedText.of(part.strip()));
                }
            }
        }
        return names;
    }

    /// The streets that an address may mean: that of its id, or those of its text.
    Set<Street> find(FieldType.Address type, FieldValue.Address address) {
        String register = type.streets().orElse(USUAL);
        Optional<Street> named =
                address.place()
                        .map(StreetAddress::street)
                        .map(id -> byKey.get(DocumentKey.entry(register, id)));
        return named.map(Set::of).orElseGet(() -> find(address.text().ukrainian()));
    }

    private Set<Street> find(String address) {
        Name name = Name.of(address);
        Set<Street> exact = byName.getOrDefault(name.whole(), Set.of());
        return exact.isEmpty() ? byName.getOrDefault(name.own(), Set.of()) : exact;
    }

    private void add(Entry entry, Resource resource) {
        var names = new ArrayList<LocalizedText>();
        names.add(EntryTexts.title(entry, resource));
        names.addAll(formerNames(entry));
        var street = new Street(entry.key(), names);
        byKey.put(entry.key(), street);
        for (LocalizedText each : names) {
            Name name = Name.of(each.ukrainian());
            byName.computeIfAbsent(name.whole(), _ -> new LinkedHashSet<>()).add(street);
            byName.computeIfAbsent(name.own(), _ -> new LinkedHashSet<>()).add(street);
        }
    }

    /// The name of a street out of a text that may go on with a house.
    ///
    /// @param whole with the kind of street, in a fixed place: «вулиця лісова»
    /// @param own without it
    private record Name(String whole, String own) {
        static Name of(String text) {
            var own = new ArrayList<String>();
            String kind = "";
            for (SearchWord word : SearchWords.of(text)) {
                if (Abbreviations.isKindOfPlace(word.full())) {
                    boolean isStreet = Abbreviations.isStreet(word.full());
                    if (isStreet && kind.isEmpty()) {
                        kind = word.full();
                        // «Лісова вулиця» has its name before, «місто Ріг, вулиця Лісова» behind
                        if (text.contains(",") && !own.isEmpty()) {
                            own.clear();
                        }
                    }
                } else if (word.isNumber() && !own.isEmpty()) {
                    break;
                } else {
                    own.add(word.full());
                }
            }
            String name = String.join(" ", own);
            return new Name(kind + ' ' + name, name);
        }
    }
}

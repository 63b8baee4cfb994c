// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search.labels;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.krynytsia.rules.ukrainian.Transliteration;

/// Queries made out of the names of entries by chance with a seed. An entry is meant when its name,
/// present or former, has every word meant in any of its dictionary forms; for a beginning, when it
/// has a word that begins so; for a former name, when it was called so or lies in a street that
/// was. Words that names abbreviate, such as «вулиця», are not asked for alone.
public final class QueryMaker {
    private static final int SHORTEST = 4;
    private static final int TRIES = 400;
    private static final Set<String> NO_NAMES =
            Set.of(
                    "імені",
                    "вулиця",
                    "площа",
                    "провулок",
                    "проспект",
                    "бульвар",
                    "набережна",
                    "майдан",
                    "шосе",
                    "мікрорайон",
                    "квартал",
                    "будинок",
                    "район");

    private static final Map<String, String> FULL =
            Map.of(
                    "вул", "вулиця",
                    "пл", "площа",
                    "пров", "провулок",
                    "просп", "проспект",
                    "бульв", "бульвар",
                    "наб", "набережна",
                    "майд", "майдан",
                    "туп", "тупик",
                    "узв", "узвіз",
                    "ш", "шосе");

    private final Published published;
    private final Paradigms paradigms;
    private final Random random;
    private final Mistakes mistakes;
    private final Map<String, BitSet> named = new HashMap<>();
    private final List<List<Published.Item>> byResource;
    private final Map<String, List<Published.Item>> byKey;

    public QueryMaker(Published published, long seed) {
        this.published = published;
        this.random = new Random(seed);
        this.mistakes = new Mistakes(random);
        for (int i = 0; i < published.items().size(); i++) {
            for (String word : words(published.items().get(i))) {
                named.computeIfAbsent(word, _ -> new BitSet()).set(i);
            }
        }
        this.paradigms = Paradigms.of(named.keySet());
        this.byKey =
                published.items().stream()
                        .filter(item -> !item.formerNames().isEmpty())
                        .collect(Collectors.groupingBy(Published.Item::key));
        this.byResource =
                List.copyOf(
                        published.items().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                item -> item.key().split("/", 2)[0],
                                                TreeMap::new,
                                                Collectors.toList()))
                                .values());
    }

    /// @param each how many queries of each kind
    public List<LabelledQuery> make(int each) {
        Map<String, Function<List<String>, Optional<LabelledQuery>>> kinds = new LinkedHashMap<>();
        kinds.put("inflected", name -> one(name).flatMap(this::inflected));
        kinds.put("inflected-name", this::inflectedName);
        kinds.put("mistyped", name -> one(name).flatMap(this::mistyped));
        kinds.put("wrong-layout", name -> one(name).flatMap(this::wrongLayout));
        kinds.put("prefix", name -> one(name).flatMap(this::prefix));
        kinds.put("apostrophe", name -> one(name).flatMap(this::apostrophe));
        kinds.put("latin", name -> one(name).flatMap(this::latin));
        kinds.put("russian-layout", name -> one(name).flatMap(this::russianLayout));
        var queries = new LinkedHashSet<LabelledQuery>();
        kinds.forEach((kind, maker) -> {
            var texts = new TreeSet<String>();
            for (int tries = 0; tries < each * TRIES && texts.size() < each; tries++) {
                maker.apply(Tokens.of(draw().name()))
                        .filter(query -> texts.add(query.text()))
                        .ifPresent(queries::add);
            }
        });
        queries.addAll(formerNames(each));
        return List.copyOf(queries);
    }

    /// The same from every resource, however large it is.
    private Published.Item draw() {
        List<Published.Item> resource = byResource.get(random.nextInt(byResource.size()));
        return resource.get(random.nextInt(resource.size()));
    }

    private Optional<String> one(List<String> name) {
        List<String> fit = name.stream().filter(this::isTelling).toList();
        return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(random.nextInt(fit.size())));
    }

    private boolean isTelling(String word) {
        return word.length() >= SHORTEST
                && word.chars().allMatch(c -> c >= 'а' && c <= 'ґ' || c == '\'')
                && paradigms.all(word).stream().noneMatch(NO_NAMES::contains)
                && paradigms.isKnown(word);
    }

    private Optional<LabelledQuery> inflected(String word) {
        return form(word).map(form -> query("inflected", form, List.of(word)));
    }

    /// Another form of a word; mostly, as people do, in a case of its own.
    private Optional<String> form(String word) {
        List<String> others =
                paradigms.of(word).stream()
                        .map(Paradigms.Form::word)
                        .filter(form -> !form.equals(word) && form.length() >= SHORTEST)
                        .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get(random.nextInt(others.size())));
    }

    /// Two or three words of a name that stand together, in one case, with a number behind them.
    private Optional<LabelledQuery> inflectedName(List<String> name) {
        String wanted = List.of("v_rod", "v_dav", "v_oru", "v_mis").get(random.nextInt(4));
        var meant = new ArrayList<String>();
        var typed = new ArrayList<String>();
        for (String word : name) {
            boolean isNumber = Character.isDigit(word.charAt(0));
            if (isNumber ? meant.isEmpty() : !isTelling(word)) {
                if (meant.size() > 1) {
                    break;
                }
                meant.clear();
                typed.clear();
                continue;
            }
            meant.add(word);
            typed.add(isNumber ? word : inCase(word, wanted));
            if (meant.size() == 3) {
                break;
            }
        }
        return meant.size() < 2
                ? Optional.empty()
                : Optional.of(query("inflected-name", String.join(" ", typed), meant));
    }

    private String inCase(String word, String wanted) {
        return paradigms.of(word).stream()
                .filter(form -> form.tag().contains(wanted) && form.word().length() >= SHORTEST)
                .min(Comparator.comparing(Paradigms.Form::word))
                .map(Paradigms.Form::word)
                .orElse(word);
    }

    /// A slip that happens to be another word of the city's names would mean that word.
    private Optional<LabelledQuery> mistyped(String word) {
        String right = random.nextInt(3) == 0 ? form(word).orElse(word) : word;
        if (right.length() <= SHORTEST || right.contains("'")) {
            return Optional.empty();
        }
        String wrong = mistakes.slip(right);
        return paradigms.all(word).contains(wrong) || isNamed(wrong)
                ? Optional.empty()
                : Optional.of(query("mistyped", wrong, List.of(word)));
    }

    private boolean isNamed(String word) {
        return named.containsKey(word);
    }

    private Optional<LabelledQuery> wrongLayout(String word) {
        String right = random.nextInt(3) == 0 ? form(word).orElse(word) : word;
        return Optional.of(query("wrong-layout", Mistakes.latinLayout(right), List.of(word)));
    }

    private Optional<LabelledQuery> prefix(String word) {
        if (word.length() <= SHORTEST + 1 || word.contains("'")) {
            return Optional.empty();
        }
        String head = word.substring(0, SHORTEST + random.nextInt(word.length() - SHORTEST - 1));
        BitSet begun = new BitSet();
        named.forEach((other, items) -> {
            if (other.startsWith(head)) {
                begun.or(items);
            }
        });
        begun.or(having(word));
        return Optional.of(new LabelledQuery("prefix", head, keys(begun)));
    }

    private Optional<LabelledQuery> apostrophe(String word) {
        return word.contains("'")
                ? Optional.of(query("apostrophe", mistakes.apostrophe(word), List.of(word)))
                : Optional.empty();
    }

    private Optional<LabelledQuery> latin(String word) {
        return Optional.of(query("latin", Transliteration.kmu55(word), List.of(word)));
    }

    private Optional<LabelledQuery> russianLayout(String word) {
        String typed = Mistakes.russianLayout(word);
        return typed.equals(word)
                ? Optional.empty()
                : Optional.of(query("russian-layout", typed, List.of(word)));
    }

    private List<LabelledQuery> formerNames(int each) {
        var renamed =
                new ArrayList<>(
                        published.items().stream()
                                .filter(item -> !item.formerNames().isEmpty())
                                .toList());
        Collections.shuffle(renamed, random);
        return renamed.stream()
                .flatMap(item -> item.formerNames().stream())
                .flatMap(former -> formerName(former).stream())
                .limit(each)
                .toList();
    }

    /// A former name whole, or only its own words. Meant is whatever has these words in one name,
    /// present or former, and what lies there.
    private Optional<LabelledQuery> formerName(String former) {
        List<String> whole = inFull(former);
        List<String> own =
                whole.stream().filter(word -> !NO_NAMES.contains(word)).sorted().toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        boolean isWhole = random.nextBoolean();
        Set<String> expected = new TreeSet<>();
        for (Published.Item item : called(isWhole ? whole : own)) {
            expected.add(item.key());
            byKey.getOrDefault(item.key(), List.of()).forEach(it -> expected.addAll(lyingIn(it)));
        }
        String text = isWhole ? former : String.join(" ", own);
        return Optional.of(new LabelledQuery("old-name", text, expected));
    }

    private List<Published.Item> called(List<String> meant) {
        List<Set<String>> forms = meant.stream().map(paradigms::all).toList();
        return published.items().stream()
                .filter(item ->
                        item.allNames()
                                .lines()
                                .map(QueryMaker::inFull)
                                .anyMatch(name ->
                                        forms.stream()
                                                .noneMatch(all -> Collections.disjoint(all, name))))
                .toList();
    }

    /// By the id of the street, or where an address is only a text, by the name that begins it.
    private Set<String> lyingIn(Published.Item street) {
        String id = street.key().split("/", 2)[1];
        Set<String> name = street(street.name());
        return published.items().stream()
                .filter(item ->
                        item.streets().contains(id)
                                || item.streets().isEmpty()
                                        && item.addresses().stream()
                                                .anyMatch(address -> street(address).equals(name)))
                .map(Published.Item::key)
                .collect(Collectors.toSet());
    }

    /// The words of a street's name out of an address: up to the house, kinds of streets in full.
    private static Set<String> street(String address) {
        return inFull(address).stream()
                .takeWhile(word -> !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static List<String> inFull(String name) {
        String full =
                Tokens.plain(name)
                        .replace("б-р", "бульвар")
                        .replace("мкр-н", "мікрорайон")
                        .replace("кв-л", "квартал");
        return Tokens.of(full).stream().map(word -> FULL.getOrDefault(word, word)).toList();
    }

    private LabelledQuery query(String kind, String text, List<String> meant) {
        BitSet all = having(meant.getFirst());
        meant.forEach(word -> all.and(having(word)));
        return new LabelledQuery(kind, text, keys(all));
    }

    private BitSet having(String word) {
        var having = new BitSet();
        paradigms.all(word).forEach(form -> having.or(named.getOrDefault(form, new BitSet())));
        return having;
    }

    private Set<String> keys(BitSet items) {
        return items.stream()
                .mapToObj(i -> published.items().get(i).key())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Published.Item item) {
        var words = new TreeSet<>(Tokens.of(item.name()));
        item.formerNames().forEach(name -> words.addAll(Tokens.of(name)));
        return words;
    }
}

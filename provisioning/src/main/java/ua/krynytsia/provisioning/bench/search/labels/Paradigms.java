// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search.labels;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import ua.krynytsia.provisioning.ProvisioningException;

/// All forms of the words that a city's names are made of, out of the dictionary dict_uk.
final class Paradigms {
    private final Map<String, Set<String>> lemmas = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();

    /// One form with its case and number as the dictionary tags them.
    record Form(String word, String tag) {}

    private Paradigms() {}

    static Paradigms of(Collection<String> words) {
        var paradigms = new Paradigms();
        Dictionary dictionary = dictionary();
        var lookup = new DictionaryLookup(dictionary);
        var wanted = new HashSet<String>();
        for (String word : words) {
            var found = new TreeSet<String>();
            for (WordData data : lookup.lookup(word)) {
                found.add(data.getStem().toString());
            }
            paradigms.lemmas.put(word, found);
            wanted.addAll(found);
        }
        for (WordData data : new DictionaryLookup(dictionary)) {
            String lemma = data.getStem().toString();
            if (wanted.contains(lemma)) {
                paradigms
                        .forms
                        .computeIfAbsent(lemma, _ -> new ArrayList<>())
                        .add(new Form(data.getWord().toString(), String.valueOf(data.getTag())));
            }
        }
        return paradigms;
    }

    boolean isKnown(String word) {
        return !lemmas.getOrDefault(word, Set.of()).isEmpty();
    }

    /// Every form of every word that this may be a form of, itself included.
    Set<String> all(String word) {
        var all = new TreeSet<String>();
        all.add(word);
        for (String lemma : lemmas.getOrDefault(word, Set.of())) {
            forms.getOrDefault(lemma, List.of()).forEach(form -> all.add(form.word()));
        }
        return all;
    }

    /// The forms of the likeliest dictionary word, that whose writing begins small if there is one.
    List<Form> of(String word) {
        return lemmas.getOrDefault(word, Set.of()).stream()
                .sorted((one, other) ->
                        Boolean.compare(
                                Character.isUpperCase(one.charAt(0)),
                                Character.isUpperCase(other.charAt(0))))
                .findFirst()
                .map(lemma -> forms.getOrDefault(lemma, List.of()))
                .orElseGet(List::of);
    }

    private static Dictionary dictionary() {
        URL file = Paradigms.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict");
        if (file == null) {
            throw new ProvisioningException("the Ukrainian dictionary is not on the class path");
        }
        try {
            return Dictionary.read(file);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the Ukrainian dictionary", e);
        }
    }
}

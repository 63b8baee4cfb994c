// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.rules.ukrainian.Transliteration;

/// Invented people: a surname in the form of its bearer's sex, a given name and a patronymic that
/// agrees with it.
public final class People {
    private final List<String> surnames = Texts.lines("full/people/surnames.txt");
    private final List<String> women = Texts.lines("full/people/women.txt");
    private final List<String> men = Texts.lines("full/people/men.txt");

    /// `своє імʼя | по батькові чоловіче | жіноче`, of fathers.
    private final List<List<String>> fathers =
            Texts.lines("full/people/patronymics.txt").stream()
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();

    /// So many people, no two of one full name: `uk` is the full name, `en` the given name and
    /// surname in Latin letters, `short` the surname with initials.
    public List<Word> some(int count, Random random) {
        if (fathers.stream().anyMatch(pair -> pair.size() != 2)) {
            throw new ProvisioningException("a line of patronymics.txt is not a pair");
        }
        var names = new LinkedHashSet<String>();
        var people = new ArrayList<Word>();
        while (people.size() < count) {
            Word person = person(random);
            if (names.add(person.part(Word.MAIN))) {
                people.add(person);
            }
        }
        return List.copyOf(people);
    }

    private Word person(Random random) {
        boolean woman = random.nextInt(100) < 58;
        String surname = any(surnames, random);
        if (woman) {
            surname = ofWoman(surname);
        }
        String given = any(woman ? women : men, random);
        String patronymic = fathers.get(random.nextInt(fathers.size())).get(woman ? 1 : 0);
        return new Word(
                Map.of(
                        Word.MAIN,
                        surname + " " + given + " " + patronymic,
                        "en",
                        Transliteration.kmu55(given + " " + surname),
                        "short",
                        surname + " " + given.charAt(0) + ".\u00a0" + patronymic.charAt(0) + "."));
    }

    /// Surnames of the adjective's form and those in -ов, -ін change, the others do not.
    static String ofWoman(String surname) {
        if (surname.endsWith("ий")) {
            return surname.substring(0, surname.length() - 2) + "а";
        }
        if (surname.endsWith("ій")) {
            return surname.substring(0, surname.length() - 2) + "я";
        }
        return surname.matches(".*(ов|ев|єв|їв|ін|їн|ин)") ? surname + "а" : surname;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}

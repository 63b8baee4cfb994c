// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The short forms of an address and what they stand for. Points are not written.
public final class Abbreviations {
    private static final Map<String, String> FULL = new TreeMap<>();

    static {
        put("вулиця", "вул", "ул");
        put("площа", "пл");
        put("провулок", "пров", "пер", "провул");
        put("проспект", "просп", "пр", "пр-т", "прт", "пр-кт");
        put("бульвар", "бульв", "бул", "б-р", "бр");
        put("набережна", "наб");
        put("майдан", "майд");
        put("тупик", "туп");
        put("шосе", "ш");
        put("узвіз", "узв");
        put("мікрорайон", "мкр-н", "мкрн", "мкр", "м-н", "мікр");
        put("квартал", "кв-л", "квл", "кварт");
        put("район", "р-н", "рн");
        put("область", "обл");
        put("селище", "с-ще", "смт", "сел");
        put("станція", "ст");
        put("будинок", "буд");
        put("корпус", "корп");
        put("квартира", "кв");
        put("місто", "м");
        put("імені", "ім");
    }

    private static final Set<String> STREETS =
            Set.of(
                    "вулиця",
                    "площа",
                    "провулок",
                    "проспект",
                    "бульвар",
                    "набережна",
                    "майдан",
                    "тупик",
                    "шосе",
                    "узвіз",
                    "мікрорайон",
                    "квартал");

    /// With those of streets they say what kind of a place the name belongs to, and people leave
    /// them out as they like.
    private static final Set<String> KINDS =
            Set.of("будинок", "корпус", "квартира", "місто", "район", "область", "імені", "номер");

    private Abbreviations() {}

    /// The full word for a folded short form.
    public static Optional<String> find(String form) {
        return Optional.ofNullable(FULL.get(form));
    }

    /// Whether the full word only says of what kind a place is: «вулиця», «будинок».
    public static boolean isKindOfPlace(String full) {
        return KINDS.contains(full) || isStreet(full);
    }

    /// Whether the full word names a kind of street: «вулиця», «площа».
    public static boolean isStreet(String full) {
        return STREETS.contains(full);
    }

    private static void put(String full, String... abbreviations) {
        for (String abbreviation : abbreviations) {
            FULL.put(abbreviation, full);
        }
    }
}

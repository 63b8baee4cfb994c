// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.rules.ukrainian.Folding;

/// An address line taken apart: the kind of street by its many spellings, its name, house and flat.
///
/// @param kind one word for all spellings, such as `вул`; blank where none stands there
/// @param name folded
record StreetLine(String kind, String name, String house, String flat) {
    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final Pattern FLAT =
            Pattern.compile(
                    "(?iu)[,\\s]+(?:кв|квартира|оф|офіс|прим|кімн|каб)(?:\\.\\s*|\\s+)"
                            + "(\\d{1,5}[а-яіїєґa-z]?)\\s*$");
    private static final Pattern HOUSE =
            Pattern.compile(
                    "(?iu)(?:буд(?:инок|\\.)?\\s*|№\\s*)?(\\d{1,4}\\s?[а-яіїєґa-z]?"
                            + "(?:\\s?[/-]\\s?\\d{0,4}\\s?[а-яіїєґa-z]?)?(?:\\s?к(?:орп)?\\.?\\s?\\d{1,2})?)");
    private static final Pattern NAME_AND_HOUSE =
            Pattern.compile(
                    "(?iu)(.*?\\S)\\s+(?:буд(?:инок|\\.)?\\s*|№\\s*)?(\\d{1,4}"
                            + "[а-яіїєґa-z]?(?:[/-]\\d{0,4}[а-яіїєґa-z]?)?)");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?iu)\\d{5}|україна|(?:м|місто)[.\\s].*|кривий ріг|.*(?:область|обл\\.?"
                            + "|район|р-н)");

    static {
        kind("вул", "вулиця", "вул", "ул", "улица", "street", "st");
        kind("просп", "проспект", "просп", "пр-т", "пр-кт", "пр", "avenue", "ave");
        kind("бульв", "бульвар", "бульв", "б-р", "бул", "boulevard");
        kind("пл", "площа", "пл", "square");
        kind("пров", "провулок", "пров", "пер", "lane");
        kind("мкр", "мікрорайон", "мкр-н", "мкр", "м-н", "мікр", "микрорайон");
        kind("кв-л", "квартал", "кв-л");
        kind("ш", "шосе", "ш");
        kind("наб", "набережна", "наб");
        kind("майд", "майдан", "майд");
        kind("туп", "тупик", "туп");
        kind("узвіз", "узвіз");
        kind("прзд", "проїзд", "пр-д");
        kind("алея", "алея");
        kind("дор", "дорога");
    }

    private static void kind(String one, String... spellings) {
        for (String spelling : spellings) {
            KINDS.put(Folding.fold(spelling), one);
        }
    }

    /// Empty where nothing of it looks like a street.
    static Optional<StreetLine> parse(String line) {
        String rest = line.strip();
        String flat = "";
        Matcher flats = FLAT.matcher(rest);
        if (flats.find()) {
            flat = flats.group(1);
            rest = rest.substring(0, flats.start());
        }
        String street = "";
        String house = "";
        for (String part : parts(rest)) {
            Matcher alone = HOUSE.matcher(part);
            if (alone.matches()) {
                house = house.isEmpty() ? alone.group(1) : house;
            } else if (street.isEmpty()) {
                street = part;
            }
        }
        Matcher both = NAME_AND_HOUSE.matcher(street);
        if (house.isEmpty() && both.matches()) {
            street = both.group(1);
            house = both.group(2);
        }
        return street.isBlank()
                ? Optional.empty()
                : Optional.of(of(street, house.replaceAll("\\s+", ""), flat));
    }

    /// A street's own name, such as «вулиця Миру» or «Миру вулиця».
    static StreetLine ofName(String name) {
        return of(name, "", "");
    }

    private static StreetLine of(String street, String house, String flat) {
        List<String> words =
                new ArrayList<>(List.of(Folding.fold(street).replace(".", ". ").split("\\s+")));
        String kind = "";
        if (words.size() > 1) {
            kind = take(words, 0);
            kind = kind.isEmpty() ? take(words, words.size() - 1) : kind;
        }
        String name = String.join(" ", words).replaceFirst("^(?:ім\\.?|імені) ", "");
        return new StreetLine(kind, name.replace(". ", ".").strip(), house, flat);
    }

    private static String take(List<String> words, int at) {
        String kind = KINDS.getOrDefault(words.get(at).replaceFirst("\\.$", ""), "");
        if (!kind.isEmpty()) {
            words.remove(at);
        }
        return kind;
    }

    private static List<String> parts(String line) {
        return List.of(line.split(",")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !PLACE.matcher(part).matches())
                .toList();
    }
}

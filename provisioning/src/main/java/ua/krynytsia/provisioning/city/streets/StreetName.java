// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.rules.ukrainian.Transliteration;

/// The name of a street with its kind: `вулиця` and `Широка`.
///
/// @param dated whether it is named for something that may change: a person, a feast
record StreetName(Kind kind, String bare, boolean dated) {
    private static final Pattern ORDINAL = Pattern.compile("([0-9]+)-[iy]\\b");

    /// A kind of street as it is written in full, in an address and in English, with the fewest and
    /// most houses of one.
    record Kind(String full, String brief, String english, int fewest, int most) {
        boolean isMasculine() {
            return full.matches("провулок|проспект|бульвар|проїзд|тупик|узвіз");
        }

        boolean mayBeTall() {
            return most >= 60;
        }
    }

    /// The kinds by their full word.
    static Map<String, Kind> kinds() {
        return Texts.lines("full/streets/kinds.txt").stream()
                .map(StreetName::kind)
                .collect(Collectors.toMap(Kind::full, kind -> kind));
    }

    /// An adjective in the gender of this kind: `Вишнева`, `Вишневий`.
    static String agreed(Kind kind, String feminine) {
        if (!kind.isMasculine()) {
            return feminine;
        }
        String stem = feminine.substring(0, feminine.length() - 1);
        return switch (feminine.charAt(feminine.length() - 1)) {
            case 'а' -> stem + "ий";
            case 'я' -> stem + "ій";
            default ->
                    throw new ProvisioningException(
                            "'" + feminine + "' is no adjective in the feminine");
        };
    }

    /// As it stands in an address.
    Word word() {
        return Word.of(
                        kind.brief() + " " + bare,
                        ordinals(Transliteration.kmu55(bare)) + " " + kind.english())
                .with("full", full())
                .with("kind", kind.full());
    }

    String full() {
        return kind.full() + " " + bare;
    }

    /// `95-i` becomes `95th`.
    private static String ordinals(String latin) {
        return ORDINAL.matcher(latin)
                .replaceAll(number ->
                        number.group(1)
                                + switch (number.group(1)) {
                                    case "1" -> "st";
                                    case "2" -> "nd";
                                    case "3" -> "rd";
                                    default -> "th";
                                });
    }

    private static Kind kind(String line) {
        List<String> parts = List.of(line.split(" *\\| *", -1));
        return new Kind(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Integer.parseInt(parts.get(3)),
                Integer.parseInt(parts.get(4)));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.wire.GeoPoint;

/// A house of a street and where it stands.
///
/// @param number as it stands on the wall: `12`, `12-А`
public record House(Street street, String number, GeoPoint place) {
    /// Its address, in Ukrainian and in English.
    public Word address() {
        Word name = street.word();
        return Word.of(
                name.part(Word.MAIN) + ", " + number,
                Transliteration.kmu55(number) + " " + name.part("en"));
    }

    /// Its district, in Ukrainian and in English, with its `id`.
    public Word district() {
        Word name = street.word();
        return Word.of(name.part("district"), name.part("district.en"))
                .with("id", name.part("district.id"));
    }
}

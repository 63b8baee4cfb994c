// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

/// One word as the search compares it.
///
/// @param form folded ([Folding]), without any apostrophe: what two spellings have in common; an
///   abbreviation of an address («вул», «б-р») stands as it was written
/// @param spelled in small letters with `'` for every apostrophe, and with the letters of the
///   Russian layout that were typed: what a dictionary is asked
public record SearchWord(String form, String spelled) {
    /// The form, in full where it is a known abbreviation: «вулиця» for «вул».
    public String full() {
        return Abbreviations.find(form).orElse(form);
    }

    /// A house, a school's number: it begins with a digit and is never misspelt.
    public boolean isNumber() {
        return Character.isDigit(form.codePointAt(0));
    }
}

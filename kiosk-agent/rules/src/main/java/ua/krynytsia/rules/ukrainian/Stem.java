// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What remains of an inflected word that no dictionary knows: a surname, a brand. Deliberately
/// coarse; to be compared only with other stems.
public final class Stem {
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS =
            Stream.of(
                            "ами ями ові еві єві ого ому ими іми ему его їми ього ьому ою ею єю ої"
                                    + " ах ях ям ам ом ем єм им ім їм их іх їх ий ій їй ою ів їв єв"
                                    + " ьою ьми єю ию а я у ю о е є и і ї ь й")
                    .flatMap(all -> Stream.of(all.split(" ")))
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private Stem() {}

    /// The folded form without its ending; short words stay whole.
    public static String of(String form) {
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }
}

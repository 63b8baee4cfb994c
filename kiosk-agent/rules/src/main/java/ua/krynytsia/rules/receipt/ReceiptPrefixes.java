// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The two characters with which the receipts of one enrolment begin: what a resident reads from
/// paper, says on the phone and types with either keyboard. Digits first, `01` to `99`; then with
/// letters that the Ukrainian keyboard has too; then with the other Latin ones. Never O or I, which
/// are read as zero and one.
public final class ReceiptPrefixes {
    private static final String DIGITS = "0123456789";

    /// Those that look alike in both alphabets, as [ReceiptNumber#parse] reads them.
    private static final String BOTH = DIGITS + "ABCEHKMPTXY";

    private static final String LATIN = BOTH + "DFGJLNQRSUVWZ";
    private static final String NONE = "00";

    private ReceiptPrefixes() {}

    /// The easiest of those that were never given; empty where all 1,155 were.
    public static List<String> free(Set<String> given) {
        return Stream.of(DIGITS, BOTH, LATIN)
                .map(characters -> pairs(characters).filter(pair -> !given.contains(pair)).toList())
                .filter(pairs -> !pairs.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private static Stream<String> pairs(String characters) {
        return characters
                .chars()
                .boxed()
                .flatMap(first ->
                        characters
                                .chars()
                                .mapToObj(second ->
                                        Character.toString(first) + Character.toString(second)))
                .filter(pair -> !pair.equals(NONE));
    }
}

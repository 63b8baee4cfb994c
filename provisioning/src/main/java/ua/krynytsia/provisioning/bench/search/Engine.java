// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Something that finds entries by a query.
interface Engine extends AutoCloseable {
    /// With its version, for the table.
    String name();

    /// Asks as a screen does, for the beginning of the answer; what is timed.
    void ask(String query);

    /// The keys of all entries of the answer.
    Set<String> find(String query);

    /// The words as they were typed, for engines that are asked word by word.
    static List<String> words(String query) {
        return Pattern.compile("[^\\p{L}\\p{N}'’ʼ`´]+")
                .splitAsStream(query)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    @Override
    void close();
}

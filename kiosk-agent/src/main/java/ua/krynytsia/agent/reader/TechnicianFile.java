// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.Generations;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;

/// Where technicians' cards are kept: a line each, token and name, in two checksummed generations.
final class TechnicianFile {
    private static final String KIND = "technicians";
    private static final int LONGEST_NAME = 40;
    private static final int DIGITS = 64;

    private final Generations kept;

    TechnicianFile(Disk disk, Path directory) {
        this.kept = Generations.at(disk, directory.resolve(KIND), KIND);
    }

    /// @throws IllegalArgumentException for what is not a name
    static String requireName(String name) {
        boolean isName =
                !name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && name.equals(name.strip())
                        && name.chars().noneMatch(Character::isISOControl);
        if (!isName) {
            throw new IllegalArgumentException("a card's name is one line of 1 to 40 characters");
        }
        return name;
    }

    Map<String, CardToken> read() {
        var cards = new TreeMap<String, CardToken>();
        kept.find()
                .map(Bytes::utf8)
                .orElse("")
                .lines()
                .forEach(line -> {
                    var token = new CardToken(new Sha256(line.substring(0, DIGITS)));
                    cards.put(line.substring(DIGITS + 1), token);
                });
        return cards;
    }

    void write(Map<String, CardToken> cards) {
        var lines = new StringBuilder();
        cards.forEach((name, card) ->
                lines.append(card.digest().hex()).append(' ').append(name).append('\n'));
        kept.keep(Bytes.utf8(lines.toString()));
    }
}

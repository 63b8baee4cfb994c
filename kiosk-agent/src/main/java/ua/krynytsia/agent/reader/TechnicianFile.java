// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where technicians' cards are kept: a line each, token and name, and as the first line the
/// SHA-256 of the others. The generation before lies beside it as `technicians.old`; where the
/// newer one is damaged it is put aside as `technicians.damaged` and the older one holds.
final class TechnicianFile {
    private static final Logger LOG = LoggerFactory.getLogger(TechnicianFile.class);
    private static final int LONGEST_NAME = 40;
    private static final int DIGITS = 64;

    private final Disk disk;
    private final Path newer;
    private final Path older;
    private final Path damaged;

    TechnicianFile(Disk disk, Path directory) {
        this.disk = disk;
        this.newer = directory.resolve("technicians");
        this.older = directory.resolve("technicians.old");
        this.damaged = directory.resolve("technicians.damaged");
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
        Optional<byte[]> content = disk.read(newer);
        if (content.isPresent() && !isWhole(content.get())) {
            LOG.atError().log("the technicians' cards are damaged; those known before are used");
            disk.move(newer, damaged);
            content = Optional.empty();
        }
        return content.or(() -> disk.read(older).filter(TechnicianFile::isWhole))
                .map(TechnicianFile::cards)
                .orElseGet(Map::of);
    }

    void write(Map<String, CardToken> cards) {
        Optional<byte[]> before = disk.read(newer).filter(TechnicianFile::isWhole);
        before.ifPresent(content -> disk.write(older, content));
        var lines = new StringBuilder();
        cards.forEach((name, card) -> lines.append(line(name, card)));
        String sum = Bytes.utf8(lines.toString()).sha256().hex();
        disk.write(newer, (sum + "\n" + lines).getBytes(UTF_8));
    }

    private static String line(String name, CardToken card) {
        return card.digest().hex() + " " + name + "\n";
    }

    private static boolean isWhole(byte[] content) {
        String text = new String(content, UTF_8);
        int end = text.indexOf('\n');
        return end == DIGITS
                && Bytes.utf8(text.substring(end + 1)).sha256().hex().equals(text.substring(0, end))
                && text.lines().skip(1).allMatch(TechnicianFile::isLine);
    }

    private static boolean isLine(String line) {
        return line.matches("[0-9a-f]{64} .{1,40}");
    }

    private static Map<String, CardToken> cards(byte[] content) {
        List<String> lines = new String(content, UTF_8).lines().skip(1).toList();
        var cards = new TreeMap<String, CardToken>();
        for (String line : lines) {
            String digest = line.substring(0, DIGITS);
            cards.put(line.substring(DIGITS + 1), new CardToken(new Sha256(digest)));
        }
        return cards;
    }
}

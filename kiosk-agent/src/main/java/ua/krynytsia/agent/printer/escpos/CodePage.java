// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;

/// A table of the printer's own letters. Where a table lacks a sign that has a plain double, the
/// double is printed; the letter apostrophe ʼ is one of those everywhere.
public enum CodePage {
    /// As Windows writes: all Ukrainian letters.
    WPC1251(46),
    /// PC866 with the Ukrainian letters of RST 2018-91 at F2 to F9.
    PC1125(44),
    /// PC866 as it is elsewhere: Є є Ї ї; І і by their Latin doubles, Ґ ґ not at all.
    PC866(17);

    private static final String UKRAINIAN = "ҐґЄєІіЇї";
    private static final int UKRAINIAN_AT = 0xf2;
    private static final int UPPER_HALF = 0x80;
    private static final byte DOS_NUMERO = (byte) 0xfc;
    private static final Map<Character, String> DOUBLES =
            Map.ofEntries(
                    Map.entry('ʼ', "'"),
                    Map.entry('’', "'"),
                    Map.entry('«', "\""),
                    Map.entry('»', "\""),
                    Map.entry('“', "\""),
                    Map.entry('”', "\""),
                    Map.entry('„', "\""),
                    Map.entry('—', "-"),
                    Map.entry('–', "-"),
                    Map.entry('…', "..."),
                    Map.entry('№', "N"),
                    Map.entry('\u00a0', " "),
                    Map.entry('\u202f', " "),
                    Map.entry('І', "I"),
                    Map.entry('і', "i"));
    private static final Map<Character, Byte> WINDOWS = upperHalf("windows-1251");
    private static final Map<Character, Byte> DOS = upperHalf("IBM866");
    private static final Map<Character, Byte> DOS_UKRAINIAN = withUkrainian(DOS);

    private final int table;

    CodePage(int table) {
        this.table = table;
    }

    /// The page that settings call so: `wpc1251`.
    static Optional<CodePage> findPage(String id) {
        return Arrays.stream(values())
                .filter(page -> page.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst();
    }

    /// The number that `ESC t` knows it by at Epson; others' printers may number otherwise.
    int table() {
        return table;
    }

    /// The bytes of a text; empty where the table lacks one of its signs.
    Optional<Bytes> encode(String text) {
        Map<Character, Byte> signs = signs();
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            Byte place = signs.get(sign);
            String plain = isPlain(sign) ? String.valueOf(sign) : DOUBLES.get(sign);
            if (place != null) {
                bytes.write(place);
            } else if (plain != null) {
                bytes.writeBytes(plain.getBytes(US_ASCII));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(Bytes.of(bytes.toByteArray()));
    }

    private Map<Character, Byte> signs() {
        return switch (this) {
            case WPC1251 -> WINDOWS;
            case PC1125 -> DOS_UKRAINIAN;
            case PC866 -> DOS;
        };
    }

    private static boolean isPlain(char sign) {
        return sign >= ' ' && sign <= '~';
    }

    private static Map<Character, Byte> upperHalf(String charset) {
        var signs = new HashMap<Character, Byte>();
        for (int place = UPPER_HALF; place <= 0xff; place++) {
            byte[] one = {(byte) place};
            char sign = new String(one, Charset.forName(charset)).charAt(0);
            if (Character.isLetter(sign) || "«»№’“”„—–…".indexOf(sign) >= 0) {
                signs.put(sign, (byte) place);
            }
        }
        return Map.copyOf(signs);
    }

    private static Map<Character, Byte> withUkrainian(Map<Character, Byte> dos) {
        var signs = new HashMap<>(dos);
        signs.values().removeIf(place -> Byte.toUnsignedInt(place) >= UKRAINIAN_AT);
        signs.put('№', DOS_NUMERO);
        for (int i = 0; i < UKRAINIAN.length(); i++) {
            signs.put(UKRAINIAN.charAt(i), (byte) (UKRAINIAN_AT + i));
        }
        return Map.copyOf(signs);
    }
}

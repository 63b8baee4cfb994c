// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows of keys from top to bottom. The Ukrainian letters stand as on every keyboard of the
/// country, with ґ and ʼ as keys of their own.
record Board(List<List<Key>> rows) {
    private static final String DIGITS = "1234567890";

    Board {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The letters in use.
    enum Letters {
        UKRAINIAN("УКР"),
        LATIN("EN");

        private final String label;

        Letters(String label) {
            this.label = label;
        }

        /// On the key that leads here.
        String label() {
            return label;
        }

        Letters other() {
            return this == UKRAINIAN ? LATIN : UKRAINIAN;
        }
    }

    static Board of(Letters letters, Purpose purpose) {
        if (purpose == Purpose.PHONE) {
            return phone();
        }
        if (purpose == Purpose.RECEIPT) {
            return receipt();
        }
        var rows = new ArrayList<List<Key>>();
        if (purpose == Purpose.ADDRESS || purpose == Purpose.EMAIL) {
            rows.add(letters(DIGITS));
        }
        switch (letters) {
            case UKRAINIAN -> {
                rows.add(letters("йцукенгшщзхї"));
                rows.add(letters("фівапролджєґ"));
                rows.add(row(new Key.Shift(1), "ячсмитьбюʼ", new Key.Backspace(1)));
            }
            case LATIN -> {
                rows.add(letters("qwertyuiop"));
                rows.add(letters("asdfghjkl"));
                rows.add(row(new Key.Shift(1.5), "zxcvbnm", new Key.Backspace(1.5)));
            }
        }
        rows.add(bottom(purpose));
        return new Board(rows);
    }

    /// Digits and signs.
    static Board signs(Purpose purpose) {
        return new Board(
                List.of(
                        letters(DIGITS),
                        letters("-–/:;()«»№"),
                        row(new Key.Letter("+"), "=%*@₴\"?!", new Key.Backspace(1)),
                        bottom(purpose)));
    }

    /// Ten large digits.
    private static Board phone() {
        return new Board(
                List.of(
                        letters("123"),
                        letters("456"),
                        letters("789"),
                        row(new Key.Backspace(1), "0", new Key.Done(1))));
    }

    /// Digits over the letters that a check character may be.
    private static Board receipt() {
        return new Board(
                List.of(
                        letters(DIGITS),
                        letters("qwertyuiop"),
                        letters("asdfghjkl"),
                        Stream.of(
                                        letters("zxcvbnm"),
                                        List.<Key>of(new Key.Backspace(1), new Key.Done(2)))
                                .flatMap(List::stream)
                                .toList()));
    }

    private static List<Key> bottom(Purpose purpose) {
        boolean email = purpose == Purpose.EMAIL;
        var row = new ArrayList<Key>();
        row.add(new Key.Signs(1.6));
        row.add(new Key.Switch(1.4));
        row.addAll(letters(email ? "@-_" : purpose == Purpose.NAME ? "-" : ","));
        if (!email) {
            row.add(new Key.Space(4));
        }
        row.add(new Key.Letter("."));
        row.add(new Key.Done(2.6));
        return row;
    }

    private static List<Key> row(Key first, String letters, Key last) {
        return Stream.of(List.of(first), letters(letters), List.of(last))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Key> letters(String letters) {
        return letters.chars().<Key>mapToObj(c -> new Key.Letter(Character.toString(c))).toList();
    }
}

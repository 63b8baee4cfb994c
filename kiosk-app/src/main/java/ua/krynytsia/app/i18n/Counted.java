// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.i18n;

/// A noun that is counted: 1 заклад, 2 заклади, 5 закладів; 1 place, 2 places.
public record Counted(String one, String few, String many, String single, String plural) {
    String in(Language language, long count) {
        return switch (language) {
            case UKRAINIAN -> count + " " + ukrainian(count);
            case ENGLISH -> count + " " + (count == 1 ? single : plural);
        };
    }

    private String ukrainian(long count) {
        long tens = count % 100;
        long ones = count % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        if (ones == 1) {
            return one;
        }
        return ones >= 2 && ones <= 4 ? few : many;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// The number of an edition: rises by at least one with each publication and is never reused. 0
/// stands for "none yet".
public record EditionNumber(long value) implements Comparable<EditionNumber> {
    public static final EditionNumber NONE = new EditionNumber(0);

    public EditionNumber {
        Require.that(value >= 0, "edition number must not be negative, but is " + value);
    }

    public EditionNumber next() {
        return new EditionNumber(value + 1);
    }

    public boolean isAfter(EditionNumber other) {
        return value > other.value;
    }

    @Override
    public int compareTo(EditionNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

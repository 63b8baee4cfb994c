// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// The name of one terminal, for instance `kiosk-07`; given by the inventory, never reused.
public record KioskId(String value) implements Comparable<KioskId> {
    public KioskId {
        Require.slug("kiosk id", value);
    }

    @Override
    public int compareTo(KioskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.taps;

import java.util.List;
import ua.krynytsia.provisioning.visitor.Visitor;

/// What somebody comes to a kiosk for.
///
/// @param ways how one might go about it, the likeliest first
record Errand(String name, List<Way> ways) {
    Errand {
        ways = List.copyOf(ways);
    }

    static Errand of(String name, Way... ways) {
        return new Errand(name, List.of(ways));
    }

    /// From the attract picture to what was wanted, by words alone; fails where words that are
    /// looked for do not stand on the glass, or the right answer cannot be read at the end.
    interface Way {
        void go(Visitor visitor);
    }
}

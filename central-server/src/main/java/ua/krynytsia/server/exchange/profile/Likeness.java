// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.List;

/// Whether a table is the one that a profile was made for, columns lost or not: most of the columns
/// are there.
public final class Likeness {
    private static final int LEAST_COLUMNS = 3;

    private Likeness() {}

    public static boolean isNear(ImportProfile profile, List<String> columns) {
        long wanted = profile.needed().size();
        long present = profile.needed().stream().filter(columns::contains).count();
        return present >= LEAST_COLUMNS && present * 5 >= wanted * 3;
    }
}

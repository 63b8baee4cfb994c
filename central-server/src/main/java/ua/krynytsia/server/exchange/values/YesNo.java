// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Yes and no as registers write them.
final class YesNo {
    private static final Set<String> YES = Set.of("true", "так", "yes", "є", "1", "+", "y", "т");
    private static final Set<String> NO =
            Set.of("false", "ні", "no", "немає", "нема", "0", "-", "n", "н", "відсутній");

    private YesNo() {}

    static Optional<Boolean> of(String raw) {
        String word = raw.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}

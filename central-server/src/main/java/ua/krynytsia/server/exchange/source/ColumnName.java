// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import java.util.regex.Pattern;

/// The name of a column as it is compared: registers write the same name with this or that
/// apostrophe and with blanks of all kinds.
public final class ColumnName {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{IsCyrillic})['’`´](?=\\p{IsCyrillic})");

    private ColumnName() {}

    /// Single blanks, none at the ends, the apostrophe of Ukrainian words as U+02BC.
    public static String of(String written) {
        String squeezed = BLANKS.matcher(written).replaceAll(" ").strip();
        return APOSTROPHE.matcher(squeezed).replaceAll("ʼ");
    }
}

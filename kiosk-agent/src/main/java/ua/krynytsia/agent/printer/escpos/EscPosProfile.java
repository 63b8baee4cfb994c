// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one model of printer can do.
///
/// | setting | |
/// |---|---|
/// | `wpc1251`, `pc1125`, `pc866` | its own letters of that table, by Epson's number for it |
/// | `wpc1251@73` | the same table under another number of `ESC t` |
/// | `raster` | every line is drawn: slower, but right on any printer |
/// | `wpc1251/58`, `raster/58` | paper of 58 mm: 384 dots, 32 columns; else 80 mm: 576 and 48 |
///
/// @param codePage empty where every line is drawn
/// @param table the number of `ESC t`
/// @param dots across the paper
public record EscPosProfile(Optional<CodePage> codePage, int table, int dots) {
    private static final int WIDE = 576;
    private static final int NARROW = 384;
    private static final int COLUMN_DOTS = 12;
    private static final int LAST_TABLE = 255;
    private static final Pattern FORM = Pattern.compile("([a-z0-9]+)(?:@([0-9]{1,3}))?(/58)?");

    /// Drawn, 80 mm.
    public static final EscPosProfile RASTER = new EscPosProfile(Optional.empty(), 0, WIDE);

    public EscPosProfile {
        if (table < 0 || table > LAST_TABLE || dots <= 0 || dots % Byte.SIZE != 0) {
            throw new IllegalArgumentException("not a profile: table " + table + ", dots " + dots);
        }
    }

    /// The profile of a setting; empty for what is none.
    public static Optional<EscPosProfile> parse(String setting) {
        Matcher parts = FORM.matcher(setting);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<CodePage> page = CodePage.findPage(parts.group(1));
        boolean isDrawn = parts.group(1).equals("raster") && parts.group(2) == null;
        int table =
                parts.group(2) == null
                        ? page.map(CodePage::table).orElse(0)
                        : Integer.parseInt(parts.group(2));
        int dots = parts.group(3) == null ? WIDE : NARROW;
        return (isDrawn || page.isPresent()) && table <= LAST_TABLE
                ? Optional.of(new EscPosProfile(page, table, dots))
                : Optional.empty();
    }

    /// Letters across the paper, of ordinary width.
    public int columns() {
        return dots / COLUMN_DOTS;
    }
}

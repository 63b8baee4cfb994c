// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.writing;

import java.util.regex.Pattern;

/// Keeps spreadsheet programs from taking a cell of a CSV file for a formula (CWE-1236): such a
/// cell gets an apostrophe before it, which [#open] takes off again. Numbers, signed or not, and
/// telephone numbers are left alone.
public final class FormulaGuard {
    private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r＝＋－＠].*");
    private static final Pattern HARMLESS = Pattern.compile("[-+][0-9][0-9 .,;()+-]*|-");

    private FormulaGuard() {}

    public static String close(String cell) {
        boolean dangerous = DANGEROUS.matcher(cell).matches() && !HARMLESS.matcher(cell).matches();
        return dangerous ? "'" + cell : cell;
    }

    public static String open(String cell) {
        boolean closed =
                cell.startsWith("'")
                        && DANGEROUS.matcher(cell.substring(1)).matches()
                        && !HARMLESS.matcher(cell.substring(1)).matches();
        return closed ? cell.substring(1) : cell;
    }
}

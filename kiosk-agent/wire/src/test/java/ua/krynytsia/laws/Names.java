// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

/// Package names with `..` for "and those below".
final class Names {
    private Names() {}

    static boolean covers(String pattern, String name) {
        if (!pattern.endsWith("..")) {
            return name.equals(pattern);
        }
        String top = pattern.substring(0, pattern.length() - 2);
        return name.equals(top) || name.startsWith(top + ".");
    }
}

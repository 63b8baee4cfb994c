// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.rights;

import ua.krynytsia.wire.content.FieldValue;

/// Whether a value is the one that makes up a part of a resource.
final class Part {
    private Part() {}

    static boolean is(FieldValue value, String wanted) {
        return switch (value) {
            case FieldValue.Text(var text) -> text.ukrainian().equals(wanted);
            case FieldValue.Choice(String option) -> option.equals(wanted);
            case FieldValue.YesNo(boolean yes) -> (yes ? "yes" : "no").equals(wanted);
            case FieldValue.MultiChoice(var options) -> options.contains(wanted);
            case FieldValue.Reference(var entries) -> entries.contains(wanted);
            default -> false;
        };
    }
}

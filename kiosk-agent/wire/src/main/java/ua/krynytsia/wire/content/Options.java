// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.HashSet;
import java.util.List;
import ua.krynytsia.wire.Require;

/// The checks that all closed lists share.
final class Options {
    private static final int MAX = 500;

    private Options() {}

    static List<FieldType.Option> checked(String whose, List<FieldType.Option> options) {
        Require.that(
                !options.isEmpty() && options.size() <= MAX,
                whose + " must have 1 to " + MAX + " options");
        var ids = new HashSet<String>();
        for (FieldType.Option option : options) {
            Require.that(ids.add(option.id()), "the option '" + option.id() + "' stands twice");
        }
        return List.copyOf(options);
    }
}

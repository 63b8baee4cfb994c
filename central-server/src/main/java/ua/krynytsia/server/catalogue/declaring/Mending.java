// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.declaring;

import java.util.List;
import ua.krynytsia.rules.content.Problem;

/// Entries that do not fit the declaration of their resource. They stay as they are, published too,
/// until somebody mends them.
///
/// @param count of all of them
/// @param first the first of them in the order of their ids
public record Mending(int count, List<Unfit> first) {
    public Mending {
        first = List.copyOf(first);
    }

    public record Unfit(String entry, List<Problem> problems) {
        public Unfit {
            problems = List.copyOf(problems);
        }
    }
}

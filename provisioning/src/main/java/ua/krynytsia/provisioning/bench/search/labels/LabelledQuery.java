// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search.labels;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What somebody types and what he means.
///
/// @param kind of difficulty, such as `mistyped`
/// @param expected keys of the entries meant, as `resource/id`
public record LabelledQuery(String kind, String text, Set<String> expected) {
    public LabelledQuery {
        expected = Collections.unmodifiableSet(new TreeSet<>(expected));
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("the query '" + text + "' means nothing");
        }
    }
}

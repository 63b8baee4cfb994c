// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What the visitor looks for and how far it was opened. Lives while the search is open, in a
/// screen built anew too; written nowhere. FX thread.
final class Query {
    private final Set<String> opened = new HashSet<>();
    private String text = "";
    private Optional<String> section = Optional.empty();

    String text() {
        return text;
    }

    /// Another question: nothing is opened and nothing left out.
    void type(String typed) {
        if (!typed.strip().equals(text.strip())) {
            opened.clear();
            section = Optional.empty();
        }
        text = typed;
    }

    /// The only section shown.
    Optional<String> section() {
        return section;
    }

    void narrow(Optional<String> to) {
        section = to;
    }

    /// Whether all that was found of a resource is shown.
    boolean isOpen(String resource) {
        return opened.contains(resource);
    }

    void open(String resource) {
        opened.add(resource);
    }
}

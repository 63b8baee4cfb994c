// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.content.FieldValue;

/// A filled-in form on its way to the outbox.
///
/// @param id made when the form is opened; makes a double tap harmless
public record Draft(
        UUID id, String form, int version, String language, Map<String, FieldValue> answers) {
    public Draft {
        Require.slug("form id", form);
        Require.that(version >= 1, "a form's version begins with 1");
        Require.text("language", 12, language);
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /// Never the words themselves.
    @Override
    public String toString() {
        return "Draft[" + id + ", " + form + " v" + version + "]";
    }
}

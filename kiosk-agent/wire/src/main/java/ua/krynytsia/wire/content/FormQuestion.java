// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// One screen of a form.
///
/// @param prompt the question itself, as one would ask a neighbour
/// @param hint what helps to answer: an example, why it is asked; may be blank
/// @param required whether the resident must answer before going on
/// @param keyboard what the on-screen keyboard offers first
public record FormQuestion(
        String id,
        LocalizedText prompt,
        LocalizedText hint,
        FieldType type,
        boolean required,
        Keyboard keyboard) {
    public FormQuestion {
        Require.slug("question id", id);
        Require.that(!prompt.isBlank(), "the question '" + id + "' must say what it asks");
    }

    /// In JSON the lower-case name.
    public enum Keyboard {
        TEXT,
        NAME,
        DIGITS,
        EMAIL
    }
}

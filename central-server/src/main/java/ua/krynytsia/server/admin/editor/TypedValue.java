// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.Map;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;

/// What came of the characters in a field's boxes.
sealed interface TypedValue {
    record Given(FieldValue value) implements TypedValue {}

    record Blank() implements TypedValue {}

    /// @param reasons what to mend, by the name of the box or row; the empty name is the whole
    ///   field
    record Wrong(Map<String, LocalizedText> reasons) implements TypedValue {
        public Wrong {
            reasons = Map.copyOf(reasons);
        }
    }

    static TypedValue wrong(String ukrainian, String english) {
        return wrongAt("", ukrainian, english);
    }

    static TypedValue wrongAt(String part, String ukrainian, String english) {
        return new Wrong(Map.of(part, LocalizedText.of(ukrainian, english)));
    }
}

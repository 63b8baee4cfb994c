// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;

/// What came of the characters in a field's boxes.
sealed interface TypedValue {
    record Given(FieldValue value) implements TypedValue {}

    record Blank() implements TypedValue {}

    record Wrong(LocalizedText reason) implements TypedValue {}

    static TypedValue of(Optional<? extends FieldValue> value) {
        return value.isPresent() ? new Given(value.get()) : new Blank();
    }

    static TypedValue wrong(String ukrainian, String english) {
        return new Wrong(LocalizedText.of(ukrainian, english));
    }
}

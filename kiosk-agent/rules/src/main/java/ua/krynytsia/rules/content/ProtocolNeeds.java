// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import ua.krynytsia.wire.ProtocolVersion;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Terms;

/// Which protocol version a terminal must understand to show something as it is meant; an older one
/// shows the plain text, or nothing.
public final class ProtocolNeeds {
    private static final int FIRST = 1;
    private static final int WORDS_OF_CONTENT_2 = 2;

    private ProtocolNeeds() {}

    /// As the history in [ProtocolVersion] tells.
    public static int of(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.Phone _, FieldType.Link _, FieldType.Email _ -> FIRST;
            case FieldType.Address _, FieldType.Choice _, FieldType.Point _ -> FIRST;
            case FieldType.Area _, FieldType.YesNo _ -> FIRST;
            case FieldType.RichText _, FieldType.Number _, FieldType.Money _ -> WORDS_OF_CONTENT_2;
            case FieldType.Date _, FieldType.Period _, FieldType.Hours _ -> WORDS_OF_CONTENT_2;
            case FieldType.FormerNames _, FieldType.MultiChoice _ -> WORDS_OF_CONTENT_2;
            case FieldType.Reference _, FieldType.Line _, FieldType.Photos _ -> WORDS_OF_CONTENT_2;
            case FieldType.Attachment _ -> WORDS_OF_CONTENT_2;
            case FieldType.Unknown _ -> ProtocolVersion.CURRENT + 1;
        };
    }

    /// Of what a resource is: an older terminal takes everything for a plain register.
    public static int of(Terms.Nature nature) {
        return switch (nature) {
            case Terms.Nature.Register() -> FIRST;
            case Terms.Nature.Composite _, Terms.Nature.Rubric _ -> WORDS_OF_CONTENT_2;
            case Terms.Nature.Unknown _ -> ProtocolVersion.CURRENT + 1;
        };
    }
}

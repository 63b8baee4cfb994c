// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.List;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// A closed list that several resources choose from: kinds of shelters, life events. Each resource
/// that names it holds a copy of its options, which the server renews.
public record Vocabulary(String id, LocalizedText label, List<FieldType.Option> options)
        implements Document {
    public Vocabulary {
        Require.slug("vocabulary id", id);
        Require.that(!label.isBlank(), "the vocabulary '" + id + "' must have a name for people");
        options = Options.checked("the vocabulary '" + id + "'", options);
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.vocabulary(id);
    }
}

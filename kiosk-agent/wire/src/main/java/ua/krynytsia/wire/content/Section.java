// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Require;

/// A door on the home screen: resources, or a form, by one need of a resident.
public record Section(String id, Presentation presentation) implements Document {
    public Section {
        Require.slug("section id", id);
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.section(id);
    }
}

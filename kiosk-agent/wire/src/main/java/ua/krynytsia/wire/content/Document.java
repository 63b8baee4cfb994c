// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.DocumentKey;

/// One published document. In JSON the field `kind` says which; a kind this program does not know
/// decodes to [Unknown], so that an old agent survives a new server.
public sealed interface Document
        permits Section,
                Resource,
                Entry,
                Form,
                MapLayer,
                Vocabulary,
                Setting,
                Tile,
                Document.Unknown {
    DocumentKey key();

    /// A document of a kind from the future: carried, listed, never shown.
    record Unknown(DocumentKey key, String kind, String raw) implements Document {}
}

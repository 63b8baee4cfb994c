// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;

/// One step from one content to the next. A snapshot holds puts only.
public sealed interface Frame {
    DocumentKey key();

    /// The document's JSON, verbatim.
    record Put(DocumentKey key, Bytes document) implements Frame {}

    record Delete(DocumentKey key) implements Frame {}
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import ua.krynytsia.wire.EditionNumber;

/// Something the screen may want to know at once. In JSON the field `kind` says which.
public sealed interface LocalEvent {
    /// Another edition is shown from now on: ask again for what stands on the screen.
    record EditionActive(EditionNumber number) implements LocalEvent {}

    /// The link to the server came up or went down.
    record Connection(boolean isOnline) implements LocalEvent {}

    /// A card was held to the reader. Its number stays with the agent; `reader` says where it was
    /// held.
    record CardRead(String reader) implements LocalEvent {}

    /// Somebody came near or went away.
    record Presence(boolean isPresent) implements LocalEvent {}

    /// An event from the future.
    record Unknown(String kind, String raw) implements LocalEvent {}
}

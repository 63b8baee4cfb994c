// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.content.StreetAddress;

/// What a cell may speak of that stands elsewhere. Each part knows nothing unless it says so.
public interface Known {
    Known NOTHING = new Known() {};

    /// The id of the entry that has this id or exactly this name.
    default Optional<String> entry(String resource, String words) {
        return Optional.empty();
    }

    /// The place of an address line by a register of streets.
    default Optional<StreetAddress> street(String register, String line) {
        return Optional.empty();
    }

    /// The picture in a file that came along, or of a hash that is kept already.
    default Optional<Photo> photo(String file, LocalizedText alternative) {
        return Optional.empty();
    }

    /// A file that came along, or one of a hash that is kept already.
    default Optional<MediaReference> file(String name) {
        return Optional.empty();
    }
}

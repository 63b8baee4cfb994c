// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.content.StreetAddress;

/// What a cell may speak of that stands elsewhere.
public interface Known {
    /// Knows nothing.
    Known NOTHING =
            new Known() {
                @Override
                public Optional<String> entry(String resource, String words) {
                    return Optional.empty();
                }

                @Override
                public Optional<StreetAddress> street(String register, String line) {
                    return Optional.empty();
                }

                @Override
                public Optional<Photo> photo(String file, LocalizedText alternative) {
                    return Optional.empty();
                }

                @Override
                public Optional<MediaReference> file(String name) {
                    return Optional.empty();
                }
            };

    /// The id of the entry that has this id or exactly this name.
    Optional<String> entry(String resource, String words);

    /// The place of an address line by a register of streets.
    Optional<StreetAddress> street(String register, String line);

    /// The picture in a file that came along, or of a hash that is kept already.
    Optional<Photo> photo(String file, LocalizedText alternative);

    /// A file that came along, or one of a hash that is kept already.
    Optional<MediaReference> file(String name);
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import ua.krynytsia.wire.LocalizedText;

/// A word about one row of a file.
///
/// @param number the line or object of the file, from 1; 0 is the file itself
public record RowRemark(long number, Kind kind, LocalizedText reason) {
    public enum Kind {
        /// Not an entry, and rightly so: a second header row.
        NOTE,
        /// An entry, but not quite as it stood: a value was moved or mended.
        WARNING,
        /// Not an entry.
        REJECTED
    }
}

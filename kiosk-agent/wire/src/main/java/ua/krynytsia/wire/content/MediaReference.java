// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;

/// A picture named by its content; the bytes are fetched apart and checked against the hash.
///
/// @param type media type, such as `image/png`
/// @param length in bytes
/// @param alternative what the picture shows, for those who cannot see it
public record MediaReference(Sha256 hash, String type, long length, LocalizedText alternative) {
    private static final long MAX_LENGTH = 64L << 20;

    public MediaReference {
        Require.text("media type", 100, type);
        Require.that(length > 0 && length <= MAX_LENGTH, "a medium must be 1 byte to 64 MiB long");
    }
}

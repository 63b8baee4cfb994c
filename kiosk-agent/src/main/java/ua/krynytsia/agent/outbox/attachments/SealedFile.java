// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/// A sealed file on its way to the server, read from the disk as it is sent.
///
/// @param length in bytes, of what is sent
/// @param file a fresh stream of the whole file each time
/// @param skipped how many of its bytes are this kiosk's own business
public record SealedFile(long length, Supplier<InputStream> file, int skipped) {
    /// To be closed.
    public InputStream open() {
        InputStream stream = file.get();
        try {
            stream.skipNBytes(skipped);
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.media;

import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

/// What came of a picture.
public sealed interface RenditionOutcome {
    /// @param list at most 320 pixels on its longer side
    /// @param card at most 960
    /// @param full at most 1920
    record Made(Rendition list, Rendition card, Rendition full) implements RenditionOutcome {}

    /// @param reason says what to mend
    record Refused(LocalizedText reason) implements RenditionOutcome {}

    /// @param type media type, `image/jpeg` or `image/png`
    record Rendition(Bytes bytes, String type) {}
}

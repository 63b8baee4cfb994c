// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The kinds of files that the content may hold, told by their first bytes.
public final class MediaKind {
    private MediaKind() {}

    /// The media type by the first bytes, whatever the file is called; empty for what is neither a
    /// picture nor a PDF.
    public static Optional<String> find(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return Optional.of("image/webp");
        }
        return head.startsWith("%PDF-") ? Optional.of("application/pdf") : Optional.empty();
    }
}

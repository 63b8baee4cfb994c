// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.Map;

/// How files of a media type are called.
final class MediaNames {
    private static final Map<String, String> EXTENSIONS =
            Map.of(
                    "image/png", "png",
                    "image/jpeg", "jpg",
                    "image/webp", "webp",
                    "application/pdf", "pdf");

    private MediaNames() {}

    static String extension(String type) {
        return EXTENSIONS.getOrDefault(type, "bin");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.appeals;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import ua.krynytsia.wire.fleet.Submission;

/// How a resident's file is handed to a browser: to be saved, never to be shown or run as a page of
/// ours. The name is written as RFC 8187 says.
final class Download {
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> ENDINGS =
            Map.of(
                    "image/jpeg", ".jpg",
                    "image/png", ".png",
                    "application/pdf", ".pdf",
                    "video/mp4", ".mp4");

    private Download() {}

    static void head(ServerResponse response, Submission.Attachment named) {
        String type = named.file().type();
        response.header(HeaderNames.CONTENT_TYPE, ENDINGS.containsKey(type) ? type : UNKNOWN);
        response.header(HeaderNames.CONTENT_LENGTH, Long.toString(named.file().length()));
        response.header(HeaderNames.CONTENT_DISPOSITION, disposition(named.name(), type));
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
        response.header(
                HeaderNames.create("Content-Security-Policy"), "default-src 'none'; sandbox");
    }

    static String disposition(String name, String type) {
        String ending = ENDINGS.getOrDefault(type, ".bin");
        String safe = name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_").strip();
        boolean isRight = safe.toLowerCase(Locale.ROOT).endsWith(ending);
        String whole = isRight ? safe : safe + ending;
        return "attachment; filename=\"attachment"
                + ending
                + "\"; filename*=UTF-8''"
                + percent(whole);
    }

    private static String percent(String name) {
        var out = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xff);
            boolean isPlain = letter < 128 && (Character.isLetterOrDigit(letter) || letter == '.');
            out.append(isPlain ? String.valueOf(letter) : "%%%02X".formatted(one & 0xff));
        }
        return out.toString();
    }
}

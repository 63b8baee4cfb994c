// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import ua.krynytsia.wire.LocalizedText;

/// Lets programs in by `Authorization: Bearer <token>`, RFC 6750.
public final class BearerGate {
    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    public BearerGate(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /// Whether a program speaks, rightly or not.
    public static boolean isShown(ServerRequest request) {
        return request.headers().contains(HeaderNames.AUTHORIZATION);
    }

    /// @throws HttpRefusal 401 for any other token
    public void require(ServerRequest request) {
        String shown = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
        String given = shown.startsWith(SCHEME) ? shown.substring(SCHEME.length()).strip() : "";
        if (!MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8))) {
            throw missing();
        }
    }

    public static HttpRefusal missing() {
        return new HttpRefusal(
                401,
                LocalizedText.of(
                        "Потрібен ключ із файлу run/local-access.json або вхід.",
                        "The token of the file run/local-access.json or a sign-in is needed."));
    }
}

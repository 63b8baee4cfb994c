// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
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

    /// The same requests, for those with the token only.
    public Handler guard(Handler inside) {
        return (request, response) -> {
            require(request);
            inside.handle(request, response);
        };
    }

    private void require(ServerRequest request) {
        String shown = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
        String given = shown.startsWith(SCHEME) ? shown.substring(SCHEME.length()).strip() : "";
        if (!MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8))) {
            throw new HttpRefusal(
                    401,
                    LocalizedText.of(
                            "Потрібен ключ із файлу run/local-access.json.",
                            "The token of the file run/local-access.json is needed."));
        }
    }
}

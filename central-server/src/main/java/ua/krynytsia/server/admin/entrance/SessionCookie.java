// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.entrance;

import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;

/// The session's name in the browser: sent to this site only, unreadable to scripts.
final class SessionCookie {
    private static final String NAME = "krynytsia-session";

    private SessionCookie() {}

    static Optional<String> find(ServerRequest request) {
        return request.headers().cookies().first(NAME).asOptional();
    }

    static void set(ServerRequest request, ServerResponse response, String token) {
        response.headers().addCookie(cookie(request, token).build());
    }

    static void clear(ServerRequest request, ServerResponse response) {
        response.headers().addCookie(cookie(request, "").maxAge(Duration.ZERO).build());
    }

    private static SetCookie.Builder cookie(ServerRequest request, String value) {
        return SetCookie.builder(NAME, value)
                .path("/admin")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SetCookie.SameSite.STRICT);
    }
}

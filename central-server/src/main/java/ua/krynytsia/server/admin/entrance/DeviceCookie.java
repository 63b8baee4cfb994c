// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.entrance;

import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import ua.krynytsia.server.accounts.Devices;

/// The name of a browser in which somebody has signed in. It lets nobody in.
final class DeviceCookie {
    private static final String NAME = "krynytsia-device";

    private DeviceCookie() {}

    static Optional<String> find(ServerRequest request) {
        return request.headers().cookies().first(NAME).asOptional();
    }

    static void set(ServerRequest request, ServerResponse response, String token) {
        response.headers()
                .addCookie(
                        SetCookie.builder(NAME, token)
                                .path("/admin/sign-in")
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .maxAge(Devices.KNOWN)
                                .sameSite(SetCookie.SameSite.STRICT)
                                .build());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.service;

import java.time.Instant;
import ua.krynytsia.wire.Require;

/// A technician is let in at this kiosk's own screen.
///
/// @param token to be shown with each further request, in the header `Krynytsia-Service`
/// @param until when it ends by itself; each request prolongs it
public record ServiceSession(String token, Instant until) {
    /// The header that carries [#token].
    public static final String HEADER = "Krynytsia-Service";

    public ServiceSession {
        Require.text("token", 200, token);
    }

    /// Without the token.
    @Override
    public String toString() {
        return "ServiceSession";
    }
}

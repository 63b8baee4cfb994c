// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import ua.krynytsia.wire.Require;

/// The file the agent writes at each start where only the app's user may read it.
public record LocalAccess(int port, String token) {
    public LocalAccess {
        Require.that(port > 0 && port < 65_536, "a port must be from 1 to 65535");
        Require.text("token", 200, token);
    }

    /// Without the token.
    @Override
    public String toString() {
        return "LocalAccess[" + port + "]";
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// @param board the JSON bytes of an [AlertBoard], verbatim
/// @param key the id of the alert key that signed them
/// @param signature Ed25519 over the domain line of `rules.trust` and the bytes
public record SignedAlerts(Bytes board, String key, Bytes signature) {
    private static final int LONGEST = 1 << 20;

    public SignedAlerts {
        Require.that(board.length() <= LONGEST, "a board of alerts must be at most 1 MiB");
        Require.slug("key id", key);
        Require.that(signature.length() == 64, "an Ed25519 signature is 64 bytes");
    }
}

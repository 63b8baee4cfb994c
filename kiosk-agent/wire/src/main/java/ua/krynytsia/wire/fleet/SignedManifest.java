// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// @param manifest the JSON bytes of a [Manifest], verbatim
/// @param key the id of the edition key that signed them
/// @param signature Ed25519 over the domain line of `rules.edition` and the bytes
public record SignedManifest(Bytes manifest, String key, Bytes signature) {
    private static final int MAX_LENGTH = 64 * 1024;

    public SignedManifest {
        Require.that(manifest.length() <= MAX_LENGTH, "a manifest must be at most 64 KiB");
        Require.slug("key id", key);
        Require.that(signature.length() == 64, "an Ed25519 signature is 64 bytes");
    }
}

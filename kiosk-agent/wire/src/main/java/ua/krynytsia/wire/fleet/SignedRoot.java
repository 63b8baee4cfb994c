// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.List;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// A [RootDocument] with the signatures of its keepers, and of those of the version before it.
///
/// @param root the JSON bytes of a [RootDocument], verbatim
/// @param signatures at most one of each keeper counts
public record SignedRoot(Bytes root, List<KeeperSignature> signatures) {
    private static final int MAX_LENGTH = 256 * 1024;
    private static final int MAX_SIGNATURES = 32;

    public SignedRoot {
        Require.that(root.length() <= MAX_LENGTH, "a root document must be at most 256 KiB");
        signatures = List.copyOf(signatures);
        Require.that(
                signatures.size() <= MAX_SIGNATURES, "a root document has at most 32 signatures");
    }

    /// @param key the keeper's key id
    /// @param signature Ed25519 over the domain line of `rules.trust` and the root's bytes
    public record KeeperSignature(String key, Bytes signature) {
        public KeeperSignature {
            Require.slug("key id", key);
            Require.that(signature.length() == 64, "an Ed25519 signature is 64 bytes");
        }
    }
}

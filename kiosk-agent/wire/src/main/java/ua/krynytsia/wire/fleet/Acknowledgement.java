// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// The server has the envelope on its own disk. For the same envelope, however often it is sent,
/// the first moment is the same.
///
/// @param registered the first moment it was taken in
/// @param backedUp everything taken in before this moment is in a backup that was verified; empty
///   while there is none; since version 3
/// @param proof by which a restored server knows its own word again; since version 3
/// @param missing references of [SealedAttachment]s that the envelope names and the server does not
///   have at this moment: to be sent, also where they were sent before; since version 3
public record Acknowledgement(
        UUID envelope,
        Instant registered,
        Optional<Instant> backedUp,
        Optional<Proof> proof,
        Optional<List<UUID>> missing) {

    public Acknowledgement {
        missing = missing.map(List::copyOf);
    }

    public Acknowledgement(
            UUID envelope, Instant registered, Optional<Instant> backedUp, Optional<Proof> proof) {
        this(envelope, registered, backedUp, proof, Optional.empty());
    }

    public Acknowledgement(UUID envelope, Instant registered) {
        this(envelope, registered, Optional.empty(), Optional.empty());
    }

    public Acknowledgement withMissing(List<UUID> files) {
        return new Acknowledgement(
                envelope,
                registered,
                backedUp,
                proof,
                Optional.of(files).filter(it -> !it.isEmpty()));
    }

    /// @param key id of the server's key for acknowledgements
    /// @param signature Ed25519 over envelope and moment, see `rules.receipt`
    public record Proof(String key, Bytes signature) {
        public Proof {
            Require.slug("key id", key);
            Require.that(signature.length() == 64, "an Ed25519 signature is 64 bytes");
        }
    }
}

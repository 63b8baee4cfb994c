// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;

/// What an edition is. Its JSON bytes are made once, signed and never encoded again.
///
/// @param digest SHA-256 over the sorted lines `key hash`, see `rules.edition`
/// @param expires an alarm when passed, never a reason to stop showing content
/// @param forgets terminals keep nothing of the editions up to this one: something in them was
///   withdrawn for good
public record Manifest(
        EditionNumber number,
        EditionNumber previous,
        Instant issued,
        Instant expires,
        Size size,
        Sha256 digest,
        Optional<EditionNumber> forgets) {
    public Manifest {
        Require.that(number.isAfter(previous), "an edition's number must exceed its previous one");
    }

    public Manifest(
            EditionNumber number,
            EditionNumber previous,
            Instant issued,
            Instant expires,
            Size size,
            Sha256 digest) {
        this(number, previous, issued, expires, size, digest, Optional.empty());
    }

    /// @param documents how many
    /// @param packedBytes length of the snapshot as downloaded
    /// @param unpackedBytes length of the snapshot's frames
    public record Size(int documents, long packedBytes, long unpackedBytes) {
        private static final long MAX_BYTES = 4L << 30;

        public Size {
            Require.that(documents >= 0, "an edition cannot have fewer than no documents");
            Require.that(
                    packedBytes >= 0
                            && packedBytes <= MAX_BYTES
                            && unpackedBytes >= 0
                            && unpackedBytes <= MAX_BYTES,
                    "an edition's length must be at most 4 GiB");
        }
    }
}

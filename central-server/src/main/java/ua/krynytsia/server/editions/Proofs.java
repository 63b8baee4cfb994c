// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.SignedManifest;

/// The table `edition_proof` inside one transaction: what terminals proved and this server had
/// forgotten.
final class Proofs {
    private final Handle handle;

    Proofs(Handle handle) {
        this.handle = handle;
    }

    /// The highest that nobody has answered for.
    Optional<SignedManifest> open() {
        return handle.createQuery(
                        """
                        select manifest, signing_key, signature from edition_proof
                        where answered is null order by number desc
                        """)
                .setMaxRows(1)
                .map((rows, context) ->
                        new SignedManifest(
                                Bytes.of(rows.getBytes(1)),
                                rows.getString(2),
                                Bytes.of(rows.getBytes(3))))
                .findFirst();
    }

    /// Keeps a proof and never gives its number, or one below, again.
    void keep(EditionNumber number, SignedManifest signed, Instant seen) {
        handle.createUpdate(
                        "update edition_counter set last_number = :number where id = 1 and"
                                + " last_number < :number")
                .bind("number", number.value())
                .execute();
        handle.createUpdate(
                        """
                        insert into edition_proof (number, manifest, signing_key, signature, seen)
                        values (:number, :manifest, :key, :signature, :seen)
                        """)
                .bind("number", number.value())
                .bind("manifest", signed.manifest().toArray())
                .bind("key", signed.key())
                .bind("signature", signed.signature().toArray())
                .bind("seen", OffsetDateTime.ofInstant(seen, ZoneOffset.UTC))
                .execute();
    }

    /// @return how many were open
    int answer(String who, Instant at) {
        return handle.createUpdate(
                        "update edition_proof set answered = :at, answered_by = :who"
                                + " where answered is null")
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .bind("who", who)
                .execute();
    }
}

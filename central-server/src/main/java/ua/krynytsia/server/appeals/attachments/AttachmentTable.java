// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.attachments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.KioskId;

/// What came, and when it first did.
///
///     attachment(kiosk, reference, length, received)
final class AttachmentTable {
    private final Store store;

    AttachmentTable(Store store) {
        this.store = store;
    }

    Optional<Instant> findReceived(KioskId kiosk, UUID reference) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select received from attachment
                                where kiosk = :kiosk and reference = :reference\
                                """)
                        .bind("kiosk", kiosk.value())
                        .bind("reference", reference.toString())
                        .map((row, context) -> row.getTimestamp("received").toInstant())
                        .findOne());
    }

    /// Bytes of all files of this kiosk.
    long total(KioskId kiosk) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select coalesce(sum(length), 0) from attachment
                                where kiosk = :kiosk\
                                """)
                        .bind("kiosk", kiosk.value())
                        .mapTo(Long.class)
                        .one());
    }

    void insert(KioskId kiosk, UUID reference, long length, Instant received) {
        store.write(handle ->
                handle.createUpdate(
                                """
                                insert into attachment (kiosk, reference, length, received)
                                values (:kiosk, :reference, :length, :received)\
                                """)
                        .bind("kiosk", kiosk.value())
                        .bind("reference", reference.toString())
                        .bind("length", length)
                        .bind("received", received)
                        .execute());
    }
}

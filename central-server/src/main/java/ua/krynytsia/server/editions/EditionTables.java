// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.SignedManifest;

/// The tables of the editions inside one transaction.
///
///     edition_counter(id, last_number, forgotten_to)
///     edition(number, issued, published_by, manifest, signing_key, signature, purged, staged)
///     edition_blob(content_hash, content)
///     edition_document(document_key, first_edition, until_edition, content_hash, content_length)
///
/// A document stands in the editions from `first_edition` up to, not including, `until_edition`.
final class EditionTables {
    /// The `until_edition` of what the edition with the highest number holds.
    static final long OPEN = Long.MAX_VALUE;

    private static final int PAGE = 500;

    private final Handle handle;

    EditionTables(Handle handle) {
        this.handle = handle;
    }

    /// The last number given; nobody else gives one until this transaction ends.
    EditionNumber lockCounter() {
        return new EditionNumber(
                handle.createQuery(
                                "select last_number from edition_counter where id = 1 for update")
                        .mapTo(Long.class)
                        .one());
    }

    /// @param isStaged whether it is for chosen terminals only, until [#release]
    void insert(Manifest manifest, SignedManifest signed, boolean isStaged, String who) {
        handle.createUpdate("update edition_counter set last_number = :number where id = 1")
                .bind("number", manifest.number().value())
                .execute();
        handle.createUpdate(
                        """
                        insert into edition (number, issued, published_by, manifest, signing_key,
                            signature, staged)
                        values (:number, :issued, :who, :manifest, :key, :signature, :staged)
                        """)
                .bind("number", manifest.number().value())
                .bind("issued", OffsetDateTime.ofInstant(manifest.issued(), ZoneOffset.UTC))
                .bind("who", who)
                .bind("manifest", signed.manifest().toArray())
                .bind("key", signed.key())
                .bind("signature", signed.signature().toArray())
                .bind("staged", isStaged)
                .execute();
    }

    /// The newest of those that are for all.
    Optional<SignedManifest> newest() {
        return handle.createQuery(
                        """
                        select manifest, signing_key, signature from edition
                        where number = (select max(number) from edition where not staged)
                        """)
                .map((rows, context) -> signed(rows))
                .findOne();
    }

    /// The one above [#newest] that is for chosen terminals only.
    Optional<SignedManifest> staged() {
        return handle.createQuery(
                        """
                        select manifest, signing_key, signature from edition
                        where staged and number = (select max(number) from edition)
                        """)
                .map((rows, context) -> signed(rows))
                .findOne();
    }

    /// @return whether it was staged
    boolean release(EditionNumber number) {
        return handle.createUpdate(
                                "update edition set staged = false where number = :number and staged")
                        .bind("number", number.value())
                        .execute()
                == 1;
    }

    /// The last edition given when something was withdrawn for good.
    Optional<EditionNumber> forgotten() {
        return handle.createQuery(
                        "select forgotten_to from edition_counter where id = 1 and forgotten_to > 0")
                .mapTo(Long.class)
                .findOne()
                .map(EditionNumber::new);
    }

    /// The newest that may be told, and no more of them than files are kept.
    List<EditionNumber> listTold() {
        return handle.createQuery(
                        "select number from edition where not purged order by number desc")
                .setMaxRows(Snapshots.KEPT)
                .mapTo(Long.class)
                .map(EditionNumber::new)
                .list();
    }

    /// Empty for an edition that holds what was withdrawn for good.
    Optional<SignedManifest> find(EditionNumber number) {
        return handle.createQuery(
                        """
                        select manifest, signing_key, signature from edition
                        where number = :number and not purged
                        """)
                .bind("number", number.value())
                .map((rows, context) -> signed(rows))
                .findOne();
    }

    /// In the order of the keys.
    List<Listed> documents(EditionNumber number) {
        return handle
                .createQuery(
                        """
                        select document_key, content_hash, content_length from edition_document
                        where first_edition <= :number and until_edition > :number
                        """)
                .bind("number", number.value())
                .map((rows, context) ->
                        new Listed(
                                new DocumentKey(rows.getString(1)),
                                new Sha256(rows.getString(2)),
                                rows.getInt(3)))
                .stream()
                .sorted()
                .toList();
    }

    /// Those of the edition with the highest number.
    List<Listed> open() {
        return handle
                .createQuery(
                        """
                        select document_key, content_hash, content_length from edition_document
                        where until_edition = :open
                        """)
                .bind("open", OPEN)
                .map((rows, context) ->
                        new Listed(
                                new DocumentKey(rows.getString(1)),
                                new Sha256(rows.getString(2)),
                                rows.getInt(3)))
                .stream()
                .sorted()
                .toList();
    }

    /// Gives the bytes of an edition's documents whose keys begin so, page by page.
    void each(EditionNumber number, String prefix, Consumer<byte[]> visitor) {
        String last = prefix;
        int found = PAGE;
        while (found == PAGE) {
            List<Map.Entry<String, byte[]>> page =
                    handle.createQuery(
                                    """
                                    select d.document_key, b.content from edition_document d
                                    join edition_blob b on b.content_hash = d.content_hash
                                    where d.first_edition <= :number
                                        and d.until_edition > :number and d.document_key > :last
                                        and d.document_key < :end
                                    order by d.document_key fetch first :limit rows only
                                    """)
                            .bind("number", number.value())
                            .bind("last", last)
                            .bind("end", prefix + "~")
                            .bind("limit", PAGE)
                            .map((rows, context) -> Map.entry(rows.getString(1), rows.getBytes(2)))
                            .list();
            page.forEach(row -> visitor.accept(row.getValue()));
            found = page.size();
            last = page.isEmpty() ? last : page.getLast().getKey();
        }
    }

    Map<Sha256, Bytes> blobs(Collection<Sha256> hashes) {
        var found = new HashMap<Sha256, Bytes>();
        if (hashes.isEmpty()) {
            return found;
        }
        handle.createQuery(
                        """
                        select content_hash, content from edition_blob
                        where content_hash in (<hashes>)
                        """)
                .bindList("hashes", hashes.stream().map(Sha256::hex).toList())
                .map((rows, context) ->
                        Map.entry(new Sha256(rows.getString(1)), Bytes.of(rows.getBytes(2))))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    private static SignedManifest signed(ResultSet rows) throws SQLException {
        return new SignedManifest(
                Bytes.of(rows.getBytes(1)), rows.getString(2), Bytes.of(rows.getBytes(3)));
    }
}

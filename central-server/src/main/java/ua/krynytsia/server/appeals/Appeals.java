// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.Submission;

/// The table `appeal`, the index of the journal.
public final class Appeals {
    private static final int MAX_CONTENT = 1 << 20;

    /// A number is unique, but for a terminal that was restored.
    private static final int MOST_OF_A_NUMBER = 5;

    private final Store store;
    private final Vault vault;

    public Appeals(Store store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    public int count() {
        return store.read(handle ->
                handle.createQuery("select count(*) from appeal").mapTo(Integer.class).one());
    }

    /// The newest first; only those with trouble where `onlyTroubled`.
    public List<AppealLine> listAppeals(boolean onlyTroubled, int offset, int limit) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select id, number, kiosk, form, submitted, registered, trouble
                                from appeal where trouble is not null or :all
                                order by registered desc, id limit :limit offset :offset\
                                """)
                        .bind("all", !onlyTroubled)
                        .bind("limit", limit)
                        .bind("offset", offset)
                        .map(Appeals::line)
                        .list());
    }

    public Optional<AppealLine> findAppeal(UUID id) {
        return store.read(handle -> byId(handle, id).map(Appeals::line).findOne());
    }

    /// What the resident said; empty where the envelope did not open.
    public Optional<Submission> findSubmission(UUID id) {
        return store.read(handle ->
                        byId(handle, id)
                                .map((row, context) -> Optional.ofNullable(row.getBytes("content")))
                                .findOne())
                .flatMap(content -> content)
                .map(content -> vault.unlock(id, Bytes.of(content)));
    }

    /// The appeal of this number, where the PIN is its own. A number that nobody holds takes as
    /// long.
    public Optional<TrackedAppeal> findTracked(String number, String pin) {
        List<Held> held =
                store.read(handle ->
                        handle.createQuery(
                                        """
                                        select id, pin_hmac, number, form, submitted, registered
                                        from appeal where number = :number
                                            and pin_hmac is not null
                                        order by registered desc, id limit :most\
                                        """)
                                .bind("number", number)
                                .bind("most", MOST_OF_A_NUMBER)
                                .map((row, _) -> held(row))
                                .list());
        List<Held> compared = held.isEmpty() ? List.of(Held.NOBODYS) : held;
        // all of them, whichever it is
        List<Held> fitting =
                compared.stream().filter(it -> vault.isPinMark(it.mark(), it.id(), pin)).toList();
        return fitting.stream().filter(held::contains).map(Held::appeal).findFirst();
    }

    /// How many submissions this kiosk counted and did not deliver, though it delivered a later
    /// one: the gaps in its sequence, within each of its enrolments.
    public long missing(KioskId kiosk) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select coalesce(sum(missing), 0) from (
                                    select max(sequence) - min(sequence) + 1
                                        - count(distinct sequence) as missing
                                    from appeal
                                    where kiosk = :kiosk and sequence is not null
                                        and number is not null
                                    group by substring(number from 1 for 2)) as enrolments\
                                """)
                        .bind("kiosk", kiosk.value())
                        .mapTo(Long.class)
                        .one());
    }

    Set<UUID> listIds() {
        return store.read(handle ->
                new HashSet<>(
                        handle.createQuery("select id from appeal")
                                .map((row, context) -> UUID.fromString(row.getString("id")))
                                .list()));
    }

    /// What this terminal delivered, registered not before `first` and not after `last`.
    List<UUID> listIds(KioskId kiosk, Instant first, Instant last) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select id from appeal where kiosk = :kiosk
                                and registered >= :first and registered <= :last\
                                """)
                        .bind("kiosk", kiosk.value())
                        .bind("first", first)
                        .bind("last", last)
                        .map((row, context) -> UUID.fromString(row.getString("id")))
                        .list());
    }

    /// Those of them that are here.
    Set<UUID> listKnown(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return store.read(handle ->
                new HashSet<>(
                        handle.createQuery("select id from appeal where id in (<ids>)")
                                .bindList("ids", ids.stream().map(UUID::toString).toList())
                                .map((row, context) -> UUID.fromString(row.getString("id")))
                                .list()));
    }

    Optional<Instant> findRegistered(UUID id) {
        return store.read(handle ->
                byId(handle, id)
                        .map((row, context) -> row.getTimestamp("registered").toInstant())
                        .findOne());
    }

    /// A first moment that nothing proves is shown where there is no graver trouble.
    void insert(JournalEntry entry, Judgement judgement) {
        Optional<Submission> submission = judgement.submission();
        Optional<Bytes> locked =
                submission.map(vault::lock).filter(content -> content.length() <= MAX_CONTENT);
        boolean isTooLong = submission.isPresent() && locked.isEmpty();
        Optional<Trouble> moment =
                entry.isMomentProven() ? Optional.empty() : Optional.of(Trouble.MOMENT_NOT_PROVEN);
        Optional<Trouble> trouble =
                isTooLong ? Optional.of(Trouble.TOO_LONG) : judgement.trouble().or(() -> moment);
        store.write(handle ->
                handle.createUpdate(
                                """
                                insert into appeal (id, kiosk, registered, number, form,
                                    form_version, submitted, language, pin_hmac,
                                    secret_hmac, sequence, content, trouble)
                                values (:id, :kiosk, :registered, :number, :form,
                                    :version, :submitted, :language, :pin, :secret, :sequence,
                                    :content, :trouble)\
                                """)
                        .bind("id", entry.envelope().id().toString())
                        .bind("kiosk", entry.envelope().kiosk().value())
                        .bind("registered", entry.registered())
                        .bind("number", submission.map(s -> s.receipt().number()))
                        .bind("form", submission.map(s -> s.answers().form()))
                        .bind("version", submission.map(s -> s.answers().version()))
                        .bind("submitted", submission.map(s -> s.receipt().submitted()))
                        .bind("language", submission.map(s -> s.origin().language()))
                        .bind("pin", submission.map(vault::pinMark))
                        .bind("secret", submission.flatMap(vault::secretMark))
                        .bind("sequence", submission.map(s -> s.origin().sequence()))
                        .bind("content", locked.map(Bytes::toArray))
                        .bind("trouble", trouble.map(Trouble::code))
                        .execute());
    }

    private static Query byId(Handle handle, UUID id) {
        return handle.createQuery("select * from appeal where id = :id").bind("id", id.toString());
    }

    private static AppealLine line(ResultSet row, StatementContext context) throws SQLException {
        return new AppealLine(
                UUID.fromString(row.getString("id")),
                Optional.ofNullable(row.getString("number")),
                new KioskId(row.getString("kiosk")),
                Optional.ofNullable(row.getString("form")),
                new AppealLine.Times(
                        Optional.ofNullable(row.getTimestamp("submitted"))
                                .map(Timestamp::toInstant),
                        row.getTimestamp("registered").toInstant()),
                Optional.ofNullable(row.getString("trouble")).flatMap(Trouble::find));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                UUID.fromString(row.getString("id")),
                row.getString("pin_hmac"),
                new TrackedAppeal(
                        row.getString("number"),
                        row.getString("form"),
                        row.getTimestamp("submitted").toInstant(),
                        row.getTimestamp("registered").toInstant()));
    }

    /// @param mark of its PIN
    private record Held(UUID id, String mark, TrackedAppeal appeal) {
        private static final Held NOBODYS =
                new Held(
                        new UUID(0, 0),
                        "0".repeat(64),
                        new TrackedAppeal("", "", Instant.EPOCH, Instant.EPOCH));
    }
}

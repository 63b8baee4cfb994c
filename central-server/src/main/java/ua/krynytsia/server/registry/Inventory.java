// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// Campaigns in which every resource of the register is gone through: confirmed, changed or
/// abolished, each with the act that decided it. Thread-safe.
///
///     inventory_campaign(campaign_id, title, opened, opened_by, closed)
///     inventory_row(campaign_id, resource_id, verdict, basis_act, basis_number, basis_date, judged,
///                   judged_by)
public final class Inventory {
    private final Store store;
    private final Clock clock;

    public Inventory(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param open how many resources nobody has judged yet
    public record Campaign(
            String id, String title, Instant opened, Optional<Instant> closed, int open) {}

    /// One resource of a campaign.
    public record Row(String resource, Verdict verdict, Basis basis, String judgedBy) {}

    public enum Verdict {
        /// Nobody has judged it yet.
        OPEN,
        CONFIRMED,
        /// Kept, with changes that the entry of the register shows.
        CHANGED,
        /// Withdrawn from publication.
        ABOLISHED
    }

    /// How an attempt to judge ended.
    public sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(LocalizedText reason) implements Outcome {}
    }

    /// Opens a campaign over all resources that the register holds and has not abolished.
    ///
    /// @return its id
    public String open(String title, String who) {
        Require.text("title of an inventory", 300, title);
        String id = UUID.randomUUID().toString();
        return store.write(handle -> {
            handle.createUpdate(
                            """
                            insert into inventory_campaign (campaign_id, title, opened, opened_by)
                            values (:id, :title, :now, :who)
                            """)
                    .bind("id", id)
                    .bind("title", title)
                    .bind("now", RegisterTable.at(now()))
                    .bind("who", who)
                    .execute();
            handle.createUpdate(
                            """
                            insert into inventory_row (campaign_id, resource_id, verdict, basis_act,
                                basis_number, judged_by)
                            select cast(:id as varchar(36)), resource_id, 'OPEN', '', '', ''
                            from register_entry where abolished = false
                            """)
                    .bind("id", id)
                    .execute();
            return id;
        });
    }

    /// The newest first.
    public List<Campaign> listCampaigns() {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select c.campaign_id, c.title, c.opened, c.closed,
                                    (select count(*) from inventory_row r
                                     where r.campaign_id = c.campaign_id and r.verdict = 'OPEN')
                                from inventory_campaign c order by c.opened desc, c.campaign_id
                                """)
                        .map((rows, context) ->
                                new Campaign(
                                        rows.getString(1),
                                        rows.getString(2),
                                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                                        Optional.ofNullable(rows.getObject(4, OffsetDateTime.class))
                                                .map(OffsetDateTime::toInstant),
                                        rows.getInt(5)))
                        .list());
    }

    public List<Row> listRows(String campaign) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select resource_id, verdict, basis_act, basis_number, basis_date,
                                    judged_by
                                from inventory_row where campaign_id = :id order by resource_id
                                """)
                        .bind("id", campaign)
                        .map((rows, context) ->
                                new Row(
                                        rows.getString(1),
                                        Verdict.valueOf(rows.getString(2)),
                                        new Basis(
                                                rows.getString(3),
                                                rows.getString(4),
                                                Optional.ofNullable(
                                                        rows.getObject(5, LocalDate.class))),
                                        rows.getString(6)))
                        .list());
    }

    /// Judges one resource. Abolishing needs an act and withdraws the resource from publication; a
    /// later other verdict of the same campaign brings it back.
    public Outcome judge(
            String campaign, String resource, Verdict verdict, Basis basis, String who) {
        if (verdict == Verdict.ABOLISHED && basis.act().isBlank()) {
            return new Outcome.Refused(
                    LocalizedText.of(
                            "Щоб скасувати ресурс, назвіть акт, яким це вирішено.",
                            "To abolish a resource, name the act that decided it."));
        }
        return store.write(handle -> {
            if (!mark(handle, campaign, resource, verdict, basis, who)) {
                return new Outcome.Refused(
                        LocalizedText.of(
                                "Такого ресурсу в цій інвентаризації немає, або її завершено.",
                                "This inventory has no such resource, or it is closed."));
            }
            abolish(handle, resource, verdict == Verdict.ABOLISHED, basis, who);
            return new Outcome.Done();
        });
    }

    /// Ends a campaign; refused while resources are not judged.
    public Outcome close(String campaign) {
        return store.write(handle -> {
            int closed =
                    handle.createUpdate(
                                    """
                                    update inventory_campaign set closed = :now
                                    where campaign_id = :id and closed is null and not exists (
                                        select 1 from inventory_row
                                        where campaign_id = :id and verdict = 'OPEN')
                                    """)
                            .bind("id", campaign)
                            .bind("now", RegisterTable.at(now()))
                            .execute();
            return closed == 1
                    ? new Outcome.Done()
                    : new Outcome.Refused(
                            LocalizedText.of(
                                    "Завершити не можна: не всі ресурси розглянуто, або"
                                            + " інвентаризацію вже завершено.",
                                    "It cannot be closed: not every resource is judged, or it is"
                                            + " closed already."));
        });
    }

    private boolean mark(
            Handle handle,
            String campaign,
            String resource,
            Verdict verdict,
            Basis basis,
            String who) {
        PreparedBatch one =
                handle.prepareBatch(
                        """
                        update inventory_row set verdict = :verdict, basis_act = :act,
                            basis_number = :number, basis_date = :date, judged = :now,
                            judged_by = :who
                        where campaign_id = :id and resource_id = :resource and exists (
                            select 1 from inventory_campaign
                            where campaign_id = :id and closed is null)
                        """);
        one.bind("verdict", verdict.name())
                .bind("act", basis.act())
                .bind("number", basis.number())
                .bind("date", basis.date())
                .bind("now", RegisterTable.at(now()))
                .bind("who", who)
                .bind("id", campaign)
                .bind("resource", resource)
                .add();
        return one.execute()[0] == 1;
    }

    private void abolish(
            Handle handle, String resource, boolean abolished, Basis basis, String who) {
        var table = new RegisterTable(handle);
        table.lock(resource)
                .filter(row -> abolished != (row.state() == RegisterRow.State.ABOLISHED))
                .ifPresent(row ->
                        table.put(
                                new RegisterRow(
                                        row.registration(),
                                        abolished
                                                ? RegisterRow.State.ABOLISHED
                                                : RegisterRow.State.CONFIRMED,
                                        row.revision() + 1,
                                        now(),
                                        who),
                                basis));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.EditionNumber;

/// The publications at a moment. Each is run once: its row ends in the transaction of its edition.
/// One whose moment passed while the server was off runs at the next start. Thread-safe.
///
///     planned_publication(id, due, planned_by, acknowledged, state, ended, edition)
public final class Plans {
    private static final Logger LOG = LoggerFactory.getLogger(Plans.class);
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final int LISTED = 50;

    private final Store store;
    private final Editions editions;
    private final Readiness readiness;
    private final Audit audit;
    private final Clock clock;

    public Plans(Store store, Editions editions, Readiness readiness, Audit audit, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.readiness = readiness;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param due at or before now: with the next [#tick]
    public Planned plan(Instant due, boolean isAcknowledged, String who) {
        var plan =
                new Planned(
                        UUID.randomUUID(),
                        due.truncatedTo(ChronoUnit.MICROS),
                        who,
                        isAcknowledged,
                        Planned.State.WAITING,
                        Optional.empty());
        return store.write(handle -> {
            handle.createUpdate(
                            """
                            insert into planned_publication (id, due, planned_by, acknowledged,
                                state, edition)
                            values (:id, :due, :who, :acknowledged, 'waiting', 0)
                            """)
                    .bind("id", plan.id().toString())
                    .bind("due", time(plan.due()))
                    .bind("who", who)
                    .bind("acknowledged", isAcknowledged)
                    .execute();
            audit.record(handle, who, Deed.of("publication-planned", subject(plan)));
            return plan;
        });
    }

    /// @return false where it is not waiting any more
    public boolean cancel(UUID id, String who) {
        return store.write(handle -> {
            boolean isEnded = end(handle, id, Planned.State.CANCELLED, EditionNumber.NONE);
            if (isEnded) {
                audit.record(handle, who, Deed.of("publication-cancelled", "publication/" + id));
            }
            return isEnded;
        });
    }

    /// Those that wait in the order of their moments, then the others, the last first.
    public List<Planned> listPlans() {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select id, due, planned_by, acknowledged, state, ended, edition
                                from planned_publication
                                order by case when state = 'waiting' then 0 else 1 end,
                                    case when state = 'waiting' then due end, ended desc
                                """)
                        .setMaxRows(LISTED)
                        .map((rows, context) ->
                                new Planned(
                                        UUID.fromString(rows.getString(1)),
                                        rows.getObject(2, OffsetDateTime.class).toInstant(),
                                        rows.getString(3),
                                        rows.getBoolean(4),
                                        Planned.State.valueOf(
                                                rows.getString(5).toUpperCase(Locale.ROOT)),
                                        Optional.ofNullable(rows.getObject(6, OffsetDateTime.class))
                                                .map(ended(rows.getLong(7)))))
                        .list());
    }

    /// Runs what is due.
    public void tick() {
        Instant now = clock.instant();
        listPlans().stream()
                .filter(plan -> plan.state() == Planned.State.WAITING)
                .filter(plan -> !plan.due().isAfter(now))
                .forEach(plan -> run(plan, now));
    }

    private void run(Planned plan, Instant now) {
        boolean isLate = now.isAfter(plan.due().plus(LATE));
        try {
            if (plan.isAcknowledged() || readiness.listGaps().isEmpty()) {
                editions.publish(
                        plan.who(), (handle, outcome) -> conclude(handle, plan, outcome, isLate));
            } else {
                store.write(handle -> {
                    finish(handle, plan, Planned.State.CANNOT_SHOW, EditionNumber.NONE);
                    return plan;
                });
            }
        } catch (NoLongerWaiting _) {
            LOG.atInfo().addKeyValue("plan", plan.id()).log("cancelled at its moment");
        }
    }

    private void conclude(Handle handle, Planned plan, PublishOutcome outcome, boolean isLate) {
        Planned.State done = isLate ? Planned.State.LATE : Planned.State.DONE;
        switch (outcome) {
            case PublishOutcome.Published(var manifest) ->
                    finish(handle, plan, done, manifest.number());
            case PublishOutcome.Unchanged(var manifest) ->
                    finish(handle, plan, done, manifest.number());
            case PublishOutcome.Behind _ ->
                    finish(handle, plan, Planned.State.BEHIND, EditionNumber.NONE);
            case PublishOutcome.RollingOut _ ->
                    finish(handle, plan, Planned.State.ROLLING_OUT, EditionNumber.NONE);
        }
    }

    private void finish(Handle handle, Planned plan, Planned.State state, EditionNumber edition) {
        if (!end(handle, plan.id(), state, edition)) {
            throw new NoLongerWaiting();
        }
        String deed = "publication-" + name(state).replace('_', '-');
        audit.record(
                handle, plan.who(), new Deed(deed, subject(plan), List.of("edition/" + edition)));
    }

    private boolean end(Handle handle, UUID id, Planned.State state, EditionNumber edition) {
        return handle.createUpdate(
                                """
                                update planned_publication set state = :state, ended = :now,
                                    edition = :edition
                                where id = :id and state = 'waiting'
                                """)
                        .bind("state", name(state))
                        .bind("now", time(clock.instant()))
                        .bind("edition", edition.value())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    private static Function<OffsetDateTime, Planned.Ended> ended(long edition) {
        return at -> new Planned.Ended(at.toInstant(), new EditionNumber(edition));
    }

    private static String name(Planned.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String subject(Planned plan) {
        return "publication/" + plan.id();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /// Cancelled while it was about to be run: its edition is not made.
    private static final class NoLongerWaiting extends ServerException {
        NoLongerWaiting() {
            super("this publication does not wait any more");
        }
    }
}

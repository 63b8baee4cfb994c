// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.store.Store;

/// Gives each reminder of the register once: 14, 5 and 1 days before the day of an update, 1, 7 and
/// 30 days after it was missed. A moment that passed while nobody looked is not made up for; the one
/// that is current is. Thread-safe.
///
///     register_reminder(resource_id, due, kind, noticed)
public final class Reminders {
    private final Store store;
    private final Clock clock;

    public Reminders(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Due(String resource, LocalDate day) {}

    /// Records the reminders that are to be given now and were not yet.
    ///
    /// @return those; again at once there are none
    public List<Reminder> give() {
        return store.write(handle -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            LocalDate today = LocalDate.ofInstant(now, Register.ZONE);
            var given = new ArrayList<Reminder>();
            for (Due due : due(handle, today)) {
                Reminder.Kind.on(today, due.day())
                        .map(kind -> new Reminder(due.resource(), due.day(), kind, now))
                        .filter(reminder -> record(handle, reminder))
                        .ifPresent(given::add);
            }
            return List.copyOf(given);
        });
    }

    /// Those that still matter: about a day of update that stands, the most overdue first. Whoever
    /// asks makes sure first that all due ones are given.
    public List<Reminder> current() {
        give();
        return store.read(handle ->
                handle.createQuery(
                                """
                                select r.resource_id, r.due, r.kind, r.noticed
                                from register_reminder r
                                join register_entry e on e.resource_id = r.resource_id
                                    and e.next_update = r.due and e.abolished = false
                                order by r.due, r.resource_id, r.noticed
                                """)
                        .map((rows, context) ->
                                new Reminder(
                                        rows.getString(1),
                                        rows.getObject(2, LocalDate.class),
                                        Reminder.Kind.valueOf(rows.getString(3)),
                                        rows.getObject(4, OffsetDateTime.class).toInstant()))
                        .list());
    }

    private static List<Due> due(Handle handle, LocalDate today) {
        return handle.createQuery(
                        """
                        select resource_id, next_update from register_entry
                        where abolished = false and next_update <= :horizon
                        """)
                .bind("horizon", today.plusDays(14))
                .map((rows, context) ->
                        new Due(rows.getString(1), rows.getObject(2, LocalDate.class)))
                .list();
    }

    private static boolean record(Handle handle, Reminder reminder) {
        boolean known =
                handle.createQuery(
                                        """
                                        select count(*) from register_reminder
                                        where resource_id = :resource and due = :due and kind = :kind
                                        """)
                                .bind("resource", reminder.resource())
                                .bind("due", reminder.due())
                                .bind("kind", reminder.kind().name())
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (!known) {
            handle.createUpdate(
                            """
                            insert into register_reminder (resource_id, due, kind, noticed)
                            values (:resource, :due, :kind, :noticed)
                            """)
                    .bind("resource", reminder.resource())
                    .bind("due", reminder.due())
                    .bind("kind", reminder.kind().name())
                    .bind("noticed", RegisterTable.at(reminder.noticed()))
                    .execute();
        }
        return !known;
    }
}

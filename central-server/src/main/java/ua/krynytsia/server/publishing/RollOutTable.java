// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;

/// The tables of roll-outs inside one transaction.
///
///     roll_out(id, edition, state, stage, since, reason, reason_kiosk, settle_seconds,
///              silence_seconds)
///     roll_out_member(roll_out, kiosk, stage, troubles, applied, excused)
final class RollOutTable {
    private final Handle handle;

    RollOutTable(Handle handle) {
        this.handle = handle;
    }

    /// @return with its id
    RollOut insert(RollOut fresh) {
        long id =
                handle.createUpdate(
                                """
                                insert into roll_out (edition, state, stage, since, reason,
                                    reason_kiosk, settle_seconds, silence_seconds)
                                values (0, 'running', 0, :since, '', '', :settle, :silence)
                                """)
                        .bind("since", time(fresh.course().since()))
                        .bind("settle", fresh.pace().settle().toSeconds())
                        .bind("silence", fresh.pace().silence().toSeconds())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one();
        var known = new RollOut(id, fresh.edition(), fresh.course(), fresh.pace(), fresh.members());
        update(known);
        return known;
    }

    void update(RollOut rollOut) {
        RollOut.Course course = rollOut.course();
        handle.createUpdate(
                        """
                        update roll_out set edition = :edition, state = :state, stage = :stage,
                            since = :since, reason = :reason, reason_kiosk = :kiosk
                        where id = :id
                        """)
                .bind("edition", rollOut.edition().value())
                .bind("state", course.state().name().toLowerCase(Locale.ROOT))
                .bind("stage", course.stage())
                .bind("since", time(course.since()))
                .bind("reason", course.stop().map(stop -> stop.fault().name()).orElse(""))
                .bind(
                        "kiosk",
                        course.stop().flatMap(RollOut.Stop::kiosk).map(KioskId::value).orElse(""))
                .bind("id", rollOut.id())
                .execute();
        handle.createUpdate("delete from roll_out_member where roll_out = :id")
                .bind("id", rollOut.id())
                .execute();
        rollOut.members().forEach(member -> insert(rollOut.id(), member));
    }

    private void insert(long id, RollOut.Member member) {
        handle.createUpdate(
                        """
                        insert into roll_out_member (roll_out, kiosk, stage, troubles, applied,
                            excused)
                        values (:id, :kiosk, :stage, :troubles, :applied, :excused)
                        """)
                .bind("id", id)
                .bind("kiosk", member.kiosk().value())
                .bind("stage", member.stage())
                .bind("troubles", String.join(" ", member.troubles()))
                .bind("applied", member.applied().map(RollOutTable::time).orElse(null))
                .bind("excused", member.isExcused())
                .execute();
    }

    void delete(RollOut rollOut) {
        for (String sql :
                List.of(
                        "delete from roll_out_member where roll_out = :id",
                        "delete from roll_out where id = :id")) {
            handle.createUpdate(sql).bind("id", rollOut.id()).execute();
        }
    }

    /// The newest, whatever has become of it.
    Optional<RollOut> newest() {
        return handle.createQuery(
                        """
                        select id, edition, state, stage, since, reason, reason_kiosk,
                            settle_seconds, silence_seconds from roll_out order by id desc
                        """)
                .setMaxRows(1)
                .map((rows, context) -> rollOut(rows))
                .findFirst();
    }

    private RollOut rollOut(ResultSet rows) throws SQLException {
        long id = rows.getLong("id");
        String reason = rows.getString("reason");
        String kiosk = rows.getString("reason_kiosk");
        Optional<RollOut.Stop> stop =
                reason.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new RollOut.Stop(
                                        Fault.valueOf(reason),
                                        Optional.of(kiosk)
                                                .filter(it -> !it.isEmpty())
                                                .map(KioskId::new)));
        var course =
                new RollOut.Course(
                        RollOut.State.valueOf(rows.getString("state").toUpperCase(Locale.ROOT)),
                        rows.getInt("stage"),
                        rows.getObject("since", OffsetDateTime.class).toInstant(),
                        stop);
        var pace =
                new RollOut.Pace(
                        Duration.ofSeconds(rows.getLong("settle_seconds")),
                        Duration.ofSeconds(rows.getLong("silence_seconds")));
        return new RollOut(
                id, new EditionNumber(rows.getLong("edition")), course, pace, members(id));
    }

    private List<RollOut.Member> members(long id) {
        return handle.createQuery(
                        """
                        select kiosk, stage, troubles, applied, excused from roll_out_member
                        where roll_out = :id order by stage, kiosk
                        """)
                .bind("id", id)
                .map((rows, context) ->
                        new RollOut.Member(
                                new KioskId(rows.getString(1)),
                                rows.getInt(2),
                                words(rows.getString(3)),
                                Optional.ofNullable(rows.getObject(4, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                                rows.getBoolean(5)))
                .list();
    }

    private static Set<String> words(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split(" "));
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.Bytes;

/// What commands brought, inside one transaction.
///
///     kiosk_command_result(command, type, length, at)
///     kiosk_command_part(command, part, content)
final class ResultTable {
    private static final int PART = 1 << 20;

    private final Handle handle;

    ResultTable(Handle handle) {
        this.handle = handle;
    }

    /// In place of what was there.
    void put(UUID command, ResultType type, byte[] content, Instant at) {
        delete(command.toString());
        handle.createUpdate(
                        """
                        insert into kiosk_command_result (command, type, length, at)
                        values (:id, :type, :length, :at)
                        """)
                .bind("id", command.toString())
                .bind("type", type.mime())
                .bind("length", (long) content.length)
                .bind("at", CommandTable.time(at))
                .execute();
        for (int part = 0; part * PART < content.length; part++) {
            int end = Math.min(content.length, (part + 1) * PART);
            handle.createUpdate(
                            """
                            insert into kiosk_command_part (command, part, content)
                            values (:id, :part, :content)
                            """)
                    .bind("id", command.toString())
                    .bind("part", part)
                    .bind("content", Arrays.copyOfRange(content, part * PART, end))
                    .execute();
        }
    }

    Optional<IssuedCommand.Brought> find(UUID command) {
        return handle.createQuery(
                        "select type, length from kiosk_command_result where command = :id")
                .bind("id", command.toString())
                .map((rows, context) ->
                        new IssuedCommand.Brought(
                                ResultType.of(rows.getString("type")), rows.getLong("length")))
                .findFirst();
    }

    Bytes content(UUID command) {
        var whole = new ByteArrayOutputStream();
        handle.createQuery(
                        "select content from kiosk_command_part where command = :id order by part")
                .bind("id", command.toString())
                .mapTo(byte[].class)
                .forEach(whole::writeBytes);
        return Bytes.of(whole.toByteArray());
    }

    /// Deletes what is older, and of the rest the oldest until all together are not longer.
    void trim(Instant oldest, long longest) {
        long sum = 0;
        for (Kept kept : listNewestFirst()) {
            sum += kept.length();
            if (sum > longest || kept.at().isBefore(oldest)) {
                delete(kept.command());
            }
        }
    }

    private List<Kept> listNewestFirst() {
        return handle.createQuery(
                        """
                        select command, length, at from kiosk_command_result
                        order by at desc, command desc
                        """)
                .map((rows, context) ->
                        new Kept(
                                rows.getString("command"),
                                rows.getLong("length"),
                                rows.getTimestamp("at").toInstant()))
                .list();
    }

    private void delete(String command) {
        for (String table : List.of("kiosk_command_part", "kiosk_command_result")) {
            handle.createUpdate("delete from " + table + " where command = :id")
                    .bind("id", command)
                    .execute();
        }
    }

    private record Kept(String command, long length, Instant at) {}
}

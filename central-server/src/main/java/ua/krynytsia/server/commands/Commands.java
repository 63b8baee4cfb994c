// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.store.OrderedId;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.KioskCommand;
import ua.krynytsia.wire.command.PendingCommands;
import ua.krynytsia.wire.json.WireJson;

/// What terminals are asked to do. Each command ends once; what a terminal says after the end is
/// written down and changes nothing. One that a terminal never had is over at its deadline; one
/// that it had may end up to half an hour later, since it may have been begun in time. Thread-safe.
public final class Commands {
    /// How long a command may wait to be begun, unless said otherwise.
    public static final Duration USUAL = Duration.ofDays(1);

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final Duration RESULTS_KEPT = Duration.ofDays(30);
    private static final long RESULTS_TOGETHER = 256L << 20;
    private static final int AT_ONCE = 200;
    private static final int LONGEST_ACTION = 20_000;
    private static final int LONGEST_REASON = 8_000;
    private static final LocalizedText NEVER_HAD =
            LocalizedText.of(
                    "Кіоск не забрав команду до крайнього строку.",
                    "The kiosk did not fetch the command before its deadline.");
    private static final LocalizedText NO_END =
            LocalizedText.of(
                    "Кіоск забрав команду, але не повідомив, чим вона скінчилася.",
                    "The kiosk fetched the command, but did not say how it ended.");

    private final Store store;
    private final Audit audit;
    private final Clock clock;
    private final List<Consumer<KioskId>> watchers = new CopyOnWriteArrayList<>();

    public Commands(Store store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Called when there is something new for a terminal; must return at once.
    public void watch(Consumer<KioskId> watcher) {
        watchers.add(watcher);
    }

    /// @param within how long it may wait to be begun, at most 30 days
    /// @param who asks, for the audit
    public KioskCommand issue(KioskId kiosk, CommandAction action, Duration within, String who) {
        Require.that(
                within.isPositive() && within.compareTo(LONGEST) <= 0,
                "a command waits at most 30 days");
        Require.that(!(action instanceof CommandAction.Unknown), "the command is of no known kind");
        Require.atMost("command", LONGEST_ACTION, WireJson.text(action));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var command = new KioskCommand(OrderedId.at(now), now, now.plus(within), action);
        store.write(handle -> {
            var table = new CommandTable(handle);
            table.insert(new CommandTable.Row(kiosk, command, who, Standing.ISSUED));
            table.add(command.id(), step(Standing.ISSUED, Optional.empty()));
            audit.record(
                    handle,
                    who,
                    new Deed(
                            "command-issued",
                            "kiosk/" + kiosk.value() + "/" + command.id(),
                            List.of(ActionKind.of(action))));
            return command;
        });
        watchers.forEach(watcher -> watcher.accept(kiosk));
        return command;
    }

    /// What the terminal is still to do.
    public PendingCommands pending(KioskId kiosk) {
        return store.read(handle ->
                new PendingCommands(
                        new CommandTable(handle)
                                .listOpen(kiosk, clock.instant(), AT_ONCE).stream()
                                        .map(CommandTable.Row::command)
                                        .toList()));
    }

    /// Again, late or backward changes nothing.
    ///
    /// @return false where the terminal has no such command
    public boolean report(KioskId kiosk, CommandReport said) {
        Require.atMost("reason", LONGEST_REASON, said.reason().map(WireJson::text).orElse(""));
        return store.write(handle -> {
            var table = new CommandTable(handle);
            Optional<CommandTable.Row> known = own(table, kiosk, said.command());
            known.ifPresent(row -> report(table, row, said));
            return known.isPresent();
        });
    }

    /// Keeps what a command brought, in place of what it brought before.
    ///
    /// @return false where the terminal has no such command, it has ended, or it brings nothing of
    ///   this form
    public boolean keep(KioskId kiosk, UUID command, String mime, byte[] content) {
        return store.write(handle -> {
            Optional<ResultType> type =
                    own(new CommandTable(handle), kiosk, command)
                            .filter(row -> !row.standing().isEnd())
                            .flatMap(row -> ResultType.of(row.command().action()))
                            .filter(it -> it.mime().equals(mime) && it.fits(content));
            type.ifPresent(it -> keep(new ResultTable(handle), command, it, content));
            return type.isPresent();
        });
    }

    /// The newest first.
    public List<IssuedCommand> list(KioskId kiosk, int limit) {
        return store.read(handle ->
                new CommandTable(handle)
                        .list(kiosk, limit).stream().map(row -> whole(handle, row)).toList());
    }

    public Optional<IssuedCommand> find(KioskId kiosk, UUID command) {
        return store.write(handle ->
                own(new CommandTable(handle), kiosk, command).map(row -> whole(handle, row)));
    }

    /// What it brought, while that is kept; that it was taken goes into the audit.
    public Optional<Bytes> take(IssuedCommand issued, String who) {
        UUID id = issued.command().id();
        return store.write(handle -> {
            var table = new ResultTable(handle);
            Optional<Bytes> content = table.find(id).map(_ -> table.content(id));
            if (content.isPresent()) {
                var subject = "kiosk/" + issued.kiosk().value() + "/" + id;
                audit.record(handle, who, Deed.of("command-result-taken", subject));
            }
            return content;
        });
    }

    /// Ends what is overdue and lets old results go.
    public void tick() {
        Instant now = clock.instant();
        List<UUID> overdue =
                store.read(handle -> new CommandTable(handle).listOverdue(now, now.minus(GRACE)));
        for (UUID id : overdue) {
            store.write(handle -> {
                var table = new CommandTable(handle);
                table.lock(id)
                        .filter(row -> !row.standing().isEnd())
                        .ifPresent(row -> expire(table, row));
                return id;
            });
        }
        store.write(handle -> {
            new ResultTable(handle).trim(now.minus(RESULTS_KEPT), RESULTS_TOGETHER);
            return now;
        });
    }

    private void expire(CommandTable table, CommandTable.Row row) {
        LocalizedText why = row.standing() == Standing.ISSUED ? NEVER_HAD : NO_END;
        table.add(row.command().id(), step(Standing.EXPIRED, Optional.of(why)));
    }

    private void report(CommandTable table, CommandTable.Row row, CommandReport said) {
        Standing next = Standing.of(said.state());
        boolean counts = row.standing().isFollowedBy(next);
        boolean isLateEnd =
                !counts
                        && next.isEnd()
                        && table.history(said.command()).stream()
                                .noneMatch(step -> step.standing() == next);
        if (counts || isLateEnd) {
            table.add(
                    said.command(),
                    new Step(next, clock.instant(), Optional.of(said.at()), said.reason(), counts));
        }
    }

    private void keep(ResultTable table, UUID command, ResultType type, byte[] content) {
        Instant now = clock.instant();
        table.put(command, type, content, now);
        table.trim(now.minus(RESULTS_KEPT), RESULTS_TOGETHER);
    }

    private Step step(Standing standing, Optional<LocalizedText> reason) {
        return new Step(standing, clock.instant(), Optional.empty(), reason, true);
    }

    private static Optional<CommandTable.Row> own(CommandTable table, KioskId kiosk, UUID id) {
        return table.lock(id).filter(row -> row.kiosk().equals(kiosk));
    }

    private static IssuedCommand whole(Handle handle, CommandTable.Row row) {
        UUID id = row.command().id();
        return new IssuedCommand(
                row.kiosk(),
                row.command(),
                row.who(),
                row.standing(),
                new CommandTable(handle).history(id),
                new ResultTable(handle).find(id));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.supervise.SteadyClock;
import ua.krynytsia.agent.supervise.Task;
import ua.krynytsia.agent.supervise.Wake;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.command.KioskCommand;

/// The commands of this kiosk. [#exchange] is called by the central link, on its thread; [#run]
/// carries out, on another. Ends are remembered for 35 days, so that the same command handed over
/// again is not carried out again. Thread-safe.
public final class Commands implements Task {
    private static final Logger log = LoggerFactory.getLogger(Commands.class);
    private static final Duration MEMORY = Duration.ofDays(35);
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final CommandBook book;
    private final Clock clock;
    private final Patience patience;
    private final Work work;
    private final Wake wake = new Wake();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /// @param clock by which deadlines are judged: the server's time, as far as it is known
    public Commands(Disk disk, Hands hands, Clock clock) {
        this(disk, hands, clock, new SteadyClock());
    }

    Commands(Disk disk, Hands hands, Clock clock, Clock steady) {
        this.book = new CommandBook(disk);
        this.clock = clock;
        this.patience = new Patience(steady);
        this.work = new Work(hands, clock, patience);
    }

    /// Called when there is something to report; must return at once.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /// Reports what the server does not know and fetches what is new; each is on the disk before it
    /// is reported. What the link throws goes through: try again later.
    public void exchange(CommandLink link) {
        try {
            report(link);
            for (KioskCommand command : link.pendingCommands().commands()) {
                if (!book.add(Kept.received(command, clock.instant()))) {
                    remind(link, command.id());
                }
            }
            report(link);
            book.forget(clock.instant().minus(MEMORY));
        } catch (DiskException e) {
            log.atDebug().setCause(e).log("commands cannot be kept");
        } finally {
            wake.ring();
        }
    }

    @Override
    public void run() throws InterruptedException {
        while (true) {
            boolean isBusy = round();
            wake.await(isBusy ? STEP : IDLE);
        }
    }

    /// One step of each open command, the oldest first.
    ///
    /// @return whether some are still open
    boolean round() {
        boolean isBusy = false;
        for (Kept kept : book.list()) {
            if (kept.isOpen()) {
                isBusy |= isOpenAfter(kept, isBusy);
            }
        }
        return isBusy;
    }

    private boolean isOpenAfter(Kept kept, boolean isAfterOthers) {
        try {
            return carry(kept, isAfterOthers).isOpen();
        } catch (DiskException e) {
            log.atDebug().setCause(e).log("a command's state cannot be kept");
            return true;
        }
    }

    /// A reboot would cut off what was asked for before it.
    private Kept carry(Kept kept, boolean isAfterOthers) {
        UUID id = kept.command().id();
        if (kept.state() == State.RECEIVED && clock.instant().isAfter(kept.command().deadline())) {
            return end(id, State.EXPIRED, Optional.of(Reasons.TOO_LATE));
        }
        if (isAfterOthers && kept.command().action() instanceof CommandAction.Reboot) {
            return kept;
        }
        Kept begun = kept;
        if (kept.state() == State.RECEIVED) {
            begun = book.change(id, it -> it.begun(clock.instant()));
            tell();
        }
        return put(begun, work.step(begun));
    }

    private Kept put(Kept kept, Outcome outcome) {
        UUID id = kept.command().id();
        return switch (outcome) {
            case Outcome.Waits() -> kept;
            case Outcome.Notes(String memo, Runnable then) -> {
                Kept noted = book.change(id, it -> it.with(memo));
                yield then(noted, then);
            }
            case Outcome.Done() -> end(id, State.DONE, Optional.empty());
            case Outcome.Brought brought -> brought(id, brought);
            case Outcome.Failed(LocalizedText why) -> end(id, State.FAILED, Optional.of(why));
            case Outcome.Refused(LocalizedText why) -> end(id, State.REFUSED, Optional.of(why));
        };
    }

    /// What does not fit on the disk is not collected again and again.
    private Kept brought(UUID id, Outcome.Brought brought) {
        if (!work.isDone(() -> book.keepResult(id, brought.content()))) {
            return end(id, State.FAILED, Optional.of(Reasons.NOT_POSSIBLE));
        }
        book.change(id, it -> it.brought(brought.type()));
        return end(id, State.DONE, Optional.empty());
    }

    private Kept then(Kept noted, Runnable deed) {
        return work.isDone(deed)
                ? noted
                : end(noted.command().id(), State.FAILED, Optional.of(Reasons.NOT_POSSIBLE));
    }

    private Kept end(UUID id, State state, Optional<LocalizedText> why) {
        Instant now = clock.instant();
        Kept ended = book.change(id, it -> it.ended(state, now, why));
        patience.forget(id);
        log.atInfo().addKeyValue("command", id).addKeyValue("state", state).log("a command ended");
        tell();
        return ended;
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    private void report(CommandLink link) {
        for (Kept kept : book.list()) {
            UUID id = kept.command().id();
            kept.result().ifPresent(type -> bring(link, id, type));
            if (kept.isUntold()) {
                link.send(kept.report());
                book.change(id, it -> it.told(kept.state()));
            }
        }
    }

    private void bring(CommandLink link, UUID id, String type) {
        book.findResult(id).ifPresent(content -> link.sendResult(id, type, content));
        book.change(id, Kept::handedOver);
        book.dropResult(id);
    }

    /// The server hands out what it thinks open: it may have been restored from a backup.
    private void remind(CommandLink link, UUID id) {
        Kept known = book.change(id, it -> it);
        if (!known.isOpen() && !known.isUntold()) {
            link.send(known.report());
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.publishing.RollOut.Member;
import ua.krynytsia.server.publishing.RollOut.State;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.Manifest;

/// The one roll-out there may be: kept in the database, driven by [#tick], known to whoever asks
/// which edition a terminal is to have. An urgent edition sends it back before its first stage, an
/// earlier content for all ends it. Thread-safe.
public final class RollOuts {
    private static final String ITSELF = "roll-out";

    private final Store store;
    private final Editions editions;
    private final Terminals terminals;
    private final Audit audit;
    private final Clock clock;
    private final Instant watching;
    private volatile Optional<RollOut> newest;
    private volatile Runnable watcher = () -> {};

    public RollOuts(Store store, Editions editions, Terminals terminals, Audit audit, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.terminals = terminals;
        this.audit = audit;
        this.clock = clock;
        this.watching = clock.instant();
        this.newest = store.read(handle -> new RollOutTable(handle).newest());
    }

    /// Told, on the thread that changed it, that terminals may be to have other editions than
    /// before.
    public void watch(Runnable other) {
        watcher = other;
    }

    /// The one that runs or stands still, else the last one.
    public Optional<RollOut> newest() {
        return newest;
    }

    /// What this terminal has before all others; empty where it has what all have.
    public Optional<EditionNumber> stagedFor(KioskId kiosk) {
        return newest.filter(it -> it.course().state().isOpen())
                .filter(it -> it.current().stream().anyMatch(member -> isGiven(it, member, kiosk)))
                .map(RollOut::edition);
    }

    /// While it stands still, only those have it that cannot go back.
    private boolean isGiven(RollOut rollOut, Member member, KioskId kiosk) {
        return member.kiosk().equals(kiosk)
                && (rollOut.course().state() == State.RUNNING
                        || member.applied().isPresent()
                        || terminals().containsKey(kiosk)
                                && terminals().get(kiosk).shows(rollOut.edition()));
    }

    /// @param first the terminal of the first stage
    /// @param next further ones of the second, at most two; chosen here where there are none
    public record Plan(KioskId first, List<KioskId> next, RollOut.Pace pace) {
        public Plan {
            next = List.copyOf(next);
        }
    }

    /// Makes an edition of all that is ready and gives it to the first terminal.
    public synchronized BeginOutcome begin(Plan plan, String who) {
        Stages stages = stages();
        Optional<KioskId> stranger = stages.stranger(plan);
        if (stranger.isPresent()) {
            return new BeginOutcome.NoSuchKiosk(stranger.get());
        }
        Optional<Manifest> other = editions.staged();
        if (other.isPresent()) {
            return new BeginOutcome.NotStaged(new PublishOutcome.RollingOut(other.get()));
        }
        RollOut planned =
                store.write(handle -> new RollOutTable(handle).insert(stages.planned(plan)));
        PublishOutcome outcome = editions.publishStaged(who);
        Optional<Manifest> staged = editions.staged();
        if (staged.isEmpty()) {
            store.write(handle -> {
                new RollOutTable(handle).delete(planned);
                return planned;
            });
            return new BeginOutcome.NotStaged(outcome);
        }
        RollOut first = stages().begin(planned.with(staged.get().number()), 1);
        keep(first, "roll-out-begun", who);
        return new BeginOutcome.Begun(first);
    }

    /// Goes to the next stage at once; where it stands still, goes on without the terminals that
    /// are at fault.
    ///
    /// @return false where there is none
    public synchronized boolean goOn(String who) {
        Optional<RollOut> open = aligned();
        open.ifPresent(rollOut -> {
            if (rollOut.course().state() == State.RUNNING) {
                advance(rollOut, who);
            } else {
                keep(stages().resume(rollOut, watching), "roll-out-resumed", who);
            }
        });
        return open.isPresent();
    }

    public synchronized boolean stop(String who) {
        Optional<RollOut> running = aligned().filter(it -> it.course().state() == State.RUNNING);
        running.ifPresent(rollOut ->
                keep(
                        rollOut.stopped(new RollOut.Stop(Fault.BY_HAND, Optional.empty())),
                        "roll-out-stopped",
                        who));
        return running.isPresent();
    }

    /// Gives all what stood before it, under a number above it.
    public synchronized boolean takeBack(String who) {
        Optional<RollOut> open = aligned();
        open.ifPresent(_ -> {
            editions.currentManifest().ifPresent(live -> editions.rollBack(live.number(), who));
            aligned();
        });
        return open.isPresent();
    }

    /// Looks at what the terminals have said and does what follows from it.
    public synchronized void tick() {
        aligned()
                .filter(rollOut -> rollOut.course().state() == State.RUNNING)
                .ifPresent(this::judge);
    }

    /// The open roll-out in step with the editions: another may have come above it.
    private Optional<RollOut> aligned() {
        Optional<RollOut> open = newest.filter(it -> it.course().state().isOpen());
        if (open.isEmpty()) {
            return open;
        }
        RollOut rollOut = open.get();
        Optional<EditionNumber> staged = editions.staged().map(Manifest::number);
        if (staged.isEmpty()) {
            boolean isLive =
                    editions.currentManifest()
                            .filter(live -> live.number().equals(rollOut.edition()))
                            .isPresent();
            State end = isLive ? State.DONE : State.TAKEN_BACK;
            keep(rollOut.with(end), isLive ? "roll-out-done" : "roll-out-taken-back", ITSELF);
            return Optional.empty();
        }
        if (!staged.get().equals(rollOut.edition())) {
            RollOut again = stages().beginAgain(rollOut.with(staged.get()));
            keep(
                    rollOut.course().state() == State.STOPPED
                            ? again.stopped(rollOut.course().stop().orElseThrow())
                            : again,
                    "roll-out-begun-again",
                    ITSELF);
        }
        return newest;
    }

    private void judge(RollOut rollOut) {
        Judgement judgement = judgement(rollOut);
        List<Member> watched = Judgement.watched(rollOut).stream().map(judgement::seen).toList();
        RollOut seen = rollOut.with(Stages.replaced(rollOut.members(), watched));
        Optional<RollOut.Stop> stop =
                watched.stream()
                        .flatMap(member ->
                                judgement.fault(member, rollOut.pace()).stream()
                                        .map(it ->
                                                new RollOut.Stop(it, Optional.of(member.kiosk()))))
                        .findFirst();
        if (stop.isPresent()) {
            keep(seen.stopped(stop.get()), "roll-out-stopped", ITSELF);
        } else if (watched.stream()
                .allMatch(member -> judgement.isSettled(member, settling(rollOut)))) {
            advance(seen, ITSELF);
        } else if (!seen.equals(rollOut)) {
            keep(seen);
        }
    }

    private Judgement judgement(RollOut rollOut) {
        EditionNumber target =
                rollOut.isWaiting()
                        ? editions.currentManifest().map(Manifest::number).orElseThrow()
                        : rollOut.edition();
        Instant began = rollOut.course().since();
        Instant since = began.isAfter(watching) ? began : watching;
        return new Judgement(target, terminals(), since, clock.instant());
    }

    /// An urgent edition need not settle: the roll-out behind it does.
    private static RollOut.Pace settling(RollOut rollOut) {
        return rollOut.isWaiting()
                ? new RollOut.Pace(Duration.ZERO, rollOut.pace().silence())
                : rollOut.pace();
    }

    private void advance(RollOut rollOut, String who) {
        int next = rollOut.course().stage() + 1;
        boolean isLast =
                next > RollOut.STAGES
                        || rollOut.members().stream().noneMatch(it -> it.stage() == next);
        if (!isLast) {
            keep(stages().begin(rollOut, next), "roll-out-advanced", who);
        } else if (editions.release(rollOut.edition())) {
            keep(rollOut.with(State.DONE), "roll-out-done", who);
        }
    }

    private void keep(RollOut rollOut, String deed, String who) {
        store.write(handle -> {
            new RollOutTable(handle).update(rollOut);
            audit.record(handle, who, new Deed(deed, "edition/" + rollOut.edition(), why(rollOut)));
            return rollOut;
        });
        newest = Optional.of(rollOut);
        watcher.run();
    }

    private void keep(RollOut rollOut) {
        store.write(handle -> {
            new RollOutTable(handle).update(rollOut);
            return rollOut;
        });
        newest = Optional.of(rollOut);
    }

    private static List<String> why(RollOut rollOut) {
        var words = new ArrayList<String>();
        words.add("stage-" + rollOut.course().stage());
        rollOut.course()
                .stop()
                .ifPresent(stop -> {
                    words.add(stop.fault().id());
                    stop.kiosk().map(KioskId::value).ifPresent(words::add);
                });
        return words;
    }

    private Stages stages() {
        return new Stages(terminals(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Map<KioskId, Terminal> terminals() {
        return terminals.listTerminals().stream()
                .collect(Collectors.toMap(Terminal::kiosk, Function.identity()));
    }
}

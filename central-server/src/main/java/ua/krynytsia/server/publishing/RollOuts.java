// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int AT_SECOND_STAGE = 3;

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
        Map<KioskId, Terminal> there = terminals();
        for (KioskId kiosk : named(plan)) {
            if (!there.containsKey(kiosk)) {
                return new BeginOutcome.NoSuchKiosk(kiosk);
            }
        }
        Optional<Manifest> other = editions.staged();
        if (other.isPresent()) {
            return new BeginOutcome.NotStaged(new PublishOutcome.RollingOut(other.get()));
        }
        Instant now = now();
        var course = new RollOut.Course(State.RUNNING, 0, now, Optional.empty());
        var fresh = new RollOut(0, EditionNumber.NONE, course, plan.pace(), members(plan, there));
        RollOut begun = store.write(handle -> new RollOutTable(handle).insert(fresh));
        PublishOutcome outcome = editions.publishStaged(who);
        Optional<Manifest> staged = editions.staged();
        if (staged.isEmpty()) {
            store.write(handle -> {
                new RollOutTable(handle).delete(begun);
                return begun;
            });
            return new BeginOutcome.NotStaged(outcome);
        }
        RollOut first = stage(begun.with(staged.get().number()), 1);
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
                keep(resumed(rollOut), "roll-out-resumed", who);
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
            RollOut again = begun(rollOut.with(staged.get()), 0);
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
        boolean isWaiting = rollOut.course().stage() == 0;
        EditionNumber target =
                isWaiting
                        ? editions.currentManifest().map(Manifest::number).orElseThrow()
                        : rollOut.edition();
        Instant began = rollOut.course().since();
        Instant since = began.isAfter(watching) ? began : watching;
        var judgement = new Judgement(target, terminals(), since, now());
        List<Member> watched = Judgement.watched(rollOut).stream().map(judgement::seen).toList();
        RollOut seen = rollOut.with(replaced(rollOut.members(), watched));
        for (Member member : watched) {
            Optional<Fault> fault = judgement.fault(member, rollOut.pace());
            if (fault.isPresent()) {
                var stop = new RollOut.Stop(fault.get(), Optional.of(member.kiosk()));
                keep(seen.stopped(stop), "roll-out-stopped", ITSELF);
                return;
            }
        }
        // an urgent edition need not settle: the roll-out behind it does
        RollOut.Pace pace =
                isWaiting
                        ? new RollOut.Pace(Duration.ZERO, rollOut.pace().silence())
                        : rollOut.pace();
        if (watched.stream().allMatch(member -> judgement.isSettled(member, pace))) {
            advance(seen, ITSELF);
        } else if (!seen.equals(rollOut)) {
            keep(seen);
        }
    }

    private void advance(RollOut rollOut, String who) {
        int next = rollOut.course().stage() + 1;
        boolean isLast =
                next > RollOut.STAGES
                        || rollOut.members().stream().noneMatch(it -> it.stage() == next);
        if (!isLast) {
            keep(stage(rollOut, next), "roll-out-advanced", who);
        } else if (editions.release(rollOut.edition())) {
            keep(rollOut.with(State.DONE), "roll-out-done", who);
        }
    }

    /// The beginning of a stage: what is wrong already is not the edition's fault.
    private RollOut stage(RollOut rollOut, int stage) {
        Map<KioskId, Terminal> there = terminals();
        List<Member> members =
                rollOut.members().stream()
                        .map(member -> member.stage() == stage ? begun(member, there) : member)
                        .toList();
        return rollOut.with(members).at(stage, now());
    }

    private RollOut begun(RollOut rollOut, int stage) {
        Map<KioskId, Terminal> there = terminals();
        List<Member> members =
                rollOut.members().stream().map(member -> begun(member, there)).toList();
        return rollOut.with(members).at(stage, now());
    }

    private RollOut resumed(RollOut rollOut) {
        var judgement = new Judgement(rollOut.edition(), terminals(), watching, now());
        List<Member> members =
                rollOut.members().stream()
                        .map(member ->
                                rollOut.course().stage() > 0
                                                && member.stage() <= rollOut.course().stage()
                                                && judgement
                                                        .fault(member, rollOut.pace())
                                                        .isPresent()
                                        ? member.excused()
                                        : member)
                        .toList();
        return rollOut.with(members).at(rollOut.course().stage(), now());
    }

    private static Member begun(Member member, Map<KioskId, Terminal> there) {
        return member.begun(
                Optional.ofNullable(there.get(member.kiosk()))
                        .map(Terminal::troubles)
                        .orElse(Set.of()));
    }

    private static List<Member> replaced(List<Member> all, List<Member> some) {
        Map<KioskId, Member> fresh =
                some.stream().collect(Collectors.toMap(Member::kiosk, Function.identity()));
        return all.stream().map(member -> fresh.getOrDefault(member.kiosk(), member)).toList();
    }

    private static Set<KioskId> named(Plan plan) {
        var all = new HashSet<>(plan.next());
        all.add(plan.first());
        return all;
    }

    /// The heard ones first, the one heard last before the others.
    private static List<Member> members(Plan plan, Map<KioskId, Terminal> there) {
        var ids = new ArrayList<>(plan.next());
        if (ids.isEmpty()) {
            there.values().stream()
                    .sorted(
                            Comparator.comparing((Terminal it) ->
                                            it.heard().map(Terminal.Heard::at).orElse(Instant.MIN))
                                    .reversed())
                    .map(Terminal::kiosk)
                    .forEach(ids::add);
        }
        ids.remove(plan.first());
        var members = new ArrayList<Member>();
        members.add(new Member(plan.first(), 1, Set.of(), Optional.empty(), false));
        ids.stream()
                .distinct()
                .limit(AT_SECOND_STAGE - 1)
                .forEach(id -> members.add(new Member(id, 2, Set.of(), Optional.empty(), false)));
        return members;
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

    private Map<KioskId, Terminal> terminals() {
        return terminals.listTerminals().stream()
                .collect(Collectors.toMap(Terminal::kiosk, Function.identity()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

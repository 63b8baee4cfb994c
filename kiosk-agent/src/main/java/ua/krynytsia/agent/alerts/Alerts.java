// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.trust.AlertSignature;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.SignedAlerts;
import ua.krynytsia.wire.local.AlertState;

/// What is known of danger here. [#fetch] is called by the central link, at the start, at each
/// wake-up and every half minute; [#judge] once a second, so that what expires goes and what is not
/// heard of any more becomes unknown without a word from anywhere.
///
/// Time is the server's own: the moment at which a board was made, and from then on the monotonic
/// clock. Only a board kept from before a restart is judged by the trusted clock.
public final class Alerts {
    private static final Logger log = LoggerFactory.getLogger(Alerts.class);
    private static final Duration BETWEEN_WRITES = Duration.ofHours(1);
    private static final AlertState NOTHING = new AlertState(false, List.of(), List.of());

    private final BoardFile file;
    private final Here here;
    private final HealthBoard health;
    private final Clock clock;
    private final Clock steady;
    private final List<Consumer<AlertState>> watchers = new CopyOnWriteArrayList<>();
    private Optional<Held> held;
    private Optional<AlertBoard> kept = Optional.empty();
    private AlertState state = NOTHING;

    /// @param clock as near to the present moment as is known
    /// @param steady goes evenly, from any origin
    public Alerts(Disk disk, Here here, HealthBoard health, Clock clock, Clock steady) {
        this.file = new BoardFile(disk);
        this.here = here;
        this.health = health;
        this.clock = clock;
        this.steady = steady;
        this.held =
                file.read().flatMap(this::trusted).map(board -> new Held(board, Optional.empty()));
        this.kept = held.map(Held::board);
        this.state = judged();
    }

    /// Called after each change; must return at once.
    public void watch(Consumer<AlertState> watcher) {
        watchers.add(watcher);
    }

    public synchronized AlertState state() {
        return state;
    }

    /// What the link throws goes through: try again later.
    public void fetch(AlertLink link) {
        link.alerts().ifPresent(this::take);
    }

    /// To be called about once a second.
    public synchronized void judge() {
        AlertState now = judged();
        if (!now.equals(state)) {
            log.atInfo()
                    .addKeyValue("known", now.isKnown())
                    .addKeyValue("active", now.active().size())
                    .log("alerts");
            state = now;
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }

    private synchronized void take(SignedAlerts signed) {
        Optional<AlertBoard> board = trusted(signed).filter(this::isNewEnough);
        health.set(HealthCode.ALERTS_REFUSED, board.isEmpty());
        if (board.isPresent()) {
            held = Optional.of(new Held(board.get(), Optional.of(steady.instant())));
            keep(signed, board.get());
            judge();
        }
    }

    private boolean isNewEnough(AlertBoard board) {
        return held.filter(known -> known.board().serial() > board.serial()).isEmpty();
    }

    private Optional<AlertBoard> trusted(SignedAlerts signed) {
        try {
            return Optional.of(AlertSignature.verify(signed, here.keys().get()));
        } catch (RuleException e) {
            log.atDebug().setCause(e).log("a board of alerts is refused");
            return Optional.empty();
        }
    }

    /// Boards come twice a minute; the disk is written when they say something else.
    private void keep(SignedAlerts signed, AlertBoard board) {
        boolean isSaid =
                kept.filter(before -> before.alerts().equals(board.alerts()))
                        .filter(before -> board.made().isBefore(before.made().plus(BETWEEN_WRITES)))
                        .isPresent();
        if (!isSaid && file.keep(signed)) {
            kept = Optional.of(board);
        }
    }

    private AlertState judged() {
        if (held.isEmpty()) {
            return NOTHING;
        }
        Held now = held.get();
        var judgement = new Judgement(here.kiosk().get(), here.district().get());
        return judgement.of(
                now.board(), now.serverTime(clock, steady), now.isFresh(steady.instant()));
    }

    /// @param heard when it came, by the steady clock; empty where it was kept from before
    private record Held(AlertBoard board, Optional<Instant> heard) {
        Instant serverTime(Clock clock, Clock steady) {
            return heard.map(at -> board.made().plus(Duration.between(at, steady.instant())))
                    .orElseGet(clock::instant);
        }

        boolean isFresh(Instant now) {
            return heard.filter(at -> !now.isAfter(at.plus(AlertBoard.FRESH))).isPresent();
        }
    }
}

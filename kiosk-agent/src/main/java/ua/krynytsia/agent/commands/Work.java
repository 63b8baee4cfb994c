// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.screen.Pictures;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.local.LocalEvent;

/// Carries commands out, a step at a time. What may be done twice is done again after a restart;
/// what may not leaves a memo first. One thread.
final class Work {
    private static final Logger log = LoggerFactory.getLogger(Work.class);
    private static final Duration UNTOUCHED = Duration.ofMinutes(5);
    private static final Duration PICTURE = Duration.ofSeconds(30);
    private static final int LONGEST_BUNDLE = 8 << 20;
    private static final String BEGUN = "begun";

    private final Hands hands;
    private final Clock clock;
    private final Patience patience;
    private final Restarts restarts;

    Work(Hands hands, Clock clock, Patience patience) {
        this.hands = hands;
        this.clock = clock;
        this.patience = patience;
        this.restarts = new Restarts(hands, patience);
    }

    /// @param kept begun already
    Outcome step(Kept kept) {
        try {
            return attempt(kept);
        } catch (AgentException e) {
            log.atDebug().setCause(e).log("a command cannot be carried out");
            return new Outcome.Failed(Reasons.NOT_POSSIBLE);
        }
    }

    /// @return false where it cannot be done
    boolean isDone(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (AgentException e) {
            log.atDebug().setCause(e).log("a command cannot be carried out");
            return false;
        }
    }

    private Outcome attempt(Kept kept) {
        return switch (kept.command().action()) {
            case CommandAction.Sync() -> done(hands.sync());
            case CommandAction.RestartApp() -> restarts.restartApp(kept);
            case CommandAction.Reboot() -> restarts.reboot(kept);
            case CommandAction.ShowMessage(LocalizedText text, int seconds) ->
                    show(text, clock.instant().plusSeconds(seconds));
            case CommandAction.Brightness(Optional<Integer> percent) -> light(percent);
            case CommandAction.Volume(int percent) -> volume(percent);
            case CommandAction.TestPrint() -> print(kept);
            case CommandAction.SupportBundle() -> bundle();
            case CommandAction.ScreenPicture() -> picture(kept.command().id());
            case CommandAction.Maintenance(boolean isOn) ->
                    done(() -> hands.screen().maintenance().put(isOn));
            case CommandAction.Unknown _ -> new Outcome.Refused(Reasons.UNKNOWN);
        };
    }

    private static Outcome done(Runnable deed) {
        deed.run();
        return new Outcome.Done();
    }

    private Outcome show(LocalizedText text, Instant until) {
        return isScreenAlive()
                ? done(() -> hands.screen().tell().accept(new LocalEvent.Message(text, until)))
                : new Outcome.Failed(Reasons.NO_SCREEN);
    }

    private Outcome light(Optional<Integer> percent) {
        return done(() -> hands.machine().light().order(percent));
    }

    private Outcome volume(int percent) {
        hands.screen().tell().accept(new LocalEvent.Volume(percent));
        return hands.machine().sound().set(percent)
                ? new Outcome.Done()
                : new Outcome.Failed(Reasons.NO_MIXER);
    }

    /// The memo says that the printer may have been spoken to: a restart must not print again.
    private Outcome print(Kept kept) {
        if (kept.memo().isEmpty()) {
            return new Outcome.Notes(
                    BEGUN, () -> patience.isOver(kept.command().id(), BEGUN, Duration.ZERO));
        }
        boolean isMine = patience.knows(kept.command().id(), BEGUN);
        return !isMine
                ? new Outcome.Failed(Reasons.INTERRUPTED)
                : hands.desk()
                        .print()
                        .print()
                        .<Outcome>map(Outcome.Failed::new)
                        .orElseGet(Outcome.Done::new);
    }

    private Outcome bundle() {
        Bytes zip = hands.desk().bundle().collect();
        return zip.length() > LONGEST_BUNDLE
                ? new Outcome.Failed(Reasons.TOO_LARGE)
                : new Outcome.Brought("application/zip", zip);
    }

    private Outcome picture(UUID id) {
        Pictures pictures = hands.screen().pictures();
        AppWatch watch = hands.screen().watch();
        if (watch.sinceSession().filter(since -> since.compareTo(UNTOUCHED) < 0).isPresent()) {
            pictures.forget(id);
            return new Outcome.Refused(Reasons.TOUCHED);
        }
        if (!isScreenAlive()) {
            pictures.forget(id);
            return new Outcome.Failed(Reasons.NO_SCREEN);
        }
        if (!pictures.isWanted(id)) {
            pictures.want(id);
        }
        Optional<Outcome> answered = pictures.take(id).map(Work::outcome);
        return answered.orElseGet(() -> waited(id, pictures));
    }

    private Outcome waited(UUID id, Pictures pictures) {
        if (patience.isOver(id, "picture", PICTURE)) {
            pictures.forget(id);
            return new Outcome.Failed(Reasons.NO_PICTURE);
        }
        return new Outcome.Waits();
    }

    private static Outcome outcome(Pictures.Answer answer) {
        return switch (answer) {
            case Pictures.Answer.Picture(Bytes png) -> new Outcome.Brought("image/png", png);
            case Pictures.Answer.Refused(String reason) ->
                    switch (reason) {
                        case "form" -> new Outcome.Refused(Reasons.FORM_OPEN);
                        case "unreadable" -> new Outcome.Failed(Reasons.BAD_PICTURE);
                        default -> new Outcome.Refused(Reasons.TOUCHED);
                    };
        };
    }

    private boolean isScreenAlive() {
        AppWatch watch = hands.screen().watch();
        return watch.lastBeat().isPresent() && !watch.isStuck();
    }
}

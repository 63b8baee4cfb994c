// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.tracking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.server.appeals.Appeals;
import ua.krynytsia.server.appeals.TrackedAppeal;
import ua.krynytsia.server.appeals.tracking.Attempts.Limit;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// Tells what becomes of an appeal to whoever knows its number and PIN. One per server.
///
/// Wrong attempts are limited: for a number 5 in a quarter of an hour and 20 in a day, from
/// wherever they come; for a [Source] 20 in five minutes, few enough to make guessing hopeless and
/// over soon enough that one visitor does not keep the next ones out; 300 in ten minutes in all. A
/// right one counts nowhere. A number that nobody holds is counted like any other, and takes as
/// long to refuse. Thread-safe.
public final class Tracking {
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final Duration OF_SOURCE = Duration.ofMinutes(5);
    private static final Duration OF_ALL = Duration.ofMinutes(10);
    private static final int IN_SHORT = 5;
    private static final int IN_DAY = 20;
    private static final int PER_SOURCE = 20;
    private static final int IN_ALL = 300;
    private static final LocalizedText REGISTERED =
            LocalizedText.of(
                    "Зареєстровано: місто отримало ваші слова.",
                    "Registered: the city has received your words.");

    private final Appeals appeals;
    private final Attempts attempts;
    private final Function<String, Optional<Period>> terms;

    /// @param terms how long the city has to answer a form; empty where no answer is promised
    public Tracking(
            Appeals appeals, Store store, Function<String, Optional<Period>> terms, Clock clock) {
        this.appeals = appeals;
        this.attempts = new Attempts(store, clock);
        this.terms = terms;
    }

    public TrackingAnswer ask(TrackingQuestion question, Source source) {
        List<Limit> limits = limits(question.number(), source);
        Optional<Duration> wait = attempts.spend(limits);
        if (wait.isPresent()) {
            return new TrackingAnswer.TooMany(seconds(wait.get()));
        }
        Optional<TrackedAppeal> found = appeals.findTracked(question.number(), question.pin());
        if (found.isEmpty()) {
            attempts.forget(DAY);
            return new TrackingAnswer.NoMatch();
        }
        attempts.refund(limits);
        return answer(found.get());
    }

    /// In an order that all keep, so that two who ask at once do not wait for each other.
    private static List<Limit> limits(String number, Source source) {
        return List.of(
                new Limit("number " + number, IN_SHORT, SHORT),
                new Limit("number of a day " + number, IN_DAY, DAY),
                new Limit("source " + source.name(), PER_SOURCE, OF_SOURCE),
                new Limit("all", IN_ALL, OF_ALL));
    }

    private TrackingAnswer answer(TrackedAppeal appeal) {
        LocalDate since = LocalDate.ofInstant(appeal.registered(), CITY);
        return new TrackingAnswer.Found(
                appeal.number(),
                REGISTERED,
                appeal.submitted(),
                appeal.registered(),
                terms.apply(appeal.form()).map(since::plus),
                Optional.empty());
    }

    private static int seconds(Duration wait) {
        return Math.clamp(wait.plusMillis(999).toSeconds(), 1, Integer.MAX_VALUE);
    }
}

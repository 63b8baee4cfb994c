// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.service.StatusView;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// How far the edition has come, what waits for the server and for how long, whether it answers.
final class ContentSection implements Section {
    private static final Duration OLD = Duration.ofDays(1);

    private final Supplier<StatusView> status;
    private final Supplier<Optional<Instant>> oldest;

    ContentSection(Supplier<StatusView> status, Supplier<Optional<Instant>> oldest) {
        this.status = status;
        this.oldest = oldest;
    }

    @Override
    public Group group() {
        StatusView now = status.get();
        EditionProgress editions = now.link().editions();
        return new Group(
                "content",
                LocalizedText.of("Зміст і черга", "Content and queue"),
                List.of(
                        server(now.link().isOnline()),
                        mark("Видання: призначено", "Edition: wanted", editions.target()),
                        mark("Видання: завантажено", "Edition: downloaded", editions.downloaded()),
                        mark("Видання: перевірено", "Edition: verified", editions.verified()),
                        mark("Видання: на екрані", "Edition: shown", editions.active()),
                        queue(now)));
    }

    private static Line server(boolean isOnline) {
        return Lines.of(
                LocalizedText.of("Сервер", "Server"),
                isOnline
                        ? LocalizedText.of("на звʼязку", "answers")
                        : LocalizedText.of("не відповідає", "does not answer"),
                isOnline ? Level.FINE : Level.DEGRADED);
    }

    private static Line mark(
            String ukrainian, String english, Optional<EditionProgress.Mark> mark) {
        LocalizedText value =
                mark.map(at ->
                                Words.both(
                                        words -> "№ " + at.number() + " · " + words.time(at.at())))
                        .orElse(LocalizedText.of("ще немає", "none yet"));
        return Lines.of(
                LocalizedText.of(ukrainian, english),
                value,
                mark.isPresent() ? Level.FINE : Level.NOTICE);
    }

    private Line queue(StatusView now) {
        Optional<Duration> age =
                oldest.get().map(since -> Duration.between(since, now.program().now()));
        LocalizedText value =
                Words.both(words ->
                        now.waiting()
                                + age.filter(it -> now.waiting() > 0 && !it.isNegative())
                                        .map(it ->
                                                words.say(", найстаріше ", ", the oldest for ")
                                                        + words.duration(it))
                                        .orElse(""));
        boolean isOld = age.filter(it -> it.compareTo(OLD) > 0).isPresent();
        return Lines.of(
                LocalizedText.of("Звернень чекає на відправлення", "Appeals waiting to be sent"),
                value,
                isOld ? Level.DEGRADED : Level.FINE);
    }
}

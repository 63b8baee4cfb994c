// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.alerts.Feeds;
import ua.krynytsia.server.alerts.feed.DangerFeed.Answer;

/// Asks a source every ten seconds and hands on what it says. Never waits: the answer is looked for
/// at the next [#tick]. The jobs' thread.
public final class FeedWatch {
    private static final Logger log = LoggerFactory.getLogger(FeedWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final DangerFeed feed;
    private final Feeds feeds;
    private final Clock clock;
    private Optional<CompletableFuture<Answer>> asked = Optional.empty();
    private Instant next = Instant.MIN;
    private boolean isSilent;

    public FeedWatch(DangerFeed feed, Feeds feeds, Clock clock) {
        this.feed = feed;
        this.feeds = feeds;
        this.clock = clock;
    }

    /// To be called every second.
    public void tick() {
        if (asked.filter(CompletableFuture::isDone).isPresent()) {
            Answer answer = asked.get().join();
            asked = Optional.empty();
            take(answer);
        }
        Instant now = clock.instant();
        boolean isTurnedBack = next.isAfter(now.plus(EVERY));
        if (asked.isEmpty() && (isTurnedBack || !now.isBefore(next))) {
            next = now.plus(EVERY);
            asked = Optional.of(feed.ask());
        }
    }

    private void take(Answer answer) {
        String name = feed.name().id();
        switch (answer) {
            case Answer.Danger() -> feeds.danger(name);
            case Answer.Calm() -> feeds.calm(name);
            case Answer.Silent(String reason) -> {
                if (!isSilent) {
                    log.atWarn()
                            .addKeyValue("feed", name)
                            .addKeyValue("reason", reason)
                            .log("a source of alerts is silent; it is asked again");
                }
            }
        }
        isSilent = answer instanceof Answer.Silent;
    }
}

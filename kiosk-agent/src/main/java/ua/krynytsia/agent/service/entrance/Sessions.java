// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;

/// Who has been let in by one door. Kept in memory only, so that a restart ends them all; tokens
/// only as digests. Thread-safe.
public final class Sessions {
    private static final int MOST = 8;
    private static final int TOKEN_BYTES = 32;
    private static final Duration SET_BACK = Duration.ofMinutes(1);

    private final Duration life;
    private final Clock clock;
    private final SecureRandom random;
    private final Map<Sha256, Session> open = new HashMap<>();

    /// @param life after the last request that prolongs it
    public Sessions(Duration life, Clock clock, SecureRandom random) {
        this.life = life;
        this.clock = clock;
        this.random = random;
    }

    /// @param who as the audit names them
    public record Session(String who, Instant until) {}

    /// A token and the session it opens.
    ///
    /// @param token 43 characters of base64url
    public record Opened(String token, Session session) {
        /// Without the token.
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /// The oldest goes where there are more than eight.
    public synchronized Opened begin(String who) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var session = new Session(who, clock.instant().plus(life));
        open.values().removeIf(this::isOver);
        if (open.size() >= MOST) {
            open.entrySet().stream()
                    .min(Comparator.comparing(it -> it.getValue().until()))
                    .map(Map.Entry::getKey)
                    .ifPresent(open::remove);
        }
        open.put(digest(token), session);
        return new Opened(token, session);
    }

    /// The session of a token.
    public synchronized Optional<Session> find(String token) {
        Session session = open.get(digest(token));
        return session == null || isOver(session) ? Optional.empty() : Optional.of(session);
    }

    /// As [#find]; it begins to last anew.
    public synchronized Optional<Session> prolong(String token) {
        return find(token)
                .map(session -> {
                    var prolonged = new Session(session.who(), clock.instant().plus(life));
                    open.put(digest(token), prolonged);
                    return prolonged;
                });
    }

    public synchronized void end(String token) {
        open.remove(digest(token));
    }

    /// A clock that was set back by more than a minute ends it too.
    private boolean isOver(Session session) {
        Instant now = clock.instant();
        return !session.until().isAfter(now)
                || session.until().isAfter(now.plus(life).plus(SET_BACK));
    }

    private static Sha256 digest(String token) {
        return Bytes.utf8(token).sha256();
    }
}

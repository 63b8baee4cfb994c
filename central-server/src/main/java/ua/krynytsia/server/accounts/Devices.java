// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.store.Store;

/// The table `known_device`: browsers in which a person has signed in, by a random name that is
/// kept hashed; forgotten after a year. Guesses from elsewhere do not slow these down (OWASP,
/// "Device cookies").
public final class Devices {
    public static final Duration KNOWN = Duration.ofDays(365);

    private final Store store;
    private final Secrets secrets;
    private final Clock clock;

    public Devices(Store store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    public boolean isKnown(String token, String login) {
        return store.read(handle ->
                handle.createQuery(
                                        """
                                        select count(*) from known_device where token_hash = :hash
                                        and login = :login and seen >= :oldest\
                                        """)
                                .bind("hash", Secrets.hash(token).hex())
                                .bind("login", login)
                                .bind("oldest", clock.instant().minus(KNOWN))
                                .mapTo(Integer.class)
                                .one()
                        == 1);
    }

    /// @return the name of the browser, for its cookie
    public String remember(String login) {
        String token = secrets.make();
        Instant now = clock.instant();
        return store.write(handle -> {
            handle.createUpdate("delete from known_device where seen < :oldest")
                    .bind("oldest", now.minus(KNOWN))
                    .execute();
            handle.createUpdate(
                            """
                            insert into known_device (token_hash, login, seen)
                            values (:hash, :login, :now)\
                            """)
                    .bind("hash", Secrets.hash(token).hex())
                    .bind("login", login)
                    .bind("now", now)
                    .execute();
            return token;
        });
    }
}

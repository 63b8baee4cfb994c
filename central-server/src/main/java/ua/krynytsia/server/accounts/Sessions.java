// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.store.Store;

/// The table `session`: random names handed out as cookies, kept hashed, over after 30 minutes
/// without a deed.
public final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);

    private final Store store;
    private final Secrets secrets;
    private final Clock clock;

    public Sessions(Store store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// @return the cookie's value
    public String open(Account account) {
        String token = secrets.make();
        Instant now = clock.instant();
        store.write(handle -> {
            handle.createUpdate("delete from session where last_seen < :oldest")
                    .bind("oldest", now.minus(IDLE))
                    .execute();
            return handle.createUpdate(
                            """
                            insert into session (token_hash, login, csrf, last_seen)
                            values (:hash, :login, :csrf, :now)\
                            """)
                    .bind("hash", Secrets.hash(token).hex())
                    .bind("login", account.login())
                    .bind("csrf", secrets.make())
                    .bind("now", now)
                    .execute();
        });
        return token;
    }

    /// @param isDeed whether the session lives on by this request; a page that refreshes itself is
    ///   nobody's deed
    public Optional<SignedIn> find(String token, boolean isDeed) {
        String hash = Secrets.hash(token).hex();
        Instant now = clock.instant();
        return store.write(handle -> {
            Optional<SignedIn> found = read(handle, hash, now.minus(IDLE));
            if (found.isPresent() && isDeed) {
                handle.createUpdate("update session set last_seen = :now where token_hash = :hash")
                        .bind("now", now)
                        .bind("hash", hash)
                        .execute();
            }
            return found;
        });
    }

    public void close(String token) {
        store.write(handle ->
                handle.createUpdate("delete from session where token_hash = :hash")
                        .bind("hash", Secrets.hash(token).hex())
                        .execute());
    }

    private static Optional<SignedIn> read(Handle handle, String hash, Instant oldest) {
        return handle.createQuery(
                        """
                        select s.login, a.name, s.csrf, a.must_change from session s
                        join account a on a.login = s.login
                        where s.token_hash = :hash and s.last_seen >= :oldest
                        and a.blocked is null\
                        """)
                .bind("hash", hash)
                .bind("oldest", oldest)
                .map((row, context) ->
                        new SignedIn(
                                new Account(row.getString("login"), row.getString("name")),
                                row.getString("csrf"),
                                new GrantTable(handle).rights(row.getString("login")),
                                row.getBoolean("must_change")))
                .findOne();
    }
}

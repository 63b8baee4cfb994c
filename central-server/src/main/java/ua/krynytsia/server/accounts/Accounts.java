// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Clock;
import java.util.Optional;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.store.Store;

/// The table `account`: who administrates, with an Argon2id hash of the password (RFC 9106; 19 MiB,
/// two passes, as OWASP advises).
public final class Accounts {
    private static final Argon2Function HASHING =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /// Random bytes in the form of a hash: no password fits it, and to find that out takes as long.
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$YrCyuRVIJPG27eklqit6Fg"
                    + "$E+gh4p9YKPvdEpqiBwLSM7QlqPQo7SqxWKTyznn/H6E";

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    private final Store store;
    private final Audit audit;
    private final Clock clock;

    public Accounts(Store store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return store.read(handle ->
                handle.createQuery("select count(*) from account").mapTo(Integer.class).one() == 0);
    }

    /// Empty where login and password do not belong together. Takes as long for a login that does
    /// not exist.
    public Optional<Account> check(String login, String password) {
        Optional<Row> row = find(login);
        String hash = row.map(Row::hash).orElse(NOBODY);
        boolean fits = Password.check(clip(password), hash).with(HASHING);
        return row.filter(found -> fits).map(Row::account);
    }

    /// The first administrator of a fresh server.
    public Creation createFirst(Account account, String password) {
        if (!Account.isLogin(account.login())) {
            return Creation.LOGIN_REFUSED;
        }
        if (!Account.isName(account.name())) {
            return Creation.NAME_REFUSED;
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            return Creation.PASSWORD_REFUSED;
        }
        String hash = Password.hash(password).addRandomSalt().with(HASHING).getResult();
        return store.write(handle -> {
            int made =
                    handle.createUpdate(
                                    """
                                    insert into account (login, name, password_hash, created)
                                    select :login, :name, :hash, :now
                                    where not exists (select 1 from account)\
                                    """)
                            .bind("login", account.login())
                            .bind("name", account.name())
                            .bind("hash", hash)
                            .bind("now", clock.instant())
                            .execute();
            if (made == 0) {
                return Creation.TOO_LATE;
            }
            audit.record(handle, account.login(), Deed.of("account-created", account.login()));
            return Creation.DONE;
        });
    }

    /// How the making of the first account ended.
    public enum Creation {
        DONE,
        LOGIN_REFUSED,
        NAME_REFUSED,
        PASSWORD_REFUSED,
        /// There is an account already.
        TOO_LATE
    }

    private Optional<Row> find(String login) {
        return store.read(handle ->
                handle.createQuery(
                                "select login, name, password_hash from account where login = :login")
                        .bind("login", login)
                        .map((row, context) ->
                                new Row(
                                        new Account(row.getString("login"), row.getString("name")),
                                        row.getString("password_hash")))
                        .findOne());
    }

    private static String clip(String password) {
        return password.substring(0, Math.min(password.length(), LONGEST_PASSWORD));
    }

    private record Row(Account account, String hash) {
        @Override
        public String toString() {
            return "Row[" + account.login() + "]";
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.time.Clock;
import java.util.Optional;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.rights.Grant;
import ua.krynytsia.server.rights.Role;
import ua.krynytsia.server.rights.Scope;
import ua.krynytsia.server.store.Store;

/// The table `account`: who may come in, and by which password. Whoever is blocked may not.
///
///     account(login, name, password_hash, created, author, blocked, must_change)
public final class Accounts {
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

    /// Empty where login and password do not belong together or the person is blocked. Takes as
    /// long for a login that does not exist.
    public Optional<Account> check(String login, String password) {
        Optional<Row> row = find(login);
        boolean fits = Passwords.fits(password, row.map(Row::hash));
        return row.filter(found -> fits).map(Row::account);
    }

    /// The first administrator of a fresh server.
    public Outcome createFirst(Account account, String password) {
        if (!Account.isLogin(account.login())) {
            return Outcome.LOGIN_REFUSED;
        }
        if (!Account.isName(account.name())) {
            return Outcome.NAME_REFUSED;
        }
        if (!Passwords.isAcceptable(password)) {
            return Outcome.PASSWORD_REFUSED;
        }
        String hash = Passwords.hash(password);
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
                return Outcome.TAKEN;
            }
            var grants = new GrantTable(handle);
            grants.add(account.login(), new Grant(Role.ADMINISTRATOR, new Scope.Everywhere()));
            audit.record(handle, account.login(), Deed.of("account-created", subject(account)));
            return Outcome.DONE;
        });
    }

    /// A password of the person's own choice.
    ///
    /// @param current the one that is to be replaced
    public Outcome changePassword(Account account, String current, String fresh) {
        if (check(account.login(), current).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!Passwords.isAcceptable(fresh) || fresh.equals(current)) {
            return Outcome.PASSWORD_REFUSED;
        }
        String hash = Passwords.hash(fresh);
        return store.write(handle -> {
            handle.createUpdate(
                            """
                            update account set password_hash = :hash, must_change = false
                            where login = :login\
                            """)
                    .bind("hash", hash)
                    .bind("login", account.login())
                    .execute();
            audit.record(handle, account.login(), Deed.of("password-changed", subject(account)));
            return Outcome.DONE;
        });
    }

    private static String subject(Account account) {
        return People.subject(account.login());
    }

    private Optional<Row> find(String login) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select login, name, password_hash from account
                                where login = :login and blocked is null\
                                """)
                        .bind("login", login)
                        .map((row, context) ->
                                new Row(
                                        new Account(row.getString("login"), row.getString("name")),
                                        row.getString("password_hash")))
                        .findOne());
    }

    private record Row(Account account, String hash) {
        @Override
        public String toString() {
            return "Row[" + account.login() + "]";
        }
    }
}

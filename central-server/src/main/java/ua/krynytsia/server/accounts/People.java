// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.rights.Grant;
import ua.krynytsia.server.store.Store;

/// The people behind the accounts: making, blocking, giving and taking roles. Whatever changes what
/// a person may do holds from that person's next request.
public final class People {
    private final Store store;
    private final Audit audit;
    private final Clock clock;

    public People(Store store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// By name.
    public List<Person> listPeople() {
        return store.read(handle -> {
            Map<String, List<Grant>> grants = new GrantTable(handle).all();
            return handle.createQuery(
                            """
                            select login, name, author, blocked from account order by name, login\
                            """)
                    .map((row, context) ->
                            new Person(
                                    new Account(row.getString("login"), row.getString("name")),
                                    Optional.ofNullable(row.getString("author")),
                                    row.getTimestamp("blocked") != null,
                                    grants.getOrDefault(row.getString("login"), List.of())))
                    .list();
        });
    }

    public Optional<Person> findPerson(String login) {
        return store.read(handle ->
                handle.createQuery("select name, author, blocked from account where login = :login")
                        .bind("login", login)
                        .map((row, context) ->
                                new Person(
                                        new Account(login, row.getString("name")),
                                        Optional.ofNullable(row.getString("author")),
                                        row.getTimestamp("blocked") != null,
                                        new GrantTable(handle).grants(login)))
                        .findOne());
    }

    /// A person without any role.
    ///
    /// @param password the first one, which the person must change after signing in
    public Outcome create(Account account, Optional<String> author, String password, String who) {
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
            if (author.isPresent() && !isThere(handle, "author", "id", author.get())) {
                return Outcome.UNKNOWN;
            }
            int made =
                    handle.createUpdate(
                                    """
                                    merge into account t
                                    using (select cast(:login as varchar(64)) as login) s
                                        on t.login = s.login
                                    when not matched then insert (login, name, password_hash,
                                        created, author, must_change)
                                    values (:login, :name, :hash, :now, :author, true)\
                                    """)
                            .bind("login", account.login())
                            .bind("name", account.name())
                            .bind("hash", hash)
                            .bind("now", clock.instant())
                            .bind("author", author)
                            .execute();
            if (made == 0) {
                return Outcome.TAKEN;
            }
            audit.record(handle, who, Deed.of("account-created", subject(account.login())));
            return Outcome.DONE;
        });
    }

    /// A person who is blocked is signed out everywhere and may not come in.
    public Outcome block(String login, String who) {
        return change(
                login,
                Deed.of("account-blocked", subject(login)),
                who,
                handle -> {
                    handle.createUpdate(
                                    """
                                    update account set blocked = :now
                                    where login = :login and blocked is null\
                                    """)
                            .bind("now", clock.instant())
                            .bind("login", login)
                            .execute();
                    close(handle, login);
                });
    }

    public Outcome unblock(String login, String who) {
        return change(
                login,
                Deed.of("account-unblocked", subject(login)),
                who,
                handle ->
                        handle.createUpdate(
                                        "update account set blocked = null where login = :login")
                                .bind("login", login)
                                .execute());
    }

    /// Another password, which the person must change; every session ends, and no browser is known
    /// any longer.
    public Outcome reset(String login, String password, String who) {
        if (!Passwords.isAcceptable(password)) {
            return Outcome.PASSWORD_REFUSED;
        }
        String hash = Passwords.hash(password);
        return change(
                login,
                Deed.of("password-reset", subject(login)),
                who,
                handle -> {
                    handle.createUpdate(
                                    """
                                    update account set password_hash = :hash, must_change = true
                                    where login = :login\
                                    """)
                            .bind("hash", hash)
                            .bind("login", login)
                            .execute();
                    close(handle, login);
                    handle.createUpdate("delete from known_device where login = :login")
                            .bind("login", login)
                            .execute();
                });
    }

    public Outcome grant(String login, Grant grant, String who) {
        var deed = new Deed("role-granted", subject(login), List.of(grant.role().id()));
        return change(
                login,
                deed,
                who,
                handle -> {
                    var grants = new GrantTable(handle);
                    grants.remove(login, grant);
                    grants.add(login, grant);
                });
    }

    public Outcome revoke(String login, Grant grant, String who) {
        var deed = new Deed("role-taken", subject(login), List.of(grant.role().id()));
        return change(login, deed, who, handle -> new GrantTable(handle).remove(login, grant));
    }

    static String subject(String login) {
        return "account/" + login;
    }

    private interface Step {
        void in(Handle handle);
    }

    private Outcome change(String login, Deed deed, String who, Step step) {
        try {
            return store.write(handle -> {
                if (!isThere(handle, "account", "login", login)) {
                    return Outcome.UNKNOWN;
                }
                var grants = new GrantTable(handle);
                boolean wasOne = grants.isAnAdministratorThere();
                step.in(handle);
                if (wasOne && !grants.isAnAdministratorThere()) {
                    throw new NobodyLeftException();
                }
                audit.record(handle, who, deed);
                return Outcome.DONE;
            });
        } catch (NobodyLeftException e) {
            return Outcome.LAST_ADMINISTRATOR;
        }
    }

    /// Takes the step back.
    private static final class NobodyLeftException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static boolean isThere(Handle handle, String table, String column, String id) {
        return handle.createQuery("select count(*) from " + table + " where " + column + " = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private static void close(Handle handle, String login) {
        handle.createUpdate("delete from session where login = :login")
                .bind("login", login)
                .execute();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.rights.Grant;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.server.rights.Role;
import ua.krynytsia.server.rights.Scope;

/// The table of what people may do, inside one transaction. A row that this program does not
/// understand allows nothing.
///
///     role_grant(id, login, role, scope, target, field, field_value)
final class GrantTable {
    private final Handle handle;

    GrantTable(Handle handle) {
        this.handle = handle;
    }

    Rights rights(String login) {
        Optional<String> organisation =
                handle.createQuery(
                                """
                                select b.organisation from account a
                                join author b on b.id = a.author where a.login = :login\
                                """)
                        .bind("login", login)
                        .mapTo(String.class)
                        .findOne();
        return new Rights(grants(login), organisation);
    }

    List<Grant> grants(String login) {
        return handle
                .createQuery(
                        """
                        select role, scope, target, field, field_value from role_grant
                        where login = :login order by id\
                        """)
                .bind("login", login)
                .map((row, context) -> grant(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Map<String, List<Grant>> all() {
        var byLogin = new HashMap<String, List<Grant>>();
        handle.createQuery(
                        """
                        select role, scope, target, field, field_value, login from role_grant
                        order by id\
                        """)
                .map((row, context) -> Map.entry(row.getString("login"), grant(row)))
                .forEach(row ->
                        row.getValue()
                                .ifPresent(grant ->
                                        byLogin.computeIfAbsent(
                                                        row.getKey(), _ -> new ArrayList<>())
                                                .add(grant)));
        return byLogin;
    }

    void add(String login, Grant grant) {
        Columns columns = Columns.of(grant.scope());
        handle.createUpdate(
                        """
                        insert into role_grant (login, role, scope, target, field, field_value)
                        values (:login, :role, :scope, :target, :field, :value)\
                        """)
                .bind("login", login)
                .bind("role", grant.role().id())
                .bind("scope", columns.scope())
                .bind("target", columns.target())
                .bind("field", columns.field())
                .bind("value", columns.value())
                .execute();
    }

    /// @return how many rows said so
    int remove(String login, Grant grant) {
        Columns columns = Columns.of(grant.scope());
        return handle.createUpdate(
                        """
                        delete from role_grant where login = :login and role = :role
                        and scope = :scope and target = :target and field = :field
                        and field_value = :value\
                        """)
                .bind("login", login)
                .bind("role", grant.role().id())
                .bind("scope", columns.scope())
                .bind("target", columns.target())
                .bind("field", columns.field())
                .bind("value", columns.value())
                .execute();
    }

    /// Whether anybody who may come in may do everything; two that ask at once wait for each other.
    boolean isAnAdministratorThere() {
        return !handle.createQuery(
                        """
                        select a.login from account a where a.blocked is null and exists (
                            select 1 from role_grant g where g.login = a.login
                            and g.role = 'administrator' and g.scope = 'everywhere')
                        order by a.login for update\
                        """)
                .mapTo(String.class)
                .list()
                .isEmpty();
    }

    private static Optional<Grant> grant(ResultSet row) throws SQLException {
        Optional<Role> role = Role.find(row.getString("role"));
        Optional<Scope> scope =
                new Columns(
                                row.getString("scope"),
                                row.getString("target"),
                                row.getString("field"),
                                row.getString("field_value"))
                        .toScope();
        return role.flatMap(known -> scope.map(where -> new Grant(known, where)));
    }

    private record Columns(String scope, String target, String field, String value) {
        static Columns of(Scope scope) {
            return switch (scope) {
                case Scope.Everywhere() -> new Columns("everywhere", "", "", "");
                case Scope.InSection(String section) -> new Columns("section", section, "", "");
                case Scope.InResource(String resource) -> new Columns("resource", resource, "", "");
                case Scope.InPart(String resource, String field, String value) ->
                        new Columns("part", resource, field, value);
                case Scope.InOwn(String resource) -> new Columns("own", resource, "", "");
            };
        }

        Optional<Scope> toScope() {
            return switch (scope) {
                case "everywhere" -> Optional.of(new Scope.Everywhere());
                case "section" -> Optional.of(new Scope.InSection(target));
                case "resource" -> Optional.of(new Scope.InResource(target));
                case "part" -> Optional.of(new Scope.InPart(target, field, value));
                case "own" -> Optional.of(new Scope.InOwn(target));
                default -> Optional.empty();
            };
        }
    }
}

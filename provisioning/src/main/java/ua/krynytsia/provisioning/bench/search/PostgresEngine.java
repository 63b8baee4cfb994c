// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.search.labels.Published;
import ua.krynytsia.provisioning.stack.PostgresProcess;

/// PostgreSQL's text search with the dictionaries `unaccent` and `simple`, which is what it has for
/// Ukrainian without further packages: every word must be there, the last one may be only begun;
/// names first, and the whole entry where no name fits.
final class PostgresEngine implements Engine {
    private static final int SHOWN = 30;
    private static final int ALL = Integer.MAX_VALUE;
    private static final List<String> SCHEMA =
            List.of(
                    "create extension unaccent",
                    "create text search configuration city (copy = simple)",
                    "alter text search configuration city alter mapping for hword, hword_part,"
                            + " word with unaccent, simple",
                    "create table entry (key text, name tsvector, whole tsvector)");

    private final PostgresProcess process;
    private final Connection connection;
    private final String version;

    PostgresEngine(Published published) {
        process = PostgresProcess.start("search-bench");
        try {
            connection = DriverManager.getConnection(process.url(), "postgres", process.password());
            version = connection.getMetaData().getDatabaseProductVersion();
            fill(published);
        } catch (SQLException e) {
            process.close();
            throw new ProvisioningException("PostgreSQL does not take the entries", e);
        }
    }

    private void fill(Published published) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : SCHEMA) {
                statement.execute(sql);
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "insert into entry values"
                                    + " (?, to_tsvector('city', ?), to_tsvector('city', ?))")) {
                for (Published.Item item : published.items()) {
                    insert.setString(1, item.key());
                    insert.setString(2, item.allNames());
                    insert.setString(3, item.allNames() + "\n" + item.rest());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("create index entry_name on entry using gin (name)");
            statement.execute("create index entry_whole on entry using gin (whole)");
            statement.execute("analyze entry");
        }
    }

    @Override
    public String name() {
        return "PostgreSQL " + version;
    }

    @Override
    public void ask(String query) {
        find(query, SHOWN);
    }

    @Override
    public Set<String> find(String query) {
        return find(query, ALL);
    }

    private Set<String> find(String query, int limit) {
        List<String> words = Engine.words(query);
        if (words.isEmpty()) {
            return Set.of();
        }
        String all =
                words.stream()
                                .map(word -> '\'' + word.replace("'", "''") + '\'')
                                .collect(Collectors.joining(" & "))
                        + ":*";
        Set<String> named = match("name", all, limit);
        return named.isEmpty() ? match("whole", all, limit) : named;
    }

    private Set<String> match(String column, String expression, int limit) {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select key from entry where "
                                + column
                                + " @@ to_tsquery('city', ?) limit ?")) {
            select.setString(1, expression);
            select.setInt(2, limit);
            ResultSet rows = select.executeQuery();
            var keys = new TreeSet<String>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        } catch (SQLException e) {
            throw new ProvisioningException("PostgreSQL does not understand " + expression, e);
        }
    }

    @Override
    public void close() {
        try (process) {
            connection.close();
        } catch (SQLException e) {
            throw new ProvisioningException("PostgreSQL does not close", e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.nio.file.Path;
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

/// SQLite with FTS5: every word must be there, the last one may be only begun; names first, and the
/// whole entry where no name fits.
final class SqliteEngine implements Engine {
    private static final int SHOWN = 30;
    private static final int ALL = Integer.MAX_VALUE;

    private final Connection connection;
    private final String version;

    SqliteEngine(Path file, Published published) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "create virtual table entry using fts5(key unindexed, name, rest,"
                                + " tokenize = 'unicode61 remove_diacritics 2')");
                ResultSet said = statement.executeQuery("select sqlite_version()");
                said.next();
                version = said.getString(1);
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into entry values (?, ?, ?)")) {
                for (Published.Item item : published.items()) {
                    insert.setString(1, item.key());
                    insert.setString(2, item.allNames());
                    insert.setString(3, item.rest());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new ProvisioningException("SQLite does not take the entries", e);
        }
    }

    @Override
    public String name() {
        return "SQLite " + version + " FTS5";
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
                words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" AND "))
                        + '*';
        Set<String> named = match("{name} : (" + all + ")", limit);
        return named.isEmpty() ? match(all, limit) : named;
    }

    private Set<String> match(String expression, int limit) {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select key from entry where entry match ? order by rank limit ?")) {
            select.setString(1, expression);
            select.setInt(2, limit);
            ResultSet rows = select.executeQuery();
            var keys = new TreeSet<String>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        } catch (SQLException e) {
            throw new ProvisioningException("SQLite does not understand " + expression, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ProvisioningException("SQLite does not close", e);
        }
    }
}

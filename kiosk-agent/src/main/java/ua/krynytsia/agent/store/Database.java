// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;

/// An H2 database in one file, brought to the newest version of its tables when opened.
///
/// `migrations` is a list to which statements are only ever added: the n-th leads from version n−1
/// to n. `WRITE_DELAY=0` makes what is committed survive the death of the process; a power cut may
/// still take the last commits, which the owner of the index must notice and make good.
public final class Database implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Database.class);
    private static final String SUFFIX = ".mv.db";

    /// Up to this many bytes stand in their row; H2 keeps longer ones apart, at a cost for each.
    private static final int IN_ROW = 64 * 1024;

    /// Pages kept in memory, in KiB: what is asked for often is held outside of the databases.
    private static final int PAGES = 4096;

    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final boolean isFresh;

    private Database(JdbcConnectionPool pool, boolean isFresh) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.isFresh = isFresh;
    }

    /// @param file without H2's `.mv.db`, on `disk`
    public static Database open(Disk disk, Path file, List<String> migrations) {
        Path place = disk.located(file);
        boolean existed = Files.exists(Path.of(place + SUFFIX));
        try {
            return opened(place, !existed, migrations);
        } catch (StoreException e) {
            if (!existed) {
                throw e;
            }
            Path aside = Path.of("quarantine", file.getFileName() + SUFFIX);
            log.atWarn()
                    .setCause(e)
                    .addKeyValue("file", file)
                    .addKeyValue("aside", aside)
                    .log("a database does not open; it is put aside and made anew");
            disk.move(Path.of(file + SUFFIX), aside);
            return opened(place, true, migrations);
        }
    }

    /// Whether there was no such database before.
    public boolean isFresh() {
        return isFresh;
    }

    public <T> T read(Function<Session, T> work) {
        try {
            return jdbi.inTransaction(handle -> work.apply(new Session(handle)));
        } catch (JdbiException e) {
            throw new StoreException("cannot read the database", e);
        }
    }

    /// All of it or nothing.
    public void write(Consumer<Session> work) {
        try {
            jdbi.useTransaction(handle -> work.accept(new Session(handle)));
        } catch (JdbiException e) {
            throw new StoreException("cannot write the database", e);
        }
    }

    @Override
    public void close() {
        pool.dispose();
    }

    private static Database opened(Path place, boolean isFresh, List<String> migrations) {
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StoreException("cannot make the directory of " + place, e);
        }
        String url =
                "jdbc:h2:file:"
                        + place.toAbsolutePath()
                        + ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB="
                        + IN_ROW
                        + ";CACHE_SIZE="
                        + PAGES;
        var database = new Database(JdbcConnectionPool.create(url, "agent", ""), isFresh);
        try {
            database.write(session -> migrate(session, migrations));
            return database;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    private static void migrate(Session session, List<String> migrations) {
        session.run("create table if not exists version (number integer not null)");
        List<Integer> versions =
                session.list("select number from version", r -> Integer.valueOf(r.text("number")));
        int reached = versions.isEmpty() ? 0 : versions.getFirst();
        if (reached > migrations.size()) {
            throw new StoreException(
                    "the database is of the newer version " + reached,
                    new IllegalStateException("this program knows " + migrations.size()));
        }
        for (String migration : migrations.subList(reached, migrations.size())) {
            session.run(migration);
        }
        session.run("delete from version");
        session.run("insert into version (number) values (?)", migrations.size());
    }
}

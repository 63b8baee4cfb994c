// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.store.fs.FilePath;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.Witness;

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

    private final String url;
    private final boolean isFresh;
    private final Optional<WitnessedPath> witnessed;

    /// Held alone by [#compact], which closes the file under everybody.
    private final ReadWriteLock using = new ReentrantReadWriteLock();

    private JdbcConnectionPool pool;

    private Database(String url, boolean isFresh, Optional<WitnessedPath> witnessed) {
        this.url = url;
        this.isFresh = isFresh;
        this.witnessed = witnessed;
        this.pool = pool(url);
    }

    private static JdbcConnectionPool pool(String url) {
        return JdbcConnectionPool.create(url, "agent", "");
    }

    /// @param file without H2's `.mv.db`, on `disk`
    public static Database open(Disk disk, Path file, List<String> migrations) {
        Path place = disk.located(file);
        boolean existed = Files.exists(Path.of(place + SUFFIX));
        try {
            return opened(place, disk.witness(), !existed, migrations);
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
            return opened(place, disk.witness(), true, migrations);
        }
    }

    /// Whether there was no such database before.
    public boolean isFresh() {
        return isFresh;
    }

    public <T> T read(Function<Session, T> work) {
        using.readLock().lock();
        try {
            return Jdbi.create(pool).inTransaction(handle -> work.apply(new Session(handle)));
        } catch (JdbiException e) {
            throw new StoreException("cannot read the database", e);
        } finally {
            using.readLock().unlock();
        }
    }

    /// All of it or nothing.
    public void write(Consumer<Session> work) {
        using.readLock().lock();
        try {
            Jdbi.create(pool).useTransaction(handle -> work.accept(new Session(handle)));
        } catch (JdbiException e) {
            throw new StoreException("cannot write the database", e);
        } finally {
            using.readLock().unlock();
        }
    }

    /// Writes the file anew, so that no byte of what was deleted stays in it. Everybody else waits
    /// meanwhile.
    public void compact() {
        using.writeLock().lock();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw new StoreException("cannot write the database anew", e);
        } finally {
            pool.dispose();
            pool = pool(url);
            using.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        pool.dispose();
        witnessed.ifPresent(WitnessedPath::forget);
    }

    private static Database opened(
            Path place, Optional<Witness> witness, boolean isFresh, List<String> migrations) {
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StoreException("cannot make the directory of " + place, e);
        }
        Optional<WitnessedPath> witnessed =
                witness.map(it -> WitnessedPath.register(place.toAbsolutePath(), it));
        String url =
                "jdbc:h2:"
                        + witnessed.map(FilePath::toString).orElse("file:" + place.toAbsolutePath())
                        + ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB="
                        + IN_ROW
                        + ";CACHE_SIZE="
                        + PAGES;
        var database = new Database(url, isFresh, witnessed);
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

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import ua.krynytsia.agent.disk.DiskException;
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
    private boolean isClosed;

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
            log.atWarn().setCause(e).addKeyValue("file", file).log("a database does not open");
            return existed ? anew(disk, file, migrations) : inMemory(migrations);
        }
    }

    private static Database anew(Disk disk, Path file, List<String> migrations) {
        Path aside = Path.of("quarantine", file.getFileName() + SUFFIX);
        try {
            disk.move(Path.of(file + SUFFIX), aside);
            log.atWarn().addKeyValue("aside", aside).log("it is put aside and made anew");
            return opened(disk.located(file), disk.witness(), true, migrations);
        } catch (DiskException | StoreException e) {
            log.atWarn().setCause(e).log("it cannot be made anew");
            return inMemory(migrations);
        }
    }

    /// Until the process ends: better than a kiosk that shows nothing because its disk takes no
    /// writes.
    public static Database inMemory(List<String> migrations) {
        log.atError().log("the index is kept in memory");
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return migrated(new Database(url, true, Optional.empty()), migrations);
    }

    /// Whether there was no such database before.
    public boolean isFresh() {
        return isFresh;
    }

    public <T> T read(Function<Session, T> work) {
        using.readLock().lock();
        try {
            requireOpen();
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
            requireOpen();
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
        if (isInMemory()) {
            return;
        }
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
        if (isInMemory()) {
            forgetMemory();
        }
        close(pool);
    }

    /// Closes the file without another byte written to it, for one that cannot be read: whoever
    /// comes later meets a [StoreException], and the file may be moved. Waits for those who read.
    public void abandon() {
        using.writeLock().lock();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            log.atDebug().setCause(e).log("a damaged database is closed already");
        } finally {
            close(pool);
            using.writeLock().unlock();
        }
    }

    private void close(JdbcConnectionPool last) {
        isClosed = true;
        last.dispose();
        witnessed.ifPresent(WitnessedPath::forget);
    }

    private void requireOpen() {
        if (isClosed) {
            throw new StoreException(
                    "the database is closed", new IllegalStateException("it was given up"));
        }
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
                        + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;MAX_LENGTH_INPLACE_LOB="
                        + IN_ROW
                        + ";CACHE_SIZE="
                        + PAGES;
        return migrated(new Database(url, isFresh, witnessed), migrations);
    }

    private static Database migrated(Database database, List<String> migrations) {
        try {
            database.write(session -> migrate(session, migrations));
            return database;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    private void forgetMemory() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            log.atDebug().setCause(e).log("a database in memory is closed already");
        }
    }

    private boolean isInMemory() {
        return url.startsWith("jdbc:h2:mem:");
    }

    /// Writes nothing where nothing is to be done.
    private static void migrate(Session session, List<String> migrations) {
        List<String> there =
                session.list(
                        "select table_name from information_schema.tables where table_name = ?",
                        row -> row.text("table_name"),
                        "VERSION");
        if (there.isEmpty()) {
            session.run("create table version (number integer not null)");
        }
        List<Integer> versions =
                session.list("select number from version", r -> Integer.valueOf(r.text("number")));
        int reached = versions.isEmpty() ? 0 : versions.getFirst();
        if (reached == migrations.size()) {
            return;
        }
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

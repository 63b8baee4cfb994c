// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import ua.krynytsia.server.ServerException;

/// The open database. Thread-safe.
///
/// An H2 file is held by one process at a time: a second one is refused, with the reason.
/// `WRITE_DELAY=0` makes every commit a write to the file, so that a killed process loses nothing
/// that was acknowledged. What must survive a power cut is kept in forced files beside it.
///
/// A PostgreSQL may go away and come back: what is asked meanwhile fails with [StoreAwayException],
/// what is asked later is answered.
public final class Store implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:ua/krynytsia/server/store/migrations";
    private static final int ATTEMPTS = 5;

    private final StorePlace place;
    private final HikariDataSource source;
    private final Jdbi jdbi;

    /// Held alone by [#compact], which closes the file under everybody.
    private final ReadWriteLock using = new ReentrantReadWriteLock();

    private Store(StorePlace place, HikariDataSource source) {
        this.place = place;
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /// The H2 file in `directory`.
    public static Store open(Path directory) {
        return open(new StorePlace.Folder(directory));
    }

    /// Opens the database and brings it to the newest shape.
    ///
    /// @throws ServerException where another process holds it, or it cannot be reached or read
    public static Store open(StorePlace place) {
        HikariDataSource source = null;
        try {
            Engine engine = Engine.of(place);
            source = new HikariDataSource(engine.connections());
            // each feature counts in its own hundred, so a lower number may come later
            Flyway.configure()
                    .dataSource(source)
                    .locations(MIGRATIONS)
                    .placeholders(engine.words())
                    .outOfOrder(true)
                    .load()
                    .migrate();
            return new Store(place, source);
        } catch (IOException | HikariPool.PoolInitializationException | FlywayException e) {
            if (source != null) {
                source.close();
            }
            throw new ServerException("cannot open the database in " + place + hint(place), e);
        }
    }

    /// For looking only; what it sees may be older than what another thread is writing.
    public <T> T read(Work<T> work) {
        return again(() -> jdbi.withHandle(work::with));
    }

    /// One transaction: everything `work` did is kept, or nothing where it throws. Where another
    /// transaction stood in the way it is begun anew, so `work` must change nothing but the
    /// database.
    public <T> T write(Work<T> work) {
        return again(() -> jdbi.inTransaction(work::with));
    }

    /// As [#write], for work that cannot be begun anew.
    public <T> T writeOnce(Work<T> work) {
        using.readLock().lock();
        try {
            return jdbi.inTransaction(work::with);
        } catch (JdbiException e) {
            throw Trouble.of(e) == Trouble.AWAY ? new StoreAwayException(e) : e;
        } finally {
            using.readLock().unlock();
        }
    }

    /// Leaves no byte of what was deleted in the files of the database: H2's file is written anew
    /// as a whole, of PostgreSQL's the tables named, with their indexes. Everybody else waits
    /// meanwhile, some seconds for a city's content. PostgreSQL's write-ahead log keeps what was
    /// written until it is recycled, and so does every backup.
    ///
    /// @param tables that held what was deleted
    /// @param patience how long others may be kept waiting for those who are at work; none at all
    ///   where it is zero
    /// @return false where others were at work all the time: try again later
    public boolean compact(List<String> tables, Duration patience) {
        return switch (place) {
            case StorePlace.Folder _ -> compactFile(patience);
            case StorePlace.Postgres _ -> {
                jdbi.useHandle(handle -> {
                    handle.execute("set lock_timeout = " + Math.max(1, patience.toMillis()));
                    try {
                        tables.forEach(it -> handle.execute("vacuum full " + it));
                    } finally {
                        handle.execute("reset lock_timeout");
                    }
                });
                yield true;
            }
        };
    }

    private boolean compactFile(Duration patience) {
        try {
            boolean isAlone =
                    patience.isZero()
                            ? using.writeLock().tryLock()
                            : using.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!isAlone) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            writeAnew();
            return true;
        } finally {
            using.writeLock().unlock();
        }
    }

    /// Closes the file, too: the next connection opens it again.
    private void writeAnew() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
            source.evictConnection(connection);
        } catch (SQLException e) {
            throw new ServerException("cannot write the database in " + place + " anew", e);
        } finally {
            source.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private <T> T again(Supplier<T> deed) {
        using.readLock().lock();
        try {
            return untilDone(deed);
        } finally {
            using.readLock().unlock();
        }
    }

    private static <T> T untilDone(Supplier<T> deed) {
        for (int attempt = 1; ; attempt++) {
            try {
                return deed.get();
            } catch (JdbiException e) {
                Trouble trouble = Trouble.of(e);
                boolean useful = trouble != Trouble.OTHER && Trouble.isBeforeCommit(e);
                if (!useful || e instanceof ConnectionException || attempt == ATTEMPTS) {
                    throw trouble == Trouble.AWAY ? new StoreAwayException(e) : e;
                }
            }
        }
    }

    private static String hint(StorePlace place) {
        return switch (place) {
            case StorePlace.Folder _ -> ": is another server or command using it?";
            case StorePlace.Postgres _ ->
                    ": is it PostgreSQL 15 or newer, is it up, are database.user and"
                            + " database.password-file right?";
        };
    }

    /// Closing twice is harmless.
    @Override
    public void close() {
        source.close();
    }
}

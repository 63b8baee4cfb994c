// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Path;
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

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Store(HikariDataSource source) {
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
            return new Store(source);
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
        try {
            return jdbi.inTransaction(work::with);
        } catch (JdbiException e) {
            throw Trouble.of(e) == Trouble.AWAY ? new StoreAwayException(e) : e;
        }
    }

    private static <T> T again(Supplier<T> deed) {
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

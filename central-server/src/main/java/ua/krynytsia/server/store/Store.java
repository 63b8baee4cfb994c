// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import ua.krynytsia.server.ServerException;

/// The open database. One process at a time holds it: a second one is refused, with the reason.
/// Thread-safe.
///
/// `WRITE_DELAY=0` makes every commit a write to the file, so that a killed process loses nothing
/// that was acknowledged. What must survive a power cut is kept in forced files beside it.
public final class Store implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:ua/krynytsia/server/store/migrations";
    private static final int CONNECTIONS = 12;
    private static final Map<String, String> TYPES_OF_H2 = Map.of("blob", "varbinary(1048576)");

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Store(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /// Opens the database in `directory`, which is made where it is missing, and brings it to the
    /// newest shape.
    ///
    /// @throws ServerException where another process holds it, or it cannot be read
    public static Store open(Path directory) {
        HikariDataSource source = null;
        try {
            Files.createDirectories(directory);
            source = source(directory.toAbsolutePath().resolve("krynytsia"));
            Flyway.configure()
                    .dataSource(source)
                    .locations(MIGRATIONS)
                    .placeholders(TYPES_OF_H2)
                    .load()
                    .migrate();
            return new Store(source);
        } catch (IOException | HikariPool.PoolInitializationException | FlywayException e) {
            if (source != null) {
                source.close();
            }
            throw new ServerException(
                    "cannot open the database in "
                            + directory
                            + ": is another server or command using it?",
                    e);
        }
    }

    private static HikariDataSource source(Path file) {
        var config = new HikariConfig();
        config.setPoolName("krynytsia");
        config.setJdbcUrl("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /// For looking only; what it sees may be older than what another thread is writing.
    public <T> T read(Work<T> work) {
        return jdbi.withHandle(work::with);
    }

    /// One transaction: everything `work` did is kept, or nothing where it throws.
    public <T> T write(Work<T> work) {
        return jdbi.inTransaction(work::with);
    }

    /// Closing twice is harmless.
    @Override
    public void close() {
        source.close();
    }
}

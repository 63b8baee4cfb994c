// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import ua.krynytsia.server.ServerException;

/// What differs between the two databases: how one connects, and the words of the migrations that
/// they do not share.
///
/// | placeholder | is |
/// |---|---|
/// | `${blob}` | bytes, at most 1 MiB |
/// | `${bytewise}` | text that is compared by its bytes, whatever the language of the database |
///
/// @param words by the name of their placeholder
record Engine(HikariConfig connections, Map<String, String> words) {
    private static final int CONNECTIONS = 12;
    private static final int KEPT_OPEN = 2;
    private static final long WAIT = Duration.ofSeconds(5).toMillis();

    static Engine of(StorePlace place) throws IOException {
        return switch (place) {
            case StorePlace.Folder folder -> h2(folder);
            case StorePlace.Postgres postgres -> postgres(postgres);
        };
    }

    private static Engine h2(StorePlace.Folder place) throws IOException {
        Files.createDirectories(place.directory());
        Path file = place.directory().toAbsolutePath().resolve("krynytsia");
        HikariConfig config =
                connections("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("sa");
        config.setPassword("");
        return new Engine(config, Map.of("blob", "varbinary(1048576)", "bytewise", ""));
    }

    private static Engine postgres(StorePlace.Postgres place) throws IOException {
        HikariConfig config = connections(place.url());
        config.setUsername(place.user());
        config.setPassword(password(place.passwordFile()));
        config.setMinimumIdle(KEPT_OPEN);
        config.setConnectionTimeout(WAIT);
        config.addDataSourceProperty("ApplicationName", "krynytsia");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new Engine(config, Map.of("blob", "bytea", "bytewise", "collate \"C\""));
    }

    private static HikariConfig connections(String url) {
        var config = new HikariConfig();
        config.setPoolName("krynytsia");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        return config;
    }

    private static String password(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || lines.getFirst().isBlank()) {
            throw new ServerException("the first line of " + file + " must be the password");
        }
        return lines.getFirst().strip();
    }
}

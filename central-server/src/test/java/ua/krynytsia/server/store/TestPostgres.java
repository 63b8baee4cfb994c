// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ua.krynytsia.wire.Sha256;

/// A real PostgreSQL, Debian's, which ends with whoever started it.
public final class TestPostgres implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Path folder;
    private final int port;
    private final boolean isThrownAway;
    private Process process;

    /// One that may be stopped and started, gone in the end.
    public static TestPostgres ofItsOwn() {
        return new TestPostgres(temporary(), false);
    }

    private TestPostgres(Path folder, boolean isThrownAway) {
        this.folder = folder;
        this.isThrownAway = isThrownAway;
        this.port = freePort();
        this.process = start();
    }

    /// One for all tests of this JVM; the end of the JVM ends it.
    static TestPostgres shared() {
        return Shared.ONE;
    }

    private static final class Shared {
        static final TestPostgres ONE = new TestPostgres(temporary(), true);
    }

    /// The settings of a server whose database is such a place.
    public Map<String, String> settings(Path name) {
        StorePlace.Postgres place = place(name);
        return Map.of(
                "database.url", place.url(),
                "database.user", place.user(),
                "database.password-file", place.passwordFile().toString());
    }

    /// A place of its own for whatever belongs to `name`; the same name finds it again.
    public StorePlace.Postgres place(Path name) {
        String schema =
                "t"
                        + Sha256.of(name.toString().getBytes(StandardCharsets.UTF_8))
                                .hex()
                                .substring(0, 24);
        try (Connection connection =
                        DriverManager.getConnection(url(), "postgres", password().strip());
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new StorePlace.Postgres(
                url() + "?currentSchema=" + schema, "postgres", folder.resolve("password"));
    }

    /// Goes away, its files stay.
    public void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("PostgreSQL does not stop");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Comes back at the same address.
    public void startAgain() {
        process = start();
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestPostgres::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private String password() {
        try {
            return Files.readString(folder.resolve("password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() {
        Path root = Path.of(System.getProperty("krynytsia.root", ".."));
        var command = new ArrayList<String>();
        command.add(root.resolve("provisioning/src/main/sh/postgres.sh").toString());
        command.addAll(List.of(folder.toString(), Integer.toString(port)));
        command.addAll(List.of("-c", "fsync=off", "-c", "shared_buffers=32MB"));
        try {
            var builder =
                    new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("THROWAWAY", isThrownAway ? "1" : "0");
            Process started = builder.start();
            var said =
                    new BufferedReader(
                            new InputStreamReader(
                                    started.getInputStream(), StandardCharsets.UTF_8));
            if (!"ready".equals(said.readLine())) {
                throw new IllegalStateException("PostgreSQL does not start; see above");
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("krynytsia-postgres");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

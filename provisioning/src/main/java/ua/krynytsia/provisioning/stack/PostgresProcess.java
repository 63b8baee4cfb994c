// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.provisioning.ProvisioningException;

/// A PostgreSQL of its own, Debian's, as it comes: with fsync. It ends when this process ends, and
/// its folder goes with it.
public final class PostgresProcess implements AutoCloseable {
    private static final long STOP_SECONDS = 30;

    private final Path folder;
    private final int port;
    private final Process process;

    private PostgresProcess(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /// @param name of the folder it works in
    public static PostgresProcess start(String name) {
        Path folder = temporary(name);
        Path script = Repository.root().resolve("provisioning/src/main/sh/postgres.sh");
        int port = freePort();
        var builder =
                new ProcessBuilder(script.toString(), folder.toString(), Integer.toString(port))
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("THROWAWAY", "1");
        try {
            Process process = builder.start();
            var said =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            if (!"ready".equals(said.readLine())) {
                throw new ProvisioningException("PostgreSQL does not start; its words are above");
            }
            return new PostgresProcess(folder, port, process);
        } catch (IOException e) {
            throw new ProvisioningException("cannot start " + script, e);
        }
    }

    /// What a server is given to work on it.
    public List<String> settings() {
        return List.of(
                "database.url=" + url(),
                "database.user=postgres",
                "database.password-file=" + folder.resolve("password"));
    }

    /// For JDBC, with the user `postgres`.
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String password() {
        try {
            return Files.readString(folder.resolve("password")).strip();
        } catch (IOException e) {
            throw new ProvisioningException("PostgreSQL left no password in " + folder, e);
        }
    }

    /// Such as `PostgreSQL 15`.
    public String version() {
        try {
            return "PostgreSQL "
                    + Files.readString(folder.resolve("cluster").resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the version in " + folder, e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot stop PostgreSQL", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A folder that others than its owner may enter, since PostgreSQL does not run as root.
    private static Path temporary(String name) {
        try {
            Path folder = Files.createTempDirectory("krynytsia-" + name);
            return Files.setPosixFilePermissions(
                    folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new ProvisioningException("cannot make a folder for PostgreSQL", e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ProvisioningException("cannot find a free port", e);
        }
    }
}

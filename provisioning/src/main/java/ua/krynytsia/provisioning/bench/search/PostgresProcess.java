// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Repository;

/// Debian's PostgreSQL in a folder of its own, which is gone when it is closed.
final class PostgresProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Path folder;
    private final int port;
    private final Process process;

    PostgresProcess() {
        try {
            folder = Files.createTempDirectory("bench-postgres");
            // the server runs as nobody where this runs as root
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            port = freePort();
            Path script = Repository.root().resolve("provisioning/src/main/sh/postgres.sh");
            var builder =
                    new ProcessBuilder(
                                    "bash",
                                    script.toString(),
                                    folder.toString(),
                                    Integer.toString(port))
                            .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("THROWAWAY", "1");
            process = builder.start();
            awaitReady();
        } catch (IOException e) {
            throw new ProvisioningException("PostgreSQL does not start", e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        try {
            return Files.readString(folder.resolve("password")).strip();
        } catch (IOException e) {
            throw new ProvisioningException("PostgreSQL left no password in " + folder, e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            throw new ProvisioningException("PostgreSQL does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        BufferedReader said = process.inputReader();
        if (!"ready".equals(said.readLine())) {
            throw new ProvisioningException("PostgreSQL does not start; see its words above");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;

/// The peer: the command line of SQLite reads the same CSV files with `.import`, one table each. It
/// knows no types, validates nothing, keeps no history, finds no districts and no streets.
final class SqlitePeer {
    private final Path work;

    SqlitePeer(Path work) {
        this.work = work;
    }

    /// @param rows of all tables
    record Result(double seconds, long rows) {}

    Result run(List<Path> files) {
        Path database = work.resolve("peer.sqlite");
        var script = new StringBuilder(".mode csv\n");
        var count = new StringBuilder("select 0");
        for (int i = 0; i < files.size(); i++) {
            script.append(".import \"").append(files.get(i)).append("\" t").append(i).append('\n');
            count.append(" + (select count(*) from t").append(i).append(')');
        }
        try {
            Files.deleteIfExists(database);
            long start = System.nanoTime();
            sqlite(database, script.toString());
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Result(seconds, Long.parseLong(sqlite(database, count + ";\n").strip()));
        } catch (IOException e) {
            throw new ProvisioningException("the peer could not run", e);
        }
    }

    String version() {
        try {
            return sqlite(work.resolve("peer.sqlite"), "select sqlite_version();\n").strip();
        } catch (IOException e) {
            throw new ProvisioningException("the peer could not run", e);
        }
    }

    private static String sqlite(Path database, String script) throws IOException {
        Process process =
                new ProcessBuilder("sqlite3", "-bail", database.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = process.getOutputStream()) {
            in.write(script.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new ProvisioningException("sqlite3 ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("sqlite3 was interrupted", e);
        }
        return said;
    }
}

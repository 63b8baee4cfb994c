// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.exchange.FileReport;
import ua.krynytsia.server.exchange.ImportReport;

/// A whole bundle is tried, as the command line does it: through the port of a running server, and
/// without one.
class TriedImportTest {
    @TempDir private Path folder;

    @Test
    void aRunningServerSaysWhatABundleWouldMakeAndMakesNothing() {
        Path bundle = TestTown.write(folder.resolve("bundle"));
        try (var town = new TestTown(folder.resolve("data"));
                Operator operator = LocalClient.find(town.config()).orElseThrow()) {
            ImportReport tried = operator.importPath(bundle, true);

            assertThat(tried.exitStatus()).as(tried.toText("en")).isZero();
            assertThat(tried.counts().created()).isPositive();
            assertThat(tried.toText("en")).contains("nothing was changed");
            assertThat(town.api("GET", "/exports/terminals.csv", "").statusCode()).isEqualTo(404);
            assertThat(operator.importPath(bundle, false).counts()).isEqualTo(tried.counts());
        }
    }

    @Test
    void withoutAServerTheSameIsSaid() {
        Path bundle = TestTown.write(folder.resolve("bundle"));
        ServerConfig config;
        try (var town = new TestTown(folder.resolve("data"))) {
            config = town.config();
        }
        try (Operator operator =
                DirectOperator.open(config, Clock.systemUTC(), new SecureRandom())) {
            FileReport.Counts tried = operator.importPath(bundle, true).counts();

            assertThat(tried.created()).isPositive();
            assertThat(operator.importPath(bundle, true).counts()).isEqualTo(tried);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;

/// An empty catalogue and the door of files to it. Nothing may be left in the spool when it closes.
record ImportDesk(Path folder, Store store, Catalogue catalogue, Exchange exchange)
        implements AutoCloseable {
    static ImportDesk open(TestDatabase database, Path folder) {
        Store store = database.open(folder);
        var catalogue = new Catalogue(store, folder.resolve("media"), Clock.systemUTC());
        var exchange = new Exchange(catalogue, folder.resolve("spool"), ImportLimits.DEFAULT);
        return new ImportDesk(folder, store, catalogue, exchange);
    }

    /// Of a file that is not refused.
    FileReport take(String name, String content, Exchange.Options options) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        FileReport report = exchange.importFile(name, bytes, options, "test").files().getFirst();
        assertThat(report.refusal()).isEmpty();
        return report;
    }

    @Override
    public void close() {
        Path spool = folder.resolve("spool");
        if (Files.exists(spool)) {
            assertThat(spool).isEmptyDirectory();
        }
        store.close();
    }
}

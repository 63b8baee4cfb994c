// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.exchange.values.Printing;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.content.Resource;

/// The example files of the tables that resolution 835 recommends.
class RecommendedTablesTest {
    private static final Path TABLES =
            Path.of("../../shared/data/exchange/ua-835").toAbsolutePath().normalize();

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleReadsWithoutLoss() throws IOException {
        assumeTrue(Files.isDirectory(tables()), "no recommended tables at hand");
        try (Stream<Path> files = Files.walk(tables())) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    tables().relativize(file).toString(), () -> read(file)));
        }
    }

    private static Path tables() {
        String elsewhere = System.getenv("KRYNYTSIA_UA_835");
        return elsewhere == null ? TABLES : Path.of(elsewhere);
    }

    private void read(Path file) throws IOException {
        List<List<String>> rows;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            rows = reader.stream().map(CsvRecord::getFields).toList();
        }
        String name = file.getParent().getFileName() + "-" + file.getFileName();
        try (Store store = Store.open(folder.resolve(name))) {
            var catalogue = new Catalogue(store, folder.resolve("media"), Clock.systemUTC());
            var exchange = new Exchange(catalogue, folder.resolve("spool"), ImportLimits.DEFAULT);
            FileReport report;
            try (InputStream body = Files.newInputStream(file)) {
                report = exchange.importFile(name, body, "test").files().getFirst();
            }
            if (report.refusal().isPresent()) {
                assertThat(rows).as(report.toString()).hasSizeLessThan(3);
                return;
            }
            assertThat(report.rejected()).isEmpty();
            long notes =
                    report.remarks().stream()
                            .filter(remark -> remark.kind() == RowRemark.Kind.NOTE)
                            .count();
            assertThat(report.counts().created()).isEqualTo(rows.size() - 1L - notes);
            String kept = everything(catalogue, report.resource().orElseThrow());
            for (List<String> row : rows.subList(1 + (int) notes, rows.size())) {
                for (String cell : row) {
                    assertThat(kept).contains(digits(cell));
                }
            }
        }
    }

    private static String everything(Catalogue catalogue, String id) {
        Resource resource = catalogue.findResource(id).orElseThrow();
        return catalogue.listEntries(id, "", 0, 100).entries().stream()
                .map(StoredEntry::entry)
                .flatMap(entry ->
                        entry.values().entrySet().stream()
                                .map(value ->
                                        Printing.of(
                                                resource.findField(value.getKey())
                                                        .orElseThrow()
                                                        .type(),
                                                value.getValue(),
                                                "uk")))
                .map(RecommendedTablesTest::digits)
                .collect(Collectors.joining(" "));
    }

    /// Letters and digits alone: blanks, apostrophes and the plus of a telephone number may differ,
    /// yes and no are words.
    private static String digits(String cell) {
        return cell.replace("ʼ", "")
                .replace("True", "так")
                .replace("False", "ні")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;

/// On the real registers of the city, which the product does not ship; skipped where they are
/// absent. [ExchangeTest] holds the twins on vectors of our own.
class RealDataTest {
    private static final Path CITY =
            Path.of(System.getProperty("krynytsia.data", "../../shared/data"), "city");

    @TempDir private Path folder;
    private Store store;
    private Catalogue catalogue;
    private Exchange exchange;

    @BeforeEach
    void open() {
        assumeTrue(Files.isDirectory(CITY), "the real data is not on this machine");
        store = Store.open(folder);
        catalogue = new Catalogue(store, folder.resolve("media"), Clock.systemUTC());
        exchange = new Exchange(catalogue, folder.resolve("spool"), ImportLimits.DEFAULT);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void everyRowOfEveryRegisterIsAnEntryOrStandsInTheReport() {
        ImportReport report = exchange.importFolder(CITY, "test");

        assertThat(report.hasRefusals()).isFalse();
        Map<String, Long> accepted = new TreeMap<>();
        report.files().forEach(file -> accepted.put(file.file(), file.counts().accepted()));
        assertThat(accepted)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "cnap.csv", 12L,
                                "colleges.csv", 13L,
                                "districts.geojson", 7L,
                                "katottg.csv", 8L,
                                "medical_communal.csv", 30L,
                                "polling_stations.geojson", 343L,
                                "schools_with_district.csv", 146L,
                                "universities.csv", 11L,
                                "vocational.csv", 33L));
        assertThat(report.counts().rejected()).isZero();
        assertThat(remarks(report, "cnap.csv", RowRemark.Kind.NOTE))
                .singleElement()
                .satisfies(remark -> assertThat(remark.number()).isEqualTo(2));
    }

    @Test
    void hospitalsLieInDistrictsAndFortySevenStationsOutsideTheCity() {
        exchange.importFolder(CITY, "test");

        Map<String, Long> hospitals = localities("register-medical");
        Map<String, Long> stations = localities("polling-stations");

        assertThat(hospitals).doesNotContainKeys("outside", "unplaced");
        assertThat(hospitals.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(30);
        assertThat(stations).containsEntry("outside", 47L).doesNotContainKey("unplaced");
        assertThat(stations.values().stream().mapToLong(Long::longValue).sum() - 47).isEqualTo(296);
        assertThat(stations).containsKey("ua12060170010378670");
    }

    @Test
    void importingTheSameFolderAgainChangesNothing() {
        exchange.importFolder(CITY, "test");

        ImportReport again = exchange.importFolder(CITY, "test");

        assertThat(again.counts().created()).isZero();
        assertThat(again.counts().updated()).isZero();
        assertThat(again.counts().unchanged()).isEqualTo(603);
    }

    @Test
    void strangePhonesLinksAndMailsOfTheRegistersAreKept() {
        exchange.importFolder(CITY, "test");

        assertThat(value("register-institutions", "1165", "phone"))
                .isEqualTo(new FieldValue.Phone(List.of("+380564948171")));
        assertThat(value("register-medical", "9bed2748-e980-434f-8384-2df179681666", "phone"))
                .isEqualTo(new FieldValue.Phone(List.of("+380676285473", "+380564948140")));
        assertThat(value("register-service-centres", "83", "phone"))
                .isEqualTo(new FieldValue.Phone(List.of("+380800500459")));
        assertThat(text("register-service-centres", "83", "note")).contains("http://kr.gov.ua");
        assertThat(text("register-schools", "33422788", "note"))
                .contains("115heartbeats@gmail.com");
    }

    private static List<RowRemark> remarks(ImportReport report, String file, RowRemark.Kind kind) {
        return report.files().stream()
                .filter(one -> one.file().equals(file))
                .flatMap(one -> one.remarks().stream())
                .filter(remark -> remark.kind() == kind)
                .toList();
    }

    private FieldValue value(String resource, String id, String field) {
        return catalogue.findEntry(resource, id).orElseThrow().entry().value(field).orElseThrow();
    }

    private String text(String resource, String id, String field) {
        return ((FieldValue.Text) value(resource, id, field)).text().ukrainian();
    }

    private Map<String, Long> localities(String resource) {
        return catalogue.listEntries(resource, "", 0, 1000).entries().stream()
                .map(StoredEntry::entry)
                .collect(
                        Collectors.groupingBy(
                                entry ->
                                        switch (entry.locality()) {
                                            case Locality.InDistrict in -> in.district();
                                            case Locality.OutsideCity _ -> "outside";
                                            case Locality.Unplaced _ -> "unplaced";
                                        },
                                Collectors.counting()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.taps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactsTest {
    @TempDir private Path city;

    @Test
    void cellsInQuotesHoldCommasQuotesAndLineEnds() {
        assertThat(Facts.cells("a,b\n\"x, y\",\"say \"\"so\"\"\"\n\"two\nlines\",\n"))
                .containsExactly(
                        List.of("a", "b"),
                        List.of("x, y", "say \"so\""),
                        List.of("two\nlines", ""));
    }

    @Test
    void theNearestPharmacyIsTheNearestAsTheCrowFlies() throws IOException {
        Files.writeString(
                city.resolve("terminals.csv"), "Код,Широта,Довгота\nkiosk-01,47.9,33.4\n");
        Files.writeString(
                city.resolve("pharmacies.csv"),
                """
                Код,Адреса,Широта,Довгота
                far,"вул. Далека, 1",47.95,33.4
                east,"вул. Східна, 2",47.9,33.42
                north,"вул. Північна, 3",47.915,33.4
                nowhere,"вул. Ніяка, 4",,
                """);

        assertThat(new Facts(city).nearestPharmacy().of("Код")).isEqualTo("east");
    }
}

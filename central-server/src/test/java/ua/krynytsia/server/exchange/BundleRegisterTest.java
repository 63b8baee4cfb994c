// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.exchange.registering.Registry;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;

/// How fresh the resources of a bundle are by the register.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BundleRegisterTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    private static final String CITY =
            """
            {"sections":[{"kind":"section","id":"city","presentation":
              {"title":{"uk":"Місто"},"lead":{"uk":""},"icon":"map","order":1}}],
             "resources":[{"kind":"resource","id":"shops","section":"city","presentation":
              {"title":{"uk":"Крамниці"},"lead":{"uk":""},"icon":"shop","order":1},
              "provenance":{"author":{"uk":"Місто"}},"titleField":"name","fields":[
              {"id":"name","label":{"uk":"Назва"},"type":
               {"kind":"text","minLength":1,"maxLength":200,"multiline":false},
               "traits":["required"]}]}],
             "forms":[],"layers":[],"settings":[]}
            """;
    private static final String IMPORTS =
            """
            {"imports":[{"file":"shops.csv","resource":"shops","key":["Код"],
             "columns":{"Назва":"name"}}]}
            """;

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private Path bundle;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = database.open(folder);
        bundle = Files.createDirectories(folder.resolve("bundle"));
        write("imports.json", IMPORTS);
        write("shops.csv", "Код,Назва\na-1,Пекарня\n");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatABundleChangesWithoutSayingWhenWasRenewedToday() throws IOException {
        write("city.json", CITY);
        importOn(FIRST);
        assertThat(updated()).contains(FIRST);

        importOn(LATER);
        assertThat(updated()).as("nothing has changed").contains(FIRST);

        write("shops.csv", "Код,Назва\na-1,Пекарня «Колосок»\n");
        importOn(LATER);
        assertThat(updated()).contains(LATER);
    }

    @Test
    void aBundleThatSaysWhenIsBelieved() throws IOException {
        write(
                "city.json",
                CITY.replace(
                        "{\"author\":{\"uk\":\"Місто\"}}",
                        "{\"author\":{\"uk\":\"Місто\"},\"updated\":\"2026-10-05\"}"));

        importOn(LATER);

        assertThat(updated()).contains(LocalDate.of(2026, 10, 5));
    }

    private void importOn(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var catalogue = new Catalogue(store, folder.resolve("media"), clock);
        var register = Registry.open(store, catalogue, clock).register();
        var exchange =
                new Exchange(
                        catalogue,
                        folder.resolve("spool"),
                        ImportLimits.DEFAULT,
                        Optional.of(register));
        ImportReport report = exchange.importFolder(bundle, "test");
        assertThat(report.exitStatus()).as(report.toText("en")).isZero();
    }

    private Optional<LocalDate> updated() {
        return new Catalogue(store, folder.resolve("media"), Clock.systemUTC())
                .findResource("shops")
                .orElseThrow()
                .provenance()
                .updated();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(bundle.resolve(name), content);
    }
}

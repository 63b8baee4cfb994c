// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.agent.health.HealthCode;

class TamperedEditionSystemTest {
    private static final String REFUSED = HealthCode.EDITION_REFUSED.code();

    @TempDir static Path work;

    private static Installation city;

    @BeforeAll
    static void start() {
        city = Installation.withMiddleman(work);
    }

    @AfterAll
    static void stop() throws Exception {
        city.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Trick.class,
            names = {"BROKEN_SIGNATURE", "STRANGERS_KEY", "OLDER_NUMBER", "CHANGED_BYTE"})
    void isRefusedTheOldOneStaysAndEverybodySeesIt(Trick trick) {
        long before = city.publishNext();
        city.agent().awaitEdition(before);
        city.awaitSignal(REFUSED, false);

        city.middleman().play(trick);
        long refused = city.publishNext();
        city.awaitSignal(REFUSED, true);

        assertThat(refused).isGreaterThan(before);
        assertShows(before);
        assertThat(city.kiosk().statusPage())
                .contains(HealthCode.EDITION_REFUSED.meaning().ukrainian());

        city.middleman().play(Trick.NONE);
        city.prepare(refused + 1);
        long good = city.publish();
        city.agent().awaitEdition(good);
        city.awaitSignal(REFUSED, false);
        assertShows(good);
    }

    private static void assertShows(long edition) {
        assertThat(city.kiosk().state().edition().value()).isEqualTo(edition);
        assertThat(city.kiosk().entries())
                .hasSize(SmallCity.ENTRIES)
                .allMatch(line -> line.title().ukrainian().startsWith(SmallCity.tree(edition)));
    }
}

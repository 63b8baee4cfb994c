// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.wire.local.EntryLine;

class PublishSystemTest {
    @Test
    void whatIsPublishedIsOnTheKioskAndTheServerKnowsIt(@TempDir Path work) throws Exception {
        try (var city = Installation.start(work)) {
            assertThat(city.kiosk().entries())
                    .hasSize(SmallCity.ENTRIES)
                    .allMatch(line -> title(line).startsWith(SmallCity.tree(1)));

            long second = city.publishNext();
            city.agent().awaitEdition(second);

            assertThat(city.kiosk().entries())
                    .hasSize(SmallCity.ENTRIES)
                    .allMatch(line -> title(line).startsWith(SmallCity.tree(second)));
            assertThat(city.kiosk().search(SmallCity.tree(second)).total())
                    .isEqualTo(SmallCity.ENTRIES);
            city.awaitState("online");
            assertThat(city.listedSignals()).doesNotContain("edition-refused", "library-empty");
        }
    }

    @Test
    void aKilledAgentIsNotConnectedUntilItComesBack(@TempDir Path work) throws Exception {
        try (var city = Installation.start(work)) {
            city.awaitState("online");

            city.agent().process().kill();
            city.awaitState("offline");

            city.agent().start();
            city.awaitState("online");
        }
    }

    private static String title(EntryLine line) {
        return line.title().ukrainian();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.unplug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// The drill with few cycles.
@Timeout(120)
final class UnplugDrillTest {
    private final StringWriter said = new StringWriter();

    @Test
    void everyCardIsReadOnceAndTheSeedIsSaid() {
        int status = drill();

        assertThat(status).as("%s", said).isZero();
        assertThat(said.toString())
                .startsWith("seed 7\n")
                .contains("40 cards read, 0 lost, 0 doubled")
                .endsWith(", held\n");
    }

    @ParameterizedTest
    @CsvSource({"leak, +36 descriptors", "deaf, 1 lost"})
    void plantedBugIsFound(String bug, String words) {
        assertThat(drill("--plant", bug)).isOne();
        assertThat(said.toString()).contains(words).endsWith(", broken\n");
    }

    private int drill(String... more) {
        var line = new CommandLine(new UnplugDrill()).setOut(new PrintWriter(said, true));
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"--cycles", "40", "--seed", "7"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return line.execute(arguments);
    }
}

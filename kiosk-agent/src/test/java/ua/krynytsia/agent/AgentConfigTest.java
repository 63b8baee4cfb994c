// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgentConfigTest {
    @TempDir Path directory;

    @Test
    void usualSettingsNeedNothing() {
        AgentConfig config = AgentConfig.of(Map.of());

        assertThat(config.data()).isEqualTo(Path.of("/var/lib/krynytsia-agent"));
        assertThat(config.ticket()).isEqualTo(Path.of("/var/lib/krynytsia-agent/ticket.json"));
        assertThat(config.accessFile()).isEqualTo(Path.of("/run/krynytsia-agent/access.json"));
        assertThat(config.devices().readers()).isEmpty();
        assertThat(config.devices().pins()).isEqualTo("pi4j");
        assertThat(config.devices().printer()).isEqualTo("none");
    }

    @Test
    void fileIsRead() throws IOException {
        Path file = directory.resolve("agent.properties");
        Files.writeString(file, "data=/srv/a\nreaders=rdm6300:/dev/ttyS0, simulated\nport=8090\n");

        AgentConfig config = AgentConfig.of(AgentConfig.read(file));

        assertThat(config.data()).isEqualTo(Path.of("/srv/a"));
        assertThat(config.devices().readers())
                .isEqualTo(List.of("rdm6300:/dev/ttyS0", "simulated"));
        assertThat(config.port()).isEqualTo(8090);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertThatThrownBy(() -> AgentConfig.of(Map.of("porrt", "1")))
                .hasMessageContaining("porrt");
        assertThatThrownBy(() -> AgentConfig.of(Map.of("port", "x"))).hasMessageContaining("port");
        assertThatThrownBy(() -> AgentConfig.of(Map.of("pins", "knobs")))
                .hasMessageContaining("knobs");
        assertThatThrownBy(() -> AgentConfig.of(Map.of("presence", "smell")))
                .hasMessageContaining("smell");
        assertThatThrownBy(() -> AgentConfig.of(Map.of("power-hold", "0")))
                .hasMessageContaining("power-hold");
        assertThatThrownBy(() -> AgentConfig.of(Map.of("power-hold", "soon")))
                .hasMessageContaining("power-hold");
        assertThatThrownBy(() -> AgentConfig.read(directory.resolve("none")))
                .isInstanceOf(AgentException.class);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.theme.Contrast;

class AppConfigTest {
    @Test
    void onlyTheAgentsFileIsRequired() {
        AppConfig config = AppConfig.parse(List.of("--agent-access", "run/access.json"));

        assertThat(config.agentAccess()).isEqualTo(Path.of("run/access.json"));
        assertThat(config.diagonalInches()).isEqualTo(32);
        assertThat(config.window()).isEmpty();
        assertThat(config.contrast()).isEqualTo(Contrast.CALM);
    }

    @Test
    void aWindowHasASize() {
        AppConfig config = AppConfig.parse(List.of("--agent-access", "a", "--size", "1080x1920"));

        assertThat(config.window()).contains(new AppConfig.WindowSize(1080, 1920));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> AppConfig.parse(List.of())).hasMessageContaining("--agent-access");
        assertThatThrownBy(() -> AppConfig.parse(List.of("--colour", "red")))
                .hasMessageContaining("--colour");
        assertThatThrownBy(() -> AppConfig.parse(List.of("--agent-access")))
                .hasMessageContaining("needs a value");
        assertThatThrownBy(() -> AppConfig.parse(List.of("--agent-access", "a", "--size", "big")))
                .hasMessageContaining("1080x1920");
        assertThatThrownBy(() ->
                        AppConfig.parse(List.of("--agent-access", "a", "--layout-detail", "all")))
                .hasMessageContaining("targets, laws, words");
        assertThatThrownBy(
                        () -> AppConfig.parse(List.of("--agent-access", "a", "--patience", "1000")))
                .hasMessageContaining("at most 100");
    }

    @Test
    void anotherVoiceIsASetting() {
        AppConfig config =
                AppConfig.parse(
                        List.of("--agent-access", "a", "--voice-command", "speak {language} -"));

        assertThat(config.speech().command().words()).containsExactly("speak", "{language}", "-");
        assertThatThrownBy(() ->
                        AppConfig.parse(List.of("--agent-access", "a", "--voice-command", "")))
                .hasMessageContaining("espeak-ng");
    }

    @Test
    void theHelpNamesEveryFlag() {
        assertThat(AppConfig.USAGE)
                .contains("--agent-access", "--diagonal-inches", "--size", "--patience")
                .contains("--contrast", "--hotline", "--layout-log", "--layout-detail")
                .contains("--voice-command", "--voice-sounds");
    }

    @Test
    void theJavaMachineIsTheOneTheProductIsBuiltFor() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.content.Setting;

class AlertSettingsTest {
    @ParameterizedTest
    @EnumSource(AlertKind.class)
    void everyKindHasAFewStepsInBothLanguages(AlertKind kind) {
        assertThat(Advice.of(kind))
                .hasSizeBetween(2, 4)
                .allSatisfy(step -> {
                    assertThat(step.ukrainian()).hasSizeBetween(10, 100).endsWith(".");
                    assertThat(step.translation(LocalizedText.ENGLISH)).isPresent();
                });
    }

    @Test
    void settingsAreReadAndAbsentOnesMeanSilence() {
        var setting =
                new Setting(
                        "alerts",
                        Map.of(
                                "shelters", LocalizedText.of("shelters"),
                                "states", LocalizedText.of("yes"),
                                "in-shelter", LocalizedText.of("kiosk-03, kiosk-11")),
                        Map.of());

        AlertSettings read = AlertSettings.of(setting);

        assertThat(read.shelters()).contains("shelters");
        assertThat(read.saysUnknown()).isTrue();
        assertThat(read.sounds()).isFalse();
        assertThat(read.stepFree()).isEqualTo("step-free");
        assertThat(read.inShelter()).isEqualTo(Set.of("kiosk-03", "kiosk-11"));
        assertThat(AlertSettings.of(new Setting("alerts", Map.of(), Map.of())))
                .isEqualTo(AlertSettings.NONE);
    }
}

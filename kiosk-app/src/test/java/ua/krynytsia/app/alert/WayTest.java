// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.content.Setting;

class WayTest {
    @ParameterizedTest
    @CsvSource({
        "0, NORTH",
        "22, NORTH",
        "23, NORTH_EAST",
        "90, EAST",
        "157, SOUTH_EAST",
        "158, SOUTH",
        "225, SOUTH_WEST",
        "270, WEST",
        "337, NORTH_WEST",
        "338, NORTH",
        "359, NORTH"
    })
    void bearingIsSaidInOneOfEightWords(int bearing, Compass word) {
        assertThat(Compass.of(bearing)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "66, 1", "67, 2", "333, 5", "334, 6", "4000, 60"})
    void walkIsAtFourKilometresAnHourAndBegunMinutesCount(int metres, int minutes) {
        assertThat(new Walk(metres).minutes()).isEqualTo(minutes);
    }

    @Test
    void distanceIsRoundedUpToTensAndFromAKilometreToTenths() {
        var texts = new Texts();

        assertThat(new Walk(3).distance(texts)).isEqualTo("10 м");
        assertThat(new Walk(241).distance(texts)).isEqualTo("250 м");
        assertThat(new Walk(1_240).distance(texts)).isEqualTo("1,2 км");
        texts.use(Language.ENGLISH);
        assertThat(new Walk(1_240).distance(texts)).isEqualTo("1.2 km");
    }

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

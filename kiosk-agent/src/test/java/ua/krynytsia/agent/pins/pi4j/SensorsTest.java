// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import ua.krynytsia.agent.pins.PinReading;

import java.util.HexFormat;

final class SensorsTest {
    /// The word BE EF with its checksum 92 is the data sheet's own example.
    @ParameterizedTest
    @CsvSource({"beef92beef92, 85.5, 75", "000081000081, -45.0, 0", "ffffacffffac, 130.0, 100"})
    void climateIsDecoded(String answer, double celsius, double humidity) {
        assertThat(Sht3x.decode(HexFormat.of().parseHex(answer)))
                .hasValue(new PinReading.Climate(celsius, humidity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beef93beef92", "beef92beef91", "beee92beef92", "000000000000"})
    void climateWithAWrongChecksumIsRefused(String answer) {
        assertThat(Sht3x.decode(HexFormat.of().parseHex(answer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0000, 0", "0180, 320", "8390, 28067", "ffff, 54613"})
    void lightIsDecoded(String answer, double lux) {
        assertThat(Bh1750.decode(HexFormat.of().parseHex(answer)))
                .isEqualTo(new PinReading.Light(lux));
    }

    @ParameterizedTest
    @CsvSource({"6e00c800, 110", "2c01e803, 300", "6e006300, 0", "6e00ffff, 0", "00000000, 0"})
    void distanceIsDecodedAndAWeakEchoIsNone(String answer, int centimetres) {
        assertThat(TfLuna.decode(HexFormat.of().parseHex(answer))).isEqualTo(centimetres);
    }

    @Test
    void thereIsOneNativeAccessLibraryOnTheClassPath() {
        assertThat(getClass().getClassLoader().resources("com/sun/jna/Native.class")).hasSize(1);
    }
}

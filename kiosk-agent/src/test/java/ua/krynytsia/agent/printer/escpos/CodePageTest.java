// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.wire.Bytes;

final class CodePageTest {
    private static final String ALPHABET =
            "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЮЯЄЇабвгдежзийклмнопрстуфхцчшщьюяєї";

    @ParameterizedTest
    @CsvSource({
        "WPC1251, ҐґЄєІіЇї, a5b4aabab2b3afbf",
        "PC1125, ҐґЄєІіЇї, f2f3f4f5f6f7f8f9",
        "PC866, ЄєІіЇї, f2f34969f4f5",
        "WPC1251, Абя №7, c0e1ff20b937",
        "PC1125, Абя №7, 80a1ef20fc37",
        "PC866, Абя №7, 80a1ef20fc37",
        "WPC1251, Здоровʼя, c7e4eef0eee227ff",
        "PC1125, Здоровʼя, 87a4aee0aea227ef",
        "PC866, Здоровʼя, 87a4aee0aea227ef",
        "PC866, «Слово» — діло…, 2291abaea2ae22202d20a469abae2e2e2e"
    })
    void lettersStandWhereTheTableSays(CodePage page, String text, String hex) {
        assertThat(page.encode(text)).contains(Bytes.of(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTableHoldsTheAlphabetAndPlainSigns(CodePage page) {
        assertThat(page.encode(ALPHABET).map(Bytes::length)).contains(ALPHABET.length());
        assertThat(page.encode("AZaz09 ~!?").map(Bytes::length)).contains(10);
    }

    @Test
    void whatATableLacksIsNotPrintedAsSomethingElse() {
        assertThat(CodePage.PC866.encode("ґанок")).isEmpty();
        assertThat(CodePage.WPC1251.encode("日本")).isEmpty();
        assertThat(CodePage.PC1125.encode("naïve")).isEmpty();
        assertThat(CodePage.WPC1251.encode("\u001b@")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wpc1251, WPC1251, 46, 576, 48",
        "pc1125, PC1125, 44, 576, 48",
        "pc866/58, PC866, 17, 384, 32",
        "wpc1251@73, WPC1251, 73, 576, 48",
        "wpc1251@73/58, WPC1251, 73, 384, 32"
    })
    void profileIsRead(String setting, CodePage page, int table, int dots, int columns) {
        EscPosProfile profile = EscPosProfile.parse(setting).orElseThrow();

        assertThat(profile).isEqualTo(new EscPosProfile(Optional.of(page), table, dots));
        assertThat(profile.columns()).isEqualTo(columns);
    }

    @Test
    void drawnProfileNeedsNoTable() {
        assertThat(EscPosProfile.parse("raster")).contains(EscPosProfile.RASTER);
        assertThat(EscPosProfile.parse("raster/58").map(EscPosProfile::dots)).contains(384);
    }

    @ParameterizedTest
    @CsvSource({"cp1251", "raster@3", "wpc1251@256", "wpc1251/80", "''", "wpc1251@"})
    void whatIsNoProfileIsNone(String setting) {
        assertThat(EscPosProfile.parse(setting)).isEmpty();
    }
}

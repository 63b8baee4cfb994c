// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.agent.printer.PrinterState;

final class StatusBitTest {
    @ParameterizedTest
    @CsvSource({
        "1, 12, ''",
        "1, 16, DRAWER_SIGNAL",
        "1, 1a, OFFLINE",
        "1, 32, WAITING_FOR_RECOVERY",
        "1, 52, FEED_BUTTON_PRESSED",
        "2, 12, ''",
        "2, 16, COVER_OPEN",
        "2, 1a, FED_BY_BUTTON",
        "2, 32, STOPPED_BY_PAPER_END",
        "2, 52, ERROR",
        "3, 16, RECOVERABLE_ERROR",
        "3, 1a, CUTTER_ERROR",
        "3, 32, UNRECOVERABLE_ERROR",
        "3, 52, PASSING_ERROR",
        "4, 1e, PAPER_NEAR_END",
        "4, 72, PAPER_END",
        "4, 7e, PAPER_NEAR_END PAPER_END",
        "2, 7e, COVER_OPEN FED_BY_BUTTON STOPPED_BY_PAPER_END ERROR"
    })
    void everyBitHasItsName(int question, String answer, String names) {
        Set<StatusBit> expected = EnumSet.noneOf(StatusBit.class);
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(StatusBit::valueOf)
                .forEach(expected::add);

        assertThat(StatusBit.decode(question, HexFormat.of().parseHex(answer)[0]))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "10", "02", "13", "92", "ff", "41"})
    void byteThatIsNoAnswerIsNone(String answer) {
        assertThat(StatusBit.decode(2, HexFormat.of().parseHex(answer)[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "READY, ''",
        "READY, DRAWER_SIGNAL FEED_BUTTON_PRESSED",
        "PAPER_LOW, PAPER_NEAR_END",
        "PAPER_OUT, OFFLINE STOPPED_BY_PAPER_END PAPER_NEAR_END PAPER_END",
        "PAPER_OUT, PAPER_END",
        "COVER_OPEN, OFFLINE COVER_OPEN PAPER_END ERROR",
        "JAMMED, OFFLINE ERROR CUTTER_ERROR",
        "JAMMED, RECOVERABLE_ERROR",
        "JAMMED, UNRECOVERABLE_ERROR PAPER_NEAR_END",
        "OFFLINE, OFFLINE",
        "OFFLINE, ERROR PASSING_ERROR"
    })
    void bitsComeToAState(PrinterState state, String names) {
        Set<StatusBit> said = new TreeSet<>();
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(StatusBit::valueOf)
                .forEach(said::add);

        assertThat(StatusBit.state(said)).isEqualTo(state);
    }

    @Test
    void questionsAreRealTimeCommands() {
        assertThat(StatusBit.question(4).toArray()).containsExactly(0x10, 0x04, 0x04);
    }
}

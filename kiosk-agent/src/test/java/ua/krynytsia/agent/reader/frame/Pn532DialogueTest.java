// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ua.krynytsia.agent.reader.frame.FrameOutcome.Card;
import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.agent.reader.frame.FrameOutcome.Refused;
import ua.krynytsia.wire.Bytes;

import java.util.HexFormat;

final class Pn532DialogueTest {
    private static final String WAKE = "5555000000000000000000000000";
    private static final String CONFIGURE = WAKE + "0000ff05fbd4140114010200";
    private static final String LIST = "0000ff04fcd44a0100e100";
    private static final String ACK = "0000ff00ff00";
    private static final String NACK = "0000ffff0000";
    private static final String CONFIGURED = "0000ff02fed5151600";
    private static final String CARD = "0000ff0cf4d54b0101000408049d44a3460400";

    private final Pn532Dialogue dialogue = new Pn532Dialogue();

    @Test
    void readerIsWokenConfiguredAndAskedForACard() {
        assertThat(hex(dialogue.opening())).isEqualTo(CONFIGURE);
        assertThat(dialogue.isAnswering()).isFalse();
        assertThat(reply(ACK)).isEmpty();
        assertThat(reply(CONFIGURED)).isEqualTo(LIST);
        assertThat(dialogue.isAnswering()).isTrue();
    }

    @Test
    void cardIsToldAndAskedForAgainAfterAPause() {
        watch();

        assertThat(heard(CARD).outcomes())
                .containsExactly(new Card(Bytes.of(HexFormat.of().parseHex("9d44a346"))));
        assertThat(hex(dialogue.silence().reply())).isEqualTo(LIST);
        assertThat(reply(ACK)).isEmpty();
        assertThat(heard(CARD).outcomes()).hasSize(1);
    }

    @Test
    void noCardInSightIsNoOutcomeAndAskedForAgain() {
        watch();

        assertThat(heard("0000ff03fdd54b00e000").outcomes()).isEmpty();
        assertThat(hex(dialogue.silence().reply())).isEqualTo(LIST);
    }

    @Test
    void acknowledgementAndAnswerMayComeTogether() {
        dialogue.opening();

        assertThat(reply(ACK + CONFIGURED)).isEqualTo(LIST);
        assertThat(heard(ACK + CARD).outcomes()).hasSize(1);
    }

    @Test
    void readerThatDidNotUnderstandIsToldAgain() {
        dialogue.opening();
        reply(ACK + CONFIGURED);

        assertThat(reply(NACK)).isEqualTo(LIST);
    }

    @Test
    void muteReaderIsAskedThreeTimesAndThenWokenAnew() {
        watch();
        heard(CARD);
        for (int i = 0; i < 3; i++) {
            assertThat(hex(dialogue.silence().reply())).isEqualTo(LIST);
            assertThat(dialogue.isAnswering()).isTrue();
        }

        assertThat(hex(dialogue.silence().reply())).isEqualTo(CONFIGURE);
        assertThat(dialogue.isAnswering()).isFalse();
        assertThat(reply(ACK + CONFIGURED)).isEqualTo(LIST);
        assertThat(dialogue.isAnswering()).isTrue();
    }

    @Test
    void waitForACardIsBrokenOffAndBegunAgainToSeeThatTheReaderLives() {
        watch();
        for (int i = 1; i < 40; i++) {
            assertThat(dialogue.silence().reply().length()).isZero();
        }

        assertThat(hex(dialogue.silence().reply())).isEqualTo(ACK + LIST);
        assertThat(reply(ACK)).isEmpty();
        assertThat(heard(CARD).outcomes()).hasSize(1);
    }

    @Test
    void readerThatOnlyMakesNoiseIsAskedAgainToo() {
        dialogue.opening();

        assertThat(reply("55".repeat(1023))).isEmpty();
        assertThat(reply("55")).isEqualTo(CONFIGURE);
    }

    @ParameterizedTest
    @CsvSource({
        "d54b01010004080408123456, RANDOM_NUMBER",
        "d54b01010004080412, TOO_SHORT",
        "d54b010100, TOO_SHORT",
        "d54b0101000408050102030405, UNEXPECTED",
        "d54b0101000408ff0102030405, UNEXPECTED",
        "d5030102, UNEXPECTED"
    })
    void answerWithoutANumberOfUseIsRefused(String content, Reason reason) {
        watch();

        assertThat(heard(framed(content)).outcomes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"04112233445566, 7", "01020304050607080910, 10"})
    void longNumbersAreReadWithWhatFollowsThem(String number, int length) {
        watch();
        String content = "d54b0101004400%02x%s0675778102".formatted(length, number);

        assertThat(heard(framed(content)).outcomes())
                .containsExactly(new Card(Bytes.of(HexFormat.of().parseHex(number))));
    }

    private void watch() {
        dialogue.opening();
        reply(ACK + CONFIGURED);
        reply(ACK);
    }

    private ReaderDialogue.Step heard(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return dialogue.heard(bytes, bytes.length);
    }

    private String reply(String hex) {
        return hex(heard(hex).reply());
    }

    private static String framed(String content) {
        byte[] bytes = HexFormat.of().parseHex(content);
        int sum = 0;
        for (byte one : bytes) {
            sum += one;
        }
        return "0000ff%02x%02x%s%02x00"
                .formatted(bytes.length, -bytes.length & 0xff, content, -sum & 0xff);
    }

    private static String hex(Bytes bytes) {
        return HexFormat.of().formatHex(bytes.toArray());
    }
}

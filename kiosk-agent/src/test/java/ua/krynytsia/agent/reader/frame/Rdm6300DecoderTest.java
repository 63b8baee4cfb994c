// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.agent.reader.frame.FrameOutcome.Card;
import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.agent.reader.frame.FrameOutcome.Refused;
import ua.krynytsia.wire.Bytes;

/// The captured frames are those of mad-tinkerer/python-rdm6300, `rdm6300/test_reader.py`, at
/// 58843f1b.
final class Rdm6300DecoderTest {
    private static final String FIRST = "0236373030334235314336434203";
    private static final String SECOND = "0236373030334241383643393803";

    @ParameterizedTest
    @CsvSource({FIRST + ",67003b51c6", SECOND + ",67003ba86c"})
    void capturedFrameIsACard(String frame, String number) {
        assertThat(decode(frame)).containsExactly(card(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0236383030334235314336434203, WRONG_CHECKSUM, 12",
        "02363830303342353143364342444103, TOO_LONG, 13",
        "02363730303342353143364303, TOO_SHORT, 11",
        "0203, TOO_SHORT, 0",
        "0247373030334235314336434203, NOT_HEXADECIMAL, 12",
        "0236376630334235314336434203, NOT_HEXADECIMAL, 12",
        "02ff373030334235314336434203, NOT_HEXADECIMAL, 12"
    })
    void brokenFrameIsRefusedWithItsReason(String frame, Reason reason, int length) {
        assertThat(decode(frame)).containsExactly(new Refused(reason, length));
    }

    @Test
    void everySingleChangedDigitIsFound() {
        byte[] frame = HexFormat.of().parseHex(FIRST);
        for (int place = 1; place <= 12; place++) {
            for (char digit : "0123456789ABCDEF".toCharArray()) {
                byte[] changed = frame.clone();
                changed[place] = (byte) digit;

                if (digit != frame[place]) {
                    assertThat(new Rdm6300Decoder().feed(changed, changed.length))
                            .containsExactly(new Refused(Reason.WRONG_CHECKSUM, 12));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 13, 14, 27, 28})
    void framesMayBeCutAnywhere(int size) {
        byte[] stream = HexFormat.of().parseHex("55aa03" + FIRST + "00" + SECOND);
        var decoder = new Rdm6300Decoder();
        var outcomes = new ArrayList<FrameOutcome>();

        for (int from = 0; from < stream.length; from += size) {
            byte[] chunk = Arrays.copyOfRange(stream, from, from + size);
            outcomes.addAll(decoder.feed(chunk, Math.min(size, stream.length - from)));
        }

        assertThat(outcomes).containsExactly(card("67003b51c6"), card("67003ba86c"));
    }

    @Test
    void frameInterruptedByAnotherIsRefusedAndTheOtherRead() {
        assertThat(decode("02363730" + FIRST))
                .containsExactly(new Refused(Reason.INTERRUPTED, 3), card("67003b51c6"));
    }

    @Test
    void frameCutOffByTheWireIsFollowedByTheNext() {
        assertThat(decode("0236373030" + "03" + SECOND))
                .containsExactly(new Refused(Reason.TOO_SHORT, 4), card("67003ba86c"));
    }

    @Test
    void endlessFrameIsRefusedOnceAndHoldsNoMemory() {
        byte[] endless = "A".repeat(100_000).getBytes(US_ASCII);
        endless[0] = 2;
        var decoder = new Rdm6300Decoder();

        assertThat(decoder.feed(endless, endless.length))
                .containsExactly(new Refused(Reason.TOO_LONG, 13));
        byte[] good = HexFormat.of().parseHex(FIRST);
        assertThat(decoder.feed(good, good.length)).containsExactly(card("67003b51c6"));
    }

    @Test
    void noiseGivesNoCardAndDoesNotHideOne() {
        var random = RandomGenerator.of("L64X128MixRandom");
        byte[] noise = new byte[5000];
        random.nextBytes(noise);
        var decoder = new Rdm6300Decoder();

        assertThat(decoder.feed(noise, noise.length)).noneMatch(Card.class::isInstance);
        byte[] good = HexFormat.of().parseHex(FIRST);
        assertThat(decoder.feed(good, good.length)).last().isEqualTo(card("67003b51c6"));
    }

    @Test
    void aCardsNumberIsNotInItsText() {
        assertThat(decode(FIRST).getFirst().toString()).doesNotContain("67");
    }

    private static List<FrameOutcome> decode(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return new Rdm6300Decoder().feed(bytes, bytes.length);
    }

    private static Card card(String number) {
        return new Card(Bytes.of(HexFormat.of().parseHex(number)));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.agent.reader.frame.Pn532Frame.Ack;
import ua.krynytsia.agent.reader.frame.Pn532Frame.Answer;
import ua.krynytsia.agent.reader.frame.Pn532Frame.Broken;
import ua.krynytsia.wire.Bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/// The frames are made by the rules of NXP UM0701-02, §6.2.1; captured ones are in
/// [CapturedFramesTest].
final class Pn532DecoderTest {
    private static final String ACK = "0000ff00ff00";
    private static final String CONFIGURED = "0000ff02fed5151600";
    private static final Answer ANSWER = new Answer(0x15, bytes(""));

    @Test
    void acknowledgementAndAnswerFollowEachOther() {
        assertThat(decode(ACK + CONFIGURED)).containsExactly(new Ack(), ANSWER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void framesMayBeCutAnywhere(int size) {
        byte[] stream = HexFormat.of().parseHex("55aa" + ACK + "0000" + CONFIGURED + "77");
        var decoder = new Pn532Decoder();
        var frames = new ArrayList<Pn532Frame>();

        for (int from = 0; from < stream.length; from += size) {
            byte[] chunk = Arrays.copyOfRange(stream, from, from + size);
            frames.addAll(decoder.feed(chunk, Math.min(size, stream.length - from)));
        }

        assertThat(frames).containsExactly(new Ack(), ANSWER);
    }

    @Test
    void extendedFrameOfTheLongestLengthIsRead() {
        byte[] content = new byte[Pn532Decoder.LONGEST_CONTENT];
        content[0] = (byte) 0xd5;
        content[1] = 0x4b;
        String sum = "%02x".formatted(-(0xd5 + 0x4b) & 0xff);
        String frame = "0000ffffff0109f6" + HexFormat.of().formatHex(content) + sum + "00";

        assertThat(decode(frame)).containsExactly(new Answer(0x4b, Bytes.of(new byte[263])));
    }

    @ParameterizedTest
    @CsvSource({
        "0000ffffff010af5, TOO_LONG, 7",
        "0000ffffffffff02, TOO_LONG, 7",
        "0000ffffff0002fe000001, WRONG_CHECKSUM, 10",
        "0000ff0000, TOO_SHORT, 4",
        "0000ff02fdd51516, WRONG_LENGTH_CHECKSUM, 4",
        "0000ff02fed5151700, WRONG_CHECKSUM, 7",
        "0000ff02fed4141800, UNEXPECTED, 7",
        "0000ff01ff7f8100, UNEXPECTED, 6"
    })
    void brokenFrameIsRefusedWithItsReason(String frame, Reason reason, int length) {
        assertThat(decode(frame)).first().isEqualTo(new Broken(reason, length));
    }

    @Test
    void whatLooksLikeABeginningHidesNoFrame() {
        assertThat(decode("00ff" + CONFIGURED)).last().isEqualTo(ANSWER);
        assertThat(decode("00ffff" + CONFIGURED)).last().isEqualTo(ANSWER);
        assertThat(decode("00ff03fd" + CONFIGURED)).last().isEqualTo(ANSWER);
    }

    @Test
    void frameSwallowedByAFalseLengthComesOutWhenTheReaderFallsSilent() {
        var decoder = new Pn532Decoder();
        byte[] stream = HexFormat.of().parseHex("00ff7f81" + CONFIGURED);

        assertThat(decoder.feed(stream, stream.length)).isEmpty();
        assertThat(decoder.giveUp())
                .startsWith(new Broken(Reason.TOO_SHORT, stream.length))
                .contains(ANSWER);
    }

    @Test
    void everySingleChangedByteIsFound() {
        byte[] frame = HexFormat.of().parseHex(CONFIGURED);
        for (int place = 3; place < frame.length - 1; place++) {
            for (int value = 0; value < 256; value++) {
                byte[] changed = frame.clone();
                changed[place] = (byte) value;
                if (value != Byte.toUnsignedInt(frame[place])) {
                    var decoder = new Pn532Decoder();
                    List<Pn532Frame> frames =
                            new ArrayList<>(decoder.feed(changed, changed.length));
                    frames.addAll(decoder.giveUp());
                    assertThat(frames).noneMatch(Answer.class::isInstance);
                }
            }
        }
    }

    @Test
    void endlessNoiseHoldsNoMemoryAndTheNextFrameIsRead() {
        var random = new SplittableRandom(532);
        var decoder = new Pn532Decoder();
        byte[] noise = new byte[1024];
        for (int i = 0; i < 200; i++) {
            random.nextBytes(noise);
            assertThat(decoder.feed(noise, noise.length)).noneMatch(Answer.class::isInstance);
        }
        byte[] good = HexFormat.of().parseHex(CONFIGURED);
        var frames = new ArrayList<>(decoder.feed(good, good.length));
        frames.addAll(decoder.giveUp());

        assertThat(frames).contains(ANSWER);
    }

    private static List<Pn532Frame> decode(String hex) {
        byte[] stream = HexFormat.of().parseHex(hex);
        var decoder = new Pn532Decoder();
        var frames = new ArrayList<>(decoder.feed(stream, stream.length));
        frames.addAll(decoder.giveUp());
        return frames;
    }

    private static Bytes bytes(String hex) {
        return Bytes.of(HexFormat.of().parseHex(hex));
    }
}

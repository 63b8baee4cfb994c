// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.wire.Bytes;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Every captured frame, the good and the broken; skipped where they are not on this machine.
final class CapturedFramesTest {
    @Test
    void everyRdm6300FrameIsACardOrRefusedWithItsReason() {
        var reasons = new ArrayList<Reason>();
        for (JsonNode frame : ReaderFrames.rdm6300().toList()) {
            byte[] bytes = ReaderFrames.bytes(frame.path("frame_hex"));
            List<FrameOutcome> outcomes = new Rdm6300Decoder().feed(bytes, bytes.length);

            assertThat(outcomes).hasSize(1);
            if (frame.path("valid").asBoolean()) {
                String number = frame.path("tag_ascii").asText();
                assertThat(outcomes).containsExactly(card(number));
            } else {
                reasons.add(((FrameOutcome.Refused) outcomes.getFirst()).reason());
            }
        }
        assertThat(reasons).containsExactly(Reason.WRONG_CHECKSUM, Reason.TOO_LONG);
    }

    @Test
    void whatTheHostSaysInEveryPn532ExchangeIsWhatWeWouldSay() {
        List<JsonNode> exchanges = ReaderFrames.pn532("exchanges").toList();

        assertThat(exchanges)
                .extracting(it -> HexFormat.of().parseHex(it.path("host_to_pn532").get(0).asText()))
                .containsExactly(
                        Pn532Command.SAM_CONFIGURATION.wakingFrame().toArray(),
                        Pn532Command.of(0x02).frame().toArray(),
                        Pn532Command.of(0x06, 0x63, 0x05, 0x63, 0x0d, 0x63, 0x38)
                                .frame()
                                .toArray());
    }

    @Test
    void whatThePn532SaysInEveryExchangeIsAnAnswer() {
        List<Integer> commands =
                ReaderFrames.pn532("exchanges")
                        .map(it -> decode(it.path("pn532_to_host").get(0)))
                        .map(frames -> ((Pn532Frame.Answer) frames.getFirst()).command())
                        .toList();

        assertThat(commands).containsExactly(0x15, 0x03, 0x07);
    }

    @Test
    void everySinglePn532FrameIsWhatItIsCalled() {
        List<Pn532Frame> frames =
                ReaderFrames.pn532("single_frames")
                        .flatMap(it -> decode(it.path("hex")).stream())
                        .toList();

        assertThat(frames)
                .hasSize(4)
                .endsWith(
                        new Pn532Frame.Ack(),
                        new Pn532Frame.Nack(),
                        new Pn532Frame.Broken(Reason.UNEXPECTED, 6));
        Bytes answer = ((Pn532Frame.Answer) frames.getFirst()).data();
        assertThat(Pn532Target.read(answer)).contains(card("9d44a346"));
    }

    /// The first of them is an acknowledgement, which is no answer either.
    @Test
    void noBrokenPn532FrameIsAnAnswerAndEachSaysWhy() {
        List<Pn532Frame> frames =
                ReaderFrames.pn532("broken_frames")
                        .map(it -> decode(it.path("hex")).getFirst())
                        .toList();

        assertThat(frames)
                .containsExactly(
                        new Pn532Frame.Ack(),
                        new Pn532Frame.Broken(Reason.WRONG_LENGTH_CHECKSUM, 7),
                        new Pn532Frame.Broken(Reason.WRONG_LENGTH_CHECKSUM, 4),
                        new Pn532Frame.Broken(Reason.WRONG_LENGTH_CHECKSUM, 4),
                        new Pn532Frame.Broken(Reason.WRONG_CHECKSUM, 6));
    }

    private static List<Pn532Frame> decode(JsonNode hex) {
        byte[] bytes = ReaderFrames.bytes(hex);
        return new Pn532Decoder().feed(bytes, bytes.length);
    }

    private static FrameOutcome card(String number) {
        return new FrameOutcome.Card(Bytes.of(HexFormat.of().parseHex(number)));
    }
}

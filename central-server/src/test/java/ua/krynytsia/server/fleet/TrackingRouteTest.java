// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.server.TestTown;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// The whole server and an enrolled terminal at which a resident asks.
@Timeout(120)
final class TrackingRouteTest {
    private static final Instant SAID = Instant.parse("2026-11-22T12:00:00Z");
    private static final String NUMBER = ReceiptNumber.of("01", 42).value();
    private static final TrackingQuestion RIGHT = new TrackingQuestion(NUMBER, "270418");
    private static final TrackingQuestion WRONG = new TrackingQuestion(NUMBER, "000000");

    @TempDir Path data;

    @Test
    void anEnrolledTerminalIsToldAndNobodyElse() throws Exception {
        try (var town = new TestTown(data.resolve("town"))) {
            town.importTown(data.resolve("folder"));
            var terminal = new EnrolledTerminal(town, data.resolve("fixture"));
            assertThat(answer(terminal, RIGHT)).isEqualTo(new TrackingAnswer.NoMatch());
            send(terminal);

            var found = (TrackingAnswer.Found) answer(terminal, RIGHT);

            assertThat(found.number()).isEqualTo(NUMBER);
            assertThat(found.submitted()).isEqualTo(SAID);
            assertThat(found.registered()).isAfter(SAID);
            assertThat(found.state().in("en")).startsWith("Registered");
            assertThat(terminal.postAsNobody(FleetPaths.TRACKING, RIGHT)).isEqualTo(401);
            for (int i = 0; i < 4; i++) {
                assertThat(answer(terminal, WRONG)).isEqualTo(new TrackingAnswer.NoMatch());
            }
            assertThat(answer(terminal, RIGHT)).isInstanceOf(TrackingAnswer.TooMany.class);
        }
    }

    @Test
    void whatIsNoQuestionIsRefusedWithoutSayingItAgain() throws Exception {
        try (var town = new TestTown(data.resolve("town"))) {
            town.importTown(data.resolve("folder"));
            var terminal = new EnrolledTerminal(town, data.resolve("fixture"));
            for (Map<String, String> bad :
                    List.of(
                            Map.of("number", NUMBER, "pin", "2704189"),
                            Map.of("number", "not-a-number-777", "pin", "270418"),
                            Map.of("number", "7".repeat(2000), "pin", "270418"),
                            Map.of("pin", "270418"))) {
                HttpResponse<byte[]> answer = terminal.post(FleetPaths.TRACKING, bad);

                assertThat(answer.statusCode()).isIn(400, 413);
                assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("27041", NUMBER, "777");
            }
        }
    }

    private static TrackingAnswer answer(EnrolledTerminal terminal, TrackingQuestion question)
            throws Exception {
        HttpResponse<byte[]> answer = terminal.post(FleetPaths.TRACKING, question);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return WireJson.read(answer.body(), TrackingAnswer.class);
    }

    private static void send(EnrolledTerminal terminal) throws Exception {
        var said =
                new Submission(
                        UUID.randomUUID(),
                        new Submission.Receipt(NUMBER, RIGHT.pin(), SAID),
                        new Submission.Origin(new KioskId("kiosk-01"), 1, "uk"),
                        new Submission.Answers(
                                "appeal",
                                1,
                                Map.of(
                                        "essence",
                                        new FieldValue.Text(LocalizedText.of("Яма на дорозі")))));
        SealedEnvelope envelope =
                Seal.seal(said, terminal.reply().root().sealKeys().getFirst(), new SecureRandom());
        String path = FleetPaths.ENVELOPE.replace("{id}", envelope.id().toString());
        var answer = terminal.put(path, "application/json", WireJson.write(envelope));
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;
import ua.krynytsia.wire.tracking.TrackingAnswer;

class AppealSystemTest {
    private static final String WORDS = "Не горить ліхтар на подвірʼї біля третього підʼїзду";
    private static final Instant SAID = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration WAIT = Duration.ofSeconds(90);

    private static Draft draft() {
        return new Draft(
                new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0042L),
                SmallCity.FORM,
                1,
                "uk",
                Map.of("matter", new FieldValue.Text(LocalizedText.of(WORDS))));
    }

    @Test
    void anAppealFiledWhileTheServerIsAwayArrivesOnce(@TempDir Path work) throws Exception {
        try (var city = Installation.start(work)) {
            city.server().close();

            SubmittedReceipt receipt = city.kiosk().submit(draft());

            assertThat(ReceiptNumber.parse(receipt.number())).isPresent();
            assertThat(receipt.pin()).matches("[0-9]{6}");
            assertThat(city.kiosk().submit(draft())).as("a double tap").isEqualTo(receipt);
            city.agent().process().kill();
            city.agent().start();
            assertThat(city.kiosk().submit(draft())).as("after a power cut").isEqualTo(receipt);
            assertThat(filesThatHold(city.agent().data())).isEmpty();
            assertThatThrownBy(() -> city.kiosk().track(receipt)).hasMessageContaining("503");

            city.server().start();
            Patience.until("the appeal", WAIT, () -> appeals(city).path("count").asInt() > 0);

            Patience.until(
                    "an empty outbox in the server's list", WAIT, () -> isDrained(city.listed()));
            JsonNode appeals = appeals(city);
            assertThat(appeals.path("count").asInt()).isEqualTo(1);
            JsonNode appeal = appeals.path("appeals").path(0);
            assertThat(appeal.path("number").asText()).isEqualTo(receipt.number());
            assertThat(appeal.has("trouble")).isFalse();

            var found = (TrackingAnswer.Found) city.kiosk().track(receipt);
            assertThat(found.number()).isEqualTo(receipt.number());
            assertThat(found.submitted()).isEqualTo(receipt.submitted());
            assertThat(found.state().ukrainian()).startsWith("Зареєстровано");
            var mistyped = new SubmittedReceipt(receipt.number(), other(receipt.pin()), SAID);
            assertThat(city.kiosk().track(mistyped)).isEqualTo(new TrackingAnswer.NoMatch());

            assertThat(city.kiosk().submit(draft())).isEqualTo(receipt);
            city.server().close();
            city.server().start();
            city.awaitState("online");
            assertThat(appeals(city).path("count").asInt()).as("still once").isEqualTo(1);
            assertThat(filesThatHold(work)).as("files with the words in the clear").isEmpty();
        }
    }

    private static String other(String pin) {
        return pin.equals("000000") ? "000001" : "000000";
    }

    private static JsonNode appeals(Installation city) {
        return Installation.require(city.server().api().appeals());
    }

    private static boolean isDrained(JsonNode kiosk) {
        return kiosk.path("state").asText().equals("online")
                && kiosk.path("report").path("waiting").asInt(-1) == 0;
    }

    private static List<Path> filesThatHold(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(AppealSystemTest::holds).toList();
        }
    }

    private static boolean holds(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.contains("горить ліхтар");
        } catch (IOException e) {
            return false;
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.Draft;

/// A file from the screen's side of the kiosk to the official's.
class AttachmentSystemTest {
    private static final String WORDS = "Креслення двору з ямою";
    private static final byte[] PLAN =
            ("%PDF-1.7\n" + (WORDS + "\n").repeat(50_000)).getBytes(StandardCharsets.UTF_8);
    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final UUID DRAFT = new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0043L);

    @Test
    void aFileGivenWhileTheServerIsAwayReachesTheOfficialByteForByte(@TempDir Path work)
            throws Exception {
        try (var city = Installation.start(work)) {
            city.server().close();

            AttachedFile file = city.kiosk().attach(DRAFT, "application/pdf", PLAN);
            city.agent().process().kill();
            city.agent().start();
            var receipt = city.kiosk().submit(draft(file));
            city.agent().process().kill();
            city.agent().start();
            assertThat(city.kiosk().submit(draft(file))).as("after a power cut").isEqualTo(receipt);
            city.server().start();
            Patience.until("the appeal", WAIT, () -> appeals(city).path("count").asInt() > 0);

            String files = files(city);
            Patience.until("its file", WAIT, () -> isHere(city, files));
            JsonNode listed = city.server().api().get(files).body().path("attachments");
            assertThat(listed).hasSize(1);
            String reference = listed.path(0).path("reference").asText();
            assertThat(city.server().api().file(files + "/" + reference)).isEqualTo(PLAN);
            assertThat(filesThatHold(work)).as("files with the words in the clear").isEmpty();
        }
    }

    private static Draft draft(AttachedFile file) {
        return new Draft(
                DRAFT,
                SmallCity.FORM,
                1,
                "uk",
                Map.of("matter", new FieldValue.Text(LocalizedText.of("Яма посеред двору"))),
                Optional.of(List.of(new Draft.Attachment("План двору.pdf", file))));
    }

    private static String files(Installation city) {
        String id = appeals(city).path("appeals").path(0).path("id").asText();
        return "/admin/api/v1/appeals/" + id + "/attachments";
    }

    private static boolean isHere(Installation city, String files) {
        JsonNode first = city.server().api().get(files).body().path("attachments").path(0);
        return first.path("isHere").asBoolean();
    }

    private static JsonNode appeals(Installation city) {
        return Installation.require(city.server().api().appeals());
    }

    private static List<Path> filesThatHold(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(AttachmentSystemTest::isReadable)
                    .toList();
        }
    }

    private static boolean isReadable(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(latin(WORDS));
        } catch (IOException e) {
            return false;
        }
    }

    private static String latin(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

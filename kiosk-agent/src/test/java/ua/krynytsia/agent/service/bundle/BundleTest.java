// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.AgentException;

final class BundleTest {
    private static final String PIN = "482159";
    private static final String TOKEN = "q7Hs-kP0x_ZtB3fYw9eLr2";
    private static final String CARD = "67003B51C6";
    private static final String WORDS = "У підʼїзді немає світла";
    private static final String KEY = "MIGHAgEAMBMGByqGSM49AgEG";
    private static final List<String> SECRETS = List.of(PIN, TOKEN, CARD, WORDS, KEY, "світла");

    @TempDir private Path directory;

    @Test
    void plantedSecretsAreNowhereInTheBundle() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data/outbox/waiting"));
        Files.writeString(data.resolve("0198-envelope"), WORDS + PIN + KEY);
        Path journal = Files.writeString(directory.resolve("journal"), journal());
        var settings = new TreeMap<String, String>();
        settings.put("data", "/var/lib/krynytsia-agent");
        settings.put("service", "192.168.77.1:8443");
        settings.put("password", TOKEN);
        settings.put("proxy", "user:" + TOKEN + "@proxy:3128");
        settings.put("readers", "rdm6300:/dev/x,\n" + WORDS);
        settings.put(WORDS, PIN);
        var bundle =
                new BundleCollector(
                        List.of(
                                new BundlePart("config.txt", () -> Redaction.settings(settings)),
                                new BundlePart(
                                        "journal.txt",
                                        () -> Journal.redacted(List.of("cat", journal.toString()))),
                                new BundlePart("storage.txt", () -> StorageListing.of(directory))));

        Map<String, String> files = unpacked(bundle.collect());

        assertThat(files).containsOnlyKeys("config.txt", "journal.txt", "storage.txt");
        for (String content : files.values()) {
            for (String secret : SECRETS) {
                assertThat(content).doesNotContain(secret);
            }
        }
        assertThat(files.get("config.txt"))
                .contains("data=/var/lib/krynytsia-agent", "service=192.168.77.1:8443")
                .contains("password=(withheld)", "proxy=(withheld)", "readers=(withheld)");
        assertThat(files.get("storage.txt")).contains("0198-envelope", "2 files");
    }

    @Test
    void harmlessLinesOfTheLogAreSeen() {
        assertThat(Redaction.log(journal()))
                .contains(
                        "2026-11-23T10:00:00+0200 INFO Agent: the agent is up version=0.1.0\n",
                        "2026-11-23T10:00:01+0200 WARN Audit: the audit cannot be kept on the disk\n",
                        "  java.io.IOException\n",
                        "    at ua.krynytsia.agent.Agent.open(Agent.java:99)\n",
                        "ERROR LocalServer: a request failed path=(withheld)\n")
                .endsWith("lines withheld\n");
    }

    @Test
    void partThatFailsSaysSoAndTheOthersAreThere() throws IOException {
        var bundle =
                new BundleCollector(
                        List.of(
                                new BundlePart(
                                        "bad.txt",
                                        () -> {
                                            throw new AgentException("token " + TOKEN);
                                        }),
                                new BundlePart("good.txt", () -> "fine\n")));

        assertThat(unpacked(bundle.collect()))
                .containsEntry("bad.txt", "could not be collected: AgentException\n")
                .containsEntry("good.txt", "fine\n");
    }

    @Test
    void machineWithoutJournaldSaysSo() {
        assertThat(Journal.redacted(List.of("no-such-command-here")))
                .isEqualTo("journald is not available here\n");
    }

    private static String journal() {
        String head = "2026-11-23T10:00:00+0200 kiosk-07 java[412]: ";
        return head
                + "INFO  Agent: the agent is up version=\"0.1.0\"\n"
                + "2026-11-23T10:00:01+0200 kiosk-07 java[412]: WARN  Audit: the audit cannot be kept"
                + " on the disk \n"
                + head
                + "java.io.IOException: no space for "
                + WORDS
                + "\n"
                + head
                + "\tat ua.krynytsia.agent.Agent.open(Agent.java:99)\n"
                + head
                + "ERROR LocalServer: a request failed path=\"/v1/x?pin="
                + PIN
                + "\"\n"
                + head
                + "INFO  Odd: "
                + WORDS
                + "\n"
                + head
                + "INFO  Odd: Authorization: Bearer "
                + TOKEN
                + "\n"
                + head
                + "DEBUG Odd: card token=\""
                + TOKEN
                + "\" reader=\""
                + WORDS
                + "\"\n"
                + head
                + "INFO  Odd: pin is "
                + PIN
                + "\n"
                + head
                + "INFO  Odd: card "
                + CARD
                + "\n"
                + "-----BEGIN PRIVATE KEY-----\n"
                + KEY
                + "\n"
                + head
                + KEY
                + "\n";
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}

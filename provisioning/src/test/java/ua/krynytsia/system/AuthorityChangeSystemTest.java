// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.ServerProcess;

/// One authority follows another on a running city, by the command line alone.
class AuthorityChangeSystemTest {
    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final String HELD = "terminals with its certificate  ";

    @TempDir private Path work;

    @Test
    void aKioskFollowsFromTheOldAuthorityToTheNewWithoutAVisit() throws Exception {
        try (Installation city = Installation.start(work)) {
            ServerProcess server = city.server();
            server.close();
            assertThat(server.command("keys", "retire-authority"))
                    .as("there is no next")
                    .isNotZero();
            assertThat(server.command("keys", "next-authority")).isZero();
            server.start();
            assertThat(holders(server)).isEqualTo(1);
            assertThat(server.command("keys", "retire-authority")).as("it serves").isNotZero();

            server.close();
            assertThat(server.command("keys", "retire-authority")).as("it is held").isEqualTo(1);
            putInForce(server);
            server.start();
            restartAgent(city);
            Patience.until("no holder of the old authority", WAIT, () -> holders(server) == 0);
            city.awaitState("online");

            server.close();
            assertThat(server.command("keys", "retire-authority")).isZero();
            server.start();
            city.awaitState("online");
            putInForce(server);
            restartAgent(city);
            Path identity = city.agent().data().resolve("identity");
            Patience.until(
                    "the kiosk trusting the new authority alone",
                    WAIT,
                    () ->
                            trusted(identity.resolve("identity.0")) == 1
                                    || trusted(identity.resolve("identity.1")) == 1);
            city.agent().awaitEdition(city.publishNext());
            assertThat(city.listedSignals()).doesNotContain("server-change-refused");
        }
    }

    @Test
    void aKioskThatWasGivenUpComesBackWithANewTicket() throws Exception {
        try (Installation city = Installation.start(work)) {
            ServerProcess server = city.server();
            server.close();
            assertThat(server.command("keys", "next-authority")).isZero();
            assertThat(server.command("keys", "retire-authority")).isEqualTo(1);
            assertThat(server.command("keys", "retire-authority", "--give-up-holders")).isZero();
            server.start();
            Patience.until(
                    "the kiosk without its server", WAIT, () -> !city.agent().state().isOnline());

            server.ticket(Installation.KIOSK);

            Patience.until("the kiosk online again", WAIT, () -> city.agent().state().isOnline());
            city.agent().awaitEdition(city.publishNext());
        }
    }

    /// Drafts the next root document and lets two keepers sign it.
    private void putInForce(ServerProcess server) throws IOException {
        Path draft = work.resolve("root.json");
        Path keepers = server.data().resolve("offline-keys");
        assertThat(server.command("keys", "draft", "--out", draft.toString())).isZero();
        for (int number = 1; number <= 2; number++) {
            Path key = keepers.resolve("keeper-" + number + ".pem");
            assertThat(server.command("keys", "sign", draft.toString(), "--key", key.toString()))
                    .isZero();
        }
        assertThat(server.command("keys", "install", draft.toString())).isZero();
        Files.delete(draft);
    }

    /// It looks at the roots when it starts, and hourly.
    private static void restartAgent(Installation city) {
        city.agent().close();
        city.agent().start();
    }

    private static int holders(ServerProcess server) {
        assertThat(server.command("keys", "authorities")).isZero();
        return server.printed("keys")
                .lines()
                .filter(line -> line.startsWith(HELD))
                .map(line -> line.substring(HELD.length()).strip().split(" ")[0])
                .mapToInt(Integer::parseInt)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// How many authorities this generation of the kiosk's identity trusts.
    private static int trusted(Path generation) {
        try {
            String text = Files.readString(generation);
            JsonNode identity = new ObjectMapper().readTree(text.substring(text.indexOf('{')));
            String pem = identity.path("credentials").path("authority").asText();
            return pem.split("BEGIN CERTIFICATE", -1).length - 1;
        } catch (IOException e) {
            return 0;
        }
    }
}

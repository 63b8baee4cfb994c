// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.tls.TlsKeys;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.SearchAnswer;

/// A server, and one terminal after another behind a [Relay] that ends TLS on both sides, with the
/// server's key before and the terminal's own behind.
final class Terminals implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration REPORT = Duration.ofSeconds(40);
    private static final String HEALTH = "health";

    private final Path work;
    private final ServerProcess server;
    private Optional<Terminal> terminal = Optional.empty();

    Terminals(Path work) {
        this.work = work;
        this.server = ServerProcess.prepare(work, ServerProcess.Ports.FREE);
        server.start();
    }

    private record Terminal(KioskId kiosk, AgentProcess agent, Relay relay)
            implements AutoCloseable {
        @Override
        public void close() {
            agent.close();
            relay.close();
        }
    }

    /// What went over the line for a change, by request.
    record Change(Map<String, Traffic.Sum> sums, double applyMillis) {
        /// Without the report of the terminal's health, which goes at least every 30 s anyway.
        long counted() {
            return up() + down();
        }

        long up() {
            return of(Traffic.Sum::up);
        }

        long down() {
            return of(Traffic.Sum::down);
        }

        private long of(ToLongFunction<Traffic.Sum> part) {
            return sums.entrySet().stream()
                    .filter(sum -> !sum.getKey().equals(HEALTH))
                    .map(Map.Entry::getValue)
                    .mapToLong(part)
                    .sum();
        }
    }

    void publish(byte[] bundle) {
        imported(bundle);
        require(server.api().publish());
    }

    private void imported(byte[] bundle) {
        Path file = work.resolve("town.zip");
        try {
            Files.write(file, bundle);
        } catch (IOException e) {
            throw new ProvisioningException("cannot write " + file, e);
        }
        require(server.api().importFile(file));
    }

    /// A new terminal takes the edition by its snapshot.
    ///
    /// @return milliseconds from the request for the snapshot to the first hit of a search
    double cold(int run, String words) {
        terminal.ifPresent(Terminal::close);
        var kiosk = new KioskId("kiosk-" + run);
        Path own = work.resolve("agent-" + run);
        Path ticket = server.ticket(kiosk);
        Relay relay = relay(own, ticket);
        var agent = new AgentProcess(own, ticket);
        terminal = Optional.of(new Terminal(kiosk, agent, relay));
        agent.start();
        Patience.until("a hit of the search", LONGEST, () -> finds(agent, words));
        long found = System.nanoTime();
        long asked =
                relay.traffic().sums().entrySet().stream()
                        .filter(sum -> sum.getKey().endsWith("/snapshot"))
                        .mapToLong(sum -> sum.getValue().firstUp())
                        .findFirst()
                        .orElseThrow();
        return (found - asked) / 1e6;
    }

    Change change(byte[] bundle) {
        Terminal now = terminal.orElseThrow();
        awaitReport(now, 1);
        imported(bundle);
        now.relay().traffic().clear();
        require(server.api().publish());
        Patience.until(
                "edition 2 on the kiosk",
                LONGEST,
                () -> now.agent().state().edition().value() == 2);
        long shown = System.nanoTime();
        Map<String, Traffic.Sum> sums = new TreeMap<>(now.relay().traffic().sums());
        long arrived =
                sums.entrySet().stream()
                        .filter(sum -> sum.getKey().contains("/delta/"))
                        .mapToLong(sum -> sum.getValue().lastDown())
                        .max()
                        .orElseThrow(() ->
                                new ProvisioningException("the change did not come as a delta"));
        return new Change(sums, (shown - arrived) / 1e6);
    }

    Documents documents(int edition) {
        return Documents.ofSnapshot(server.data().resolve("editions").resolve(edition + ".zst"));
    }

    /// @throws ProvisioningException where the terminal shows another content
    void requireShown(Sha256 digest) {
        String shown = awaitReport(terminal.orElseThrow(), 2).path("digest").asText();
        if (!shown.equals(digest.hex())) {
            throw new ProvisioningException(
                    "the terminal shows the content " + shown + " instead of " + digest);
        }
    }

    private JsonNode awaitReport(Terminal of, long edition) {
        return Patience.untilPresent(
                "a report of edition " + edition,
                REPORT,
                () -> {
                    for (JsonNode kiosk : require(server.api().kiosks())) {
                        JsonNode active = kiosk.path("report").path("editions").path("active");
                        if (kiosk.path("kiosk").asText().equals(of.kiosk().value())
                                && active.path("number").asLong() == edition) {
                            return Optional.of(active);
                        }
                    }
                    return Optional.empty();
                });
    }

    private static boolean finds(AgentProcess agent, String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        byte[] answer = agent.get(LocalPaths.SEARCH + "?q=" + query + "&limit=5");
        return WireJson.read(answer, SearchAnswer.class).total() > 0;
    }

    private Relay relay(Path own, Path ticketFile) {
        try {
            var ticket = WireJson.read(Files.readAllBytes(ticketFile), EnrolmentTicket.class);
            Path agentData = own.resolve("agent");
            Relay relay =
                    Relay.start(
                            TlsKeys.ofServer(server.data()).getServerSocketFactory(),
                            () -> asKiosk(agentData),
                            ticket.server().getPort());
            var redirected =
                    new EnrolmentTicket(
                            ticket.kiosk(),
                            URI.create("https://127.0.0.1:" + relay.port()),
                            ticket.token(),
                            ticket.authority(),
                            ticket.root());
            Files.write(ticketFile, WireJson.write(redirected));
            return relay;
        } catch (IOException e) {
            throw new ProvisioningException("cannot stand between agent and server", e);
        }
    }

    /// The terminal's own key once it has one.
    private SocketFactory asKiosk(Path agentData) {
        try {
            Optional<SSLContext> own = TlsKeys.ofKiosk(agentData);
            return (own.isPresent() ? own.get() : TlsKeys.ofNobody(server.data()))
                    .getSocketFactory();
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the kiosk's identity", e);
        }
    }

    private static JsonNode require(AdminApi.Answer answer) {
        if (!answer.isFine()) {
            throw new ProvisioningException("the server answered " + answer);
        }
        return answer.body();
    }

    @Override
    public void close() {
        terminal.ifPresent(Terminal::close);
        server.close();
    }
}

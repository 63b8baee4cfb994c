// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.json.WireJson;

/// A server with the [SmallCity], published, and an enrolled agent that shows it. Between them
/// stands a [Middleman] where one is wanted. Closing stops everything.
final class Installation implements AutoCloseable {
    static final KioskId KIOSK = new KioskId("kiosk-01");

    private static final Duration WAIT = Duration.ofSeconds(90);

    private final Path work;
    private final ServerProcess server;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private Optional<Middleman> middleman = Optional.empty();
    private AgentProcess agent;

    private Installation(Path work, boolean withMiddleman) {
        this.work = work;
        this.server = ServerProcess.prepare(work, new ServerProcess.Ports(free(), free(), free()));
        running.push(server);
        server.start();
        require(server.api().importFile(SmallCity.bundle(work)));
        require(server.api().publish());
        this.agent = enrolled(withMiddleman);
        running.push(agent);
        agent.start();
        agent.awaitEdition(1);
    }

    static Installation start(Path work) {
        return new Installation(work, false);
    }

    static Installation withMiddleman(Path work) {
        return new Installation(work, true);
    }

    ServerProcess server() {
        return server;
    }

    AgentProcess agent() {
        return agent;
    }

    Middleman middleman() {
        return middleman.orElseThrow();
    }

    Kiosk kiosk() {
        return new Kiosk(agent.accessFile());
    }

    /// Gives every entry the tree of the next edition and publishes it.
    ///
    /// @return its number
    long publishNext() {
        long next = kiosk().state().edition().value() + 1;
        prepare(next);
        return publish();
    }

    /// Gives every entry the tree of an edition that is yet to be published.
    void prepare(long edition) {
        require(server.api().importFile(SmallCity.rows(work, SmallCity.tree(edition))));
    }

    long publish() {
        return require(server.api().publish()).path("number").asLong();
    }

    /// What the server lists for this kiosk.
    JsonNode listed() {
        for (JsonNode kiosk : require(server.api().kiosks())) {
            if (kiosk.path("kiosk").asText().equals(KIOSK.value())) {
                return kiosk;
            }
        }
        throw new IllegalStateException("the server does not list " + KIOSK);
    }

    /// The codes of the signals in the newest report that the server has.
    Set<String> listedSignals() {
        var codes = new TreeSet<String>();
        listed().path("report").path("signals").forEach(it -> codes.add(it.path("code").asText()));
        return codes;
    }

    void awaitState(String state) {
        Patience.until(
                "the state '" + state + "' in the server's list",
                WAIT,
                () -> listed().path("state").asText().equals(state));
    }

    void awaitSignal(String code, boolean isThere) {
        Patience.until(
                "the signal " + code + (isThere ? "" : " gone") + " in the server's list",
                WAIT,
                () -> listedSignals().contains(code) == isThere);
    }

    static JsonNode require(AdminApi.Answer answer) {
        if (!answer.isFine()) {
            throw new IllegalStateException("the server answered " + answer);
        }
        return answer.body();
    }

    private AgentProcess enrolled(boolean withMiddleman) {
        Path file = server.ticket(KIOSK);
        if (!withMiddleman) {
            return new AgentProcess(work, file);
        }
        try {
            var ticket = WireJson.read(Files.readAllBytes(file), EnrolmentTicket.class);
            var between = Middleman.before(ticket.server(), server.data(), work.resolve("agent"));
            running.push(between);
            middleman = Optional.of(between);
            URI address = URI.create("https://127.0.0.1:" + between.port());
            var redirected =
                    new EnrolmentTicket(
                            KIOSK, address, ticket.token(), ticket.authority(), ticket.root());
            Files.write(file, WireJson.write(redirected));
            return new AgentProcess(work, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}

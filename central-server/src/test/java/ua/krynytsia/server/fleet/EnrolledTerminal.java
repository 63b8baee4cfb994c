// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import ua.krynytsia.server.TestTown;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.json.WireJson;

/// The terminal `kiosk-01` of a town, with its own certificate.
final class EnrolledTerminal {
    private final EnrolmentTicket ticket;
    private final EnrolmentReply reply;
    private final HttpClient client;

    /// @param folder for keys of its own
    EnrolledTerminal(TestTown town, Path folder) throws IOException, InterruptedException {
        String json = town.api("POST", "/enrolments", "{\"kiosk\":\"kiosk-01\"}").body();
        ticket = WireJson.read(json, EnrolmentTicket.class);
        var authority = TestTerminal.chain(ticket.authority()).getFirst();
        try (var elsewhere = new FleetFixture(TestDatabase.H2, folder);
                var nobody = TestTls.client(authority, Optional.empty())) {
            TestTerminal terminal = elsewhere.terminal("kiosk-01");
            var wish =
                    new EnrolmentRequest(ticket.kiosk(), ticket.token(), terminal.signingRequest());
            var answer =
                    nobody.send(
                            HttpRequest.newBuilder(ticket.server().resolve(FleetPaths.ENROL))
                                    .POST(BodyPublishers.ofByteArray(WireJson.write(wish)))
                                    .build(),
                            BodyHandlers.ofString());
            reply = WireJson.read(answer.body(), EnrolmentReply.class);
            var chain = TestTerminal.chain(reply.certificate());
            client =
                    TestTls.client(
                            authority, Optional.of(new TestTls.Identity(terminal.key, chain)));
        }
    }

    EnrolmentReply reply() {
        return reply;
    }

    HttpResponse<byte[]> put(String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(ticket.server().resolve(path))
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, Object word) throws IOException, InterruptedException {
        return client.send(posted(path, word), BodyHandlers.ofByteArray());
    }

    /// Without the certificate.
    int postAsNobody(String path, Object word) throws IOException, InterruptedException {
        var authority = TestTerminal.chain(ticket.authority()).getFirst();
        try (var nobody = TestTls.client(authority, Optional.empty())) {
            return nobody.send(posted(path, word), BodyHandlers.discarding()).statusCode();
        }
    }

    private HttpRequest posted(String path, Object word) {
        return HttpRequest.newBuilder(ticket.server().resolve(path))
                .POST(BodyPublishers.ofByteArray(WireJson.write(word)))
                .build();
    }

    int get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(ticket.server().resolve(path)).build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}

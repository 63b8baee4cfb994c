// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.central.http.Keys;
import ua.krynytsia.agent.central.http.Line;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.json.WireJson;

/// Makes a kiosk out of a machine and a ticket: key pair made here, certificate from the server.
///
/// A ticket that the server refused, or that cannot be read, is not tried again until the file
/// changes; one that was used here before is not tried at all. Not thread-safe.
final class Enrolment {
    private static final Logger log = LoggerFactory.getLogger(Enrolment.class);
    private static final int LONGEST_TICKET = 64 * 1024;

    private final Path ticketFile;
    private final SecureRandom random;
    private final Line.Means means;
    private final UsedTicket used;
    private Optional<Sha256> useless = Optional.empty();

    Enrolment(Path ticketFile, SecureRandom random, Line.Means means, UsedTicket used) {
        this.ticketFile = ticketFile;
        this.random = random;
        this.means = means;
        this.used = used;
    }

    /// @param own who this kiosk is already: a ticket for another is useless
    /// @throws CentralException where the server is away: try again later
    Outcome attempt(Optional<KioskId> own) {
        Optional<Bytes> file = read();
        if (file.isEmpty() || useless.equals(file.map(Bytes::sha256))) {
            return file.isEmpty() ? new Outcome.NoTicket() : new Outcome.Useless();
        }
        Optional<Identity> enrolled =
                parse(file.get())
                        .filter(ticket -> own.isEmpty() || own.get().equals(ticket.kiosk()))
                        .filter(ticket -> !used.is(ticket))
                        .flatMap(this::enrol);
        if (enrolled.isEmpty()) {
            useless = file.map(Bytes::sha256);
            log.atWarn().log("the enrolment ticket is used, expired, foreign or unreadable");
            return new Outcome.Useless();
        }
        return new Outcome.Enrolled(enrolled.get());
    }

    private Optional<Identity> enrol(EnrolmentTicket ticket) {
        KeyPair pair = Keys.pair(random);
        var request =
                new EnrolmentRequest(
                        ticket.kiosk(), ticket.token(), Keys.signingRequest(ticket.kiosk(), pair));
        try (var client =
                new CentralClient(Line.anonymous(ticket.server(), ticket.authority(), means))) {
            Optional<Identity> enrolled =
                    client.enrol(request).map(reply -> identity(ticket, pair, reply));
            enrolled.ifPresent(_ -> used.keep(ticket));
            return enrolled;
        } catch (RuleException e) {
            log.atError().setCause(e).log("the keys that the server names are not trusted");
            return Optional.empty();
        }
    }

    private static Identity identity(EnrolmentTicket ticket, KeyPair pair, EnrolmentReply reply) {
        var credentials =
                new Identity.Credentials(
                        ticket.authority(),
                        reply.certificate(),
                        Bytes.of(pair.getPrivate().getEncoded()));
        return new Identity(
                ticket.kiosk(),
                ticket.server(),
                credentials,
                reply.receiptPrefix(),
                root(ticket, reply));
    }

    /// Trust on the ticket: what it names by its digest, signed by its own keepers.
    private static RootDocument root(EnrolmentTicket ticket, EnrolmentReply reply) {
        if (ticket.root().isEmpty()) {
            return reply.root();
        }
        SignedRoot signed =
                reply.signedRoot()
                        .orElseThrow(() ->
                                new RuleException("the server hands over no signed root document"));
        return RootChain.first(signed, ticket.root().get());
    }

    private Optional<Bytes> read() {
        try {
            if (!Files.isRegularFile(ticketFile) || Files.size(ticketFile) > LONGEST_TICKET) {
                return Optional.empty();
            }
            return Optional.of(Bytes.of(Files.readAllBytes(ticketFile)));
        } catch (IOException e) {
            throw new AgentException("cannot read the enrolment ticket " + ticketFile, e);
        }
    }

    private static Optional<EnrolmentTicket> parse(Bytes file) {
        try {
            return Optional.of(WireJson.read(file.toArray(), EnrolmentTicket.class));
        } catch (WireException _) {
            return Optional.empty();
        }
    }

    /// What became of an attempt.
    sealed interface Outcome {
        record Enrolled(Identity identity) implements Outcome {}

        /// There is no ticket.
        record NoTicket() implements Outcome {}

        /// The ticket is used, expired, foreign or unreadable.
        record Useless() implements Outcome {}
    }
}

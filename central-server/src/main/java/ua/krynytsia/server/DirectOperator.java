// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import ua.krynytsia.server.appeals.Opener;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.exchange.Exchange;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;

/// On the data itself, while no server runs on it.
final class DirectOperator implements Operator {
    private static final String WHO = "command line";

    private final Content content;
    private final Audit audit;
    private final TicketOffice tickets;

    private DirectOperator(Content content, Audit audit, TicketOffice tickets) {
        this.content = content;
        this.audit = audit;
        this.tickets = tickets;
    }

    static DirectOperator open(ServerConfig config, Clock clock, SecureRandom random) {
        Content content = Content.open(config, clock, random);
        Trust trust = Trust.open(config, clock, random);
        var audit = new Audit(content.store(), clock);
        var enrolments =
                new Enrolments(
                        content.store(), trust.authority(), new Secrets(random), audit, clock);
        URI fleet = config.uri(config.fleet(), "https", config.fleet().port());
        var seal = new Opener(trust.keys(), content::findForm).publicKey();
        Roots roots = trust.roots(config, content.editions().publicKey(), seal);
        return new DirectOperator(
                content,
                audit,
                new TicketOffice(enrolments, trust.authority(), () -> fleet, roots::digest));
    }

    @Override
    public ImportReport importPath(Path path, boolean dryRun) {
        String name = String.valueOf(path.getFileName());
        var options = new Exchange.Options(dryRun, false);
        if (!dryRun) {
            audit.record(WHO, Deed.of("file-imported", name));
        }
        if (Files.isDirectory(path)) {
            return content.exchange().importFolder(path, options, WHO);
        }
        try (InputStream body = Files.newInputStream(path)) {
            return content.exchange().importFile(name, body, options, WHO);
        } catch (IOException e) {
            throw new ServerException("cannot read " + path, e);
        }
    }

    @Override
    public String publish() {
        PublishOutcome outcome = content.editions().publish(WHO);
        String number = outcome.manifest().number().toString();
        return switch (outcome) {
            case PublishOutcome.Published published -> {
                audit.record(WHO, Deed.of("edition-published", "edition/" + number));
                yield "published edition " + number;
            }
            case PublishOutcome.Behind behind ->
                    throw new ServerException(
                            "terminals have edition "
                                    + number
                                    + ", unknown here: bring the newest backup back, or publish"
                                    + " with --continue-above");
            case PublishOutcome.Unchanged unchanged -> "edition " + number + " stays, no changes";
        };
    }

    @Override
    public void continueAbove() {
        if (content.editions().continueAbove(WHO)) {
            audit.record(WHO, Deed.of("editions-continued-above", "edition"));
        }
    }

    @Override
    public EnrolmentTicket enrol(KioskId kiosk) {
        return tickets.issue(kiosk, WHO);
    }

    @Override
    public void close() {
        content.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import ua.krynytsia.server.appeals.Opener;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.catalogue.workflow.MoveOutcome;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.exchange.Exchange;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.KioskBoard;
import ua.krynytsia.server.fleet.KioskHistory;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.live.LiveTerminals;
import ua.krynytsia.server.publishing.Gap;
import ua.krynytsia.server.publishing.Publishing;
import ua.krynytsia.server.publishing.PublishingTrouble;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;

/// On the data itself, while no server runs on it.
final class DirectOperator implements Operator {
    private static final String WHO = "command line";

    private final Content content;
    private final Publishing publishing;
    private final Workflow workflow;
    private final Enrolments enrolments;
    private final TicketOffice tickets;

    private DirectOperator(
            Content content,
            Publishing publishing,
            Workflow workflow,
            Enrolments enrolments,
            TicketOffice tickets) {
        this.content = content;
        this.publishing = publishing;
        this.workflow = workflow;
        this.enrolments = enrolments;
        this.tickets = tickets;
    }

    static DirectOperator open(ServerConfig config, Clock clock, SecureRandom random) {
        Content content = Content.open(config, clock, random);
        Trust trust = Trust.open(config, clock, random);
        var audit = new Audit(content.store(), clock);
        var enrolments =
                new Enrolments(
                        content.store(), trust.authorities(), new Secrets(random), audit, clock);
        URI fleet =
                config.terminals()
                        .orElseGet(
                                () -> config.uri(config.fleet(), "https", config.fleet().port()));
        var seal = new Opener(trust.keys(), content::findForm).publicKey();
        Roots roots = trust.roots(config, content.editions().publicKey(), seal);
        var board =
                new KioskBoard(content.store(), new KioskHistory(content.store(), clock), clock);
        return new DirectOperator(
                content,
                Fleet.publishing(content, new LiveTerminals(enrolments, board), audit, clock),
                new Workflow(content.store(), content.catalogue(), audit, clock),
                enrolments,
                new TicketOffice(enrolments, trust.authority(), () -> fleet, roots::digest));
    }

    @Override
    public ImportReport importPath(Path path, boolean dryRun) {
        String name = String.valueOf(path.getFileName());
        var options = new Exchange.Options(dryRun, false);
        if (!dryRun) {
            record("file-imported", name);
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
    public String publish(boolean isAcknowledged) {
        List<Gap> gaps = publishing.unacknowledged(isAcknowledged);
        if (!gaps.isEmpty()) {
            throw PublishingTrouble.gaps(gaps);
        }
        return words(publishing.publish(WHO));
    }

    @Override
    public String rollBack(EditionNumber number) {
        PublishOutcome outcome =
                content.editions()
                        .rollBack(number, WHO)
                        .orElseThrow(() -> PublishingTrouble.noEdition(number));
        record("edition-rolled-back", "edition/" + outcome.manifest().number());
        return words(outcome);
    }

    @Override
    public String withdrawForGood(Set<DocumentKey> keys) {
        var referred = new TreeMap<DocumentKey, List<String>>();
        for (DocumentKey key : keys) {
            if (workflow.purge(key, WHO) instanceof MoveOutcome.Referred(var referrers)) {
                referred.put(key, referrers.stream().map(it -> it.entry().value()).toList());
            }
        }
        PublishOutcome outcome = content.editions().withdrawForGood(keys, WHO);
        keys.forEach(key -> record("withdrawn-for-good", key.value()));
        content.erasure().tick();
        return outcome instanceof PublishOutcome.Behind
                ? words(outcome)
                : PublishingTrouble.withdrawn(referred);
    }

    private static String words(PublishOutcome outcome) {
        EditionNumber number = outcome.manifest().number();
        return switch (outcome) {
            case PublishOutcome.Published _ -> "published edition " + number;
            case PublishOutcome.Behind _ -> throw PublishingTrouble.behind(number);
            case PublishOutcome.RollingOut _ -> throw PublishingTrouble.rollingOut(number);
            case PublishOutcome.Unchanged _ -> "edition " + number + " stays, no changes";
        };
    }

    private void record(String action, String subject) {
        publishing.audit().record(WHO, Deed.of(action, subject));
    }

    @Override
    public void continueAbove() {
        if (content.editions().continueAbove(WHO)) {
            record("editions-continued-above", "edition");
        }
    }

    @Override
    public EnrolmentTicket enrol(KioskId kiosk) {
        return tickets.issue(kiosk, WHO);
    }

    @Override
    public List<KioskId> listHolders() {
        return enrolments.listHolders();
    }

    @Override
    public void close() {
        content.close();
    }
}

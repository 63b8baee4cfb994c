// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.RateLimit;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.HealthAnswer;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.RenewalReply;
import ua.krynytsia.wire.fleet.RenewalRequest;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.UnansweredQueries;
import ua.krynytsia.wire.service.ServiceAudit;

/// The requests of [FleetPaths]. All but enrolment are for enrolled terminals only.
public final class FleetService implements HttpService {
    private static final int REPORT_LIMIT = 256 << 10;
    private static final int ENROLMENTS_PER_ADDRESS = 30;
    private static final Duration ENROLMENT_WINDOW = Duration.ofMinutes(10);
    private static final int RENEWALS_PER_KIOSK = 10;
    private static final Duration RENEWAL_WINDOW = Duration.ofHours(1);

    private final Enrolments enrolments;
    private final KioskGate gate;
    private final RootSource roots;
    private final Ports ports;
    private final RateLimit enrolmentRate;
    private final RateLimit renewalRate;

    /// @param roots the keys a terminal is told to trust
    public FleetService(Enrolments enrolments, RootSource roots, Ports ports, Clock clock) {
        this.enrolments = enrolments;
        this.gate = new KioskGate(enrolments);
        this.roots = roots;
        this.ports = ports;
        this.enrolmentRate = new RateLimit(ENROLMENTS_PER_ADDRESS, ENROLMENT_WINDOW, clock);
        this.renewalRate = new RateLimit(RENEWALS_PER_KIOSK, RENEWAL_WINDOW, clock);
    }

    /// What stands behind the requests.
    public record Ports(
            EditionSource editions,
            EnvelopeIntake intake,
            QueryIntake queries,
            KioskBoard board,
            EventStreams streams,
            Consumer<ServiceAudit> deeds) {}

    @Override
    public void routing(HttpRules rules) {
        rules.post(FleetPaths.ENROL, this::enrol)
                .put(FleetPaths.CERTIFICATE, this::certificate)
                .put(FleetPaths.AUDIT, this::audit)
                .get(FleetPaths.EVENTS, this::events)
                .get(FleetPaths.ROOT, this::root)
                .put(FleetPaths.ENVELOPE, this::envelope)
                .put(FleetPaths.KEPT, this::kept)
                .put(FleetPaths.RETURNED, this::returned)
                .put(FleetPaths.QUERIES, this::queries)
                .put(FleetPaths.RATINGS, this::ratings)
                .put(FleetPaths.HEALTH, this::health);
        new EditionService(ports.editions(), gate).routing(rules);
    }

    private void enrol(ServerRequest request, ServerResponse response) {
        enrolmentRate.require(request.remotePeer().host());
        var wish = Bodies.json(request, EnrolmentRequest.class);
        switch (enrolments.enrol(wish)) {
            case EnrolmentOutcome.Enrolled(String certificate, String prefix) ->
                    Bodies.sendJson(
                            response,
                            new EnrolmentReply(
                                    certificate, prefix, roots.document(), roots.signed()));
            case EnrolmentOutcome.TokenRefused() ->
                    throw HttpRefusal.forbidden(
                            LocalizedText.of(
                                    "Цей код реєстрації не підходить: його вже використано, минула"
                                            + " доба або він для іншого термінала. Видайте новий.",
                                    "This enrolment code does not fit: it is used, older than a day"
                                            + " or meant for another terminal. Issue a new one."));
            case EnrolmentOutcome.RequestRefused() -> throw noSigningRequest();
        }
    }

    private void certificate(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        var wish = Bodies.json(request, RenewalRequest.class);
        requireOwn(kiosk, wish.kiosk());
        renewalRate.require(kiosk.value());
        String chain =
                enrolments
                        .renewals()
                        .renew(KioskGate.certificate(request), wish)
                        .orElseThrow(FleetService::noSigningRequest);
        Bodies.sendJson(response, new RenewalReply(chain));
    }

    private void audit(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        var said = Bodies.json(request, ServiceAudit.class, REPORT_LIMIT);
        requireOwn(kiosk, said.kiosk());
        ports.deeds().accept(said);
        response.status(204).send();
    }

    private void events(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        ports.streams().hold(kiosk, response.sink(SseSink.TYPE), ports.editions());
    }

    private void root(ServerRequest request, ServerResponse response) {
        gate.kiosk(request);
        String version = request.path().pathParameters().get("version");
        if (!version.matches("[0-9]{1,18}")) {
            throw HttpRefusal.notFound();
        }
        Bodies.sendJson(
                response, roots.find(Long.parseLong(version)).orElseThrow(HttpRefusal::notFound));
    }

    private void envelope(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        var envelope = Bodies.json(request, SealedEnvelope.class);
        requireNamed(request, kiosk, envelope);
        Bodies.sendJson(response, ports.intake().accept(envelope));
    }

    private void returned(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        var returned = Bodies.json(request, ReturnedEnvelope.class);
        requireNamed(request, kiosk, returned.envelope());
        Bodies.sendJson(response, ports.intake().takeBack(returned));
    }

    private void kept(ServerRequest request, ServerResponse response) {
        gate.kiosk(request);
        var kept = Bodies.json(request, EnvelopeList.class, REPORT_LIMIT);
        Bodies.sendJson(response, ports.intake().lost(kept));
    }

    private static void requireNamed(
            ServerRequest request, KioskId kiosk, SealedEnvelope envelope) {
        String id = request.path().pathParameters().get("id");
        requireOwn(kiosk, envelope.kiosk());
        if (!envelope.id().toString().equals(id)) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Адреса називає інший конверт, ніж вміст.",
                            "The address names another envelope than the body."));
        }
    }

    private void health(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        var report = Bodies.json(request, HealthReport.class, REPORT_LIMIT);
        requireOwn(kiosk, report.kiosk());
        report.editions().newest().ifPresent(ports.editions()::proven);
        ports.board().report(report);
        if (report.kept().isEmpty()) {
            response.status(204).send();
            return;
        }
        boolean isBehind = ports.intake().isBehind(kiosk, report.kept().get());
        Bodies.sendJson(response, new HealthAnswer(isBehind));
    }

    private void queries(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        var queries = Bodies.json(request, UnansweredQueries.class, REPORT_LIMIT);
        requireOwn(kiosk, queries.kiosk());
        ports.queries().accept(queries);
        response.status(204).send();
    }

    private void ratings(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        var counts = Bodies.json(request, RatingCounts.class);
        requireOwn(kiosk, counts.kiosk());
        ports.queries().accept(counts);
        response.status(204).send();
    }

    private static HttpRefusal noSigningRequest() {
        return HttpRefusal.badRequest(
                LocalizedText.of(
                        "Потрібен запит PKCS #10 з ключем EC P-256.",
                        "A PKCS #10 request with an EC P-256 key is needed."));
    }

    private static void requireOwn(KioskId asking, KioskId named) {
        if (!asking.equals(named)) {
            throw HttpRefusal.forbidden(
                    LocalizedText.of(
                            "Термінал може говорити лише за себе.",
                            "A terminal may speak for itself only."));
        }
    }

    /// Takes what a terminal's residents looked for in vain and what they found of use.
    public interface QueryIntake {
        /// The whole list of a terminal, in place of the one before.
        void accept(UnansweredQueries queries);

        /// In place of what the terminal told of these days before.
        void accept(RatingCounts counts);
    }
}

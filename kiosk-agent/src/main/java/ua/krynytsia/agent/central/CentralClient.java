// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import ua.krynytsia.agent.alerts.AlertLink;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.central.http.Line;
import ua.krynytsia.agent.central.http.StallWatch.Least;
import ua.krynytsia.agent.central.http.Status;
import ua.krynytsia.agent.central.letters.Post;
import ua.krynytsia.agent.commands.CommandLink;
import ua.krynytsia.agent.library.EditionSource;
import ua.krynytsia.agent.outbox.attachments.SealedFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.alert.SignedAlerts;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.PendingCommands;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.HealthAnswer;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.RenewalReply;
import ua.krynytsia.wire.fleet.RenewalRequest;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.fleet.UnansweredQueries;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.service.ServiceAudit;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// The requests of [FleetPaths], one method each. What goes wrong is a [CentralException], for an
/// edition's bytes an [EditionSource.BrokenException]. Thread-safe.
final class CentralClient implements EditionSource, CommandLink, Post, AutoCloseable, AlertLink {
    private static final Duration TRACKING = Duration.ofSeconds(10);

    private final AtomicReference<Line> line;
    private volatile Optional<Known> known = Optional.empty();

    CentralClient(Line line) {
        this.line = new AtomicReference<>(line);
    }

    /// Asks over another line from now on; what hangs on the one before breaks off.
    void over(Line another) {
        line.getAndSet(another).close();
    }

    /// Empty where the token is used, expired or foreign.
    Optional<EnrolmentReply> enrol(EnrolmentRequest request) {
        HttpRequest posted =
                words(FleetPaths.ENROL)
                        .POST(BodyPublishers.ofByteArray(WireJson.write(request)))
                        .build();
        return line().words(posted, Status.FORBIDDEN, EnrolmentReply.class);
    }

    RenewalReply renew(RenewalRequest request) {
        return line().words(put(FleetPaths.CERTIFICATE, request), Status.OK, RenewalReply.class)
                .orElseThrow();
    }

    /// What technicians did here; when this returns, the server has it.
    void send(ServiceAudit deeds) {
        line().tell(put(FleetPaths.AUDIT, deeds));
    }

    /// Empty while there is no edition.
    Optional<SignedManifest> manifest() {
        Optional<Known> before = known;
        HttpRequest.Builder asking = line().to(FleetPaths.MANIFEST).GET();
        before.ifPresent(it -> asking.header("If-None-Match", it.tag()));
        HttpRequest request = asking.build();
        Line.Answer answer = line().ask(request, Least.WHOLE);
        if (answer.status() == Status.NOT_MODIFIED && before.isPresent()) {
            close(answer);
            return before.map(Known::manifest);
        }
        Optional<SignedManifest> manifest =
                line().words(answer, request, Status.NOT_FOUND, SignedManifest.class);
        known = manifest.flatMap(it -> answer.tag().map(tag -> new Known(tag, it)));
        return manifest;
    }

    /// Empty while there is no such version.
    Optional<SignedRoot> root(long version) {
        String path = FleetPaths.ROOT.replace("{version}", Long.toString(version));
        return line().words(get(path), Status.NOT_FOUND, SignedRoot.class);
    }

    @Override
    public Acknowledgement send(SealedEnvelope envelope) {
        HttpRequest request = put(of(FleetPaths.ENVELOPE, envelope.id()), envelope);
        return line().words(request, Status.OK, Acknowledgement.class).orElseThrow();
    }

    /// Gives back what was acknowledged before.
    Acknowledgement send(ReturnedEnvelope envelope) {
        HttpRequest request = put(of(FleetPaths.RETURNED, envelope.envelope().id()), envelope);
        return line().words(request, Status.OK, Acknowledgement.class).orElseThrow();
    }

    /// Those of them that the server lost.
    EnvelopeList lost(EnvelopeList kept) {
        return line().words(put(FleetPaths.KEPT, kept), Status.OK, EnvelopeList.class)
                .orElseThrow();
    }

    @Override
    public ReceivedAttachment send(UUID reference, SealedFile file, Duration within) {
        String path = FleetPaths.ATTACHMENT.replace("{reference}", reference.toString());
        HttpRequest request =
                line().to(path)
                        .timeout(within)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(
                                BodyPublishers.fromPublisher(
                                        BodyPublishers.ofInputStream(file::open), file.length()))
                        .build();
        return line().words(request, Status.OK, ReceivedAttachment.class).orElseThrow();
    }

    /// Empty where the server has nothing to say to it.
    Optional<HealthAnswer> send(HealthReport report) {
        return line().words(put(FleetPaths.HEALTH, report), Status.NO_CONTENT, HealthAnswer.class);
    }

    /// A resident waits before the screen for the answer.
    TrackingAnswer ask(TrackingQuestion question) {
        HttpRequest posted =
                words(FleetPaths.TRACKING)
                        .timeout(TRACKING)
                        .POST(BodyPublishers.ofByteArray(WireJson.write(question)))
                        .build();
        return line().words(posted, Status.OK, TrackingAnswer.class).orElseThrow();
    }

    void send(UnansweredQueries queries) {
        line().tell(put(FleetPaths.QUERIES, queries));
    }

    void send(RatingCounts counts) {
        line().tell(put(FleetPaths.RATINGS, counts));
    }

    @Override
    public Optional<SignedAlerts> alerts() {
        return line().words(get(FleetPaths.ALERTS), Status.NOT_FOUND, SignedAlerts.class);
    }

    @Override
    public PendingCommands pendingCommands() {
        return line().words(get(FleetPaths.COMMANDS), Status.NOT_FOUND, PendingCommands.class)
                .orElseGet(() -> new PendingCommands(List.of()));
    }

    @Override
    public boolean send(CommandReport report) {
        return line().isTaken(
                        put(of(FleetPaths.COMMAND_STATE, report.command()), report),
                        Status.NOT_FOUND);
    }

    @Override
    public boolean sendResult(UUID command, String type, Bytes content) {
        return line().isTaken(
                        line().to(of(FleetPaths.COMMAND_RESULT, command))
                                .header("Content-Type", type)
                                .PUT(BodyPublishers.ofByteArray(content.toArray()))
                                .build(),
                        Status.CONFLICT);
    }

    /// The stream of events, to be read line by line and closed.
    InputStream events() {
        return line().stream(get(FleetPaths.EVENTS), Status.OK, Least.BYTE);
    }

    @Override
    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
        return bytes(
                FleetPaths.DELTA
                        .replace("{number}", to.toString())
                        .replace("{from}", from.toString()));
    }

    @Override
    public InputStream snapshot(EditionNumber number) {
        return present(FleetPaths.SNAPSHOT.replace("{number}", number.toString()));
    }

    @Override
    public InputStream media(Sha256 hash, long from) {
        String path = FleetPaths.MEDIA.replace("{hash}", hash.hex());
        if (from == 0) {
            return present(path);
        }
        HttpRequest request = line().to(path).header("Range", "bytes=" + from + "-").GET().build();
        try {
            Line.Answer answer = line().ask(request, Least.PACKET);
            if (answer.status() == Status.OK) {
                answer.body().skipNBytes(from);
                return answer.body();
            }
            return line().expected(answer, request, Status.PARTIAL);
        } catch (CentralException | IOException e) {
            throw new BrokenException("cannot go on with " + path, e);
        }
    }

    @Override
    public void close() {
        line().close();
    }

    private Line line() {
        return line.get();
    }

    private InputStream present(String path) {
        return bytes(path)
                .orElseThrow(() -> {
                    var missing = CentralException.answered(path, Status.NOT_FOUND);
                    return new BrokenException("the server does not have " + path, missing);
                });
    }

    private Optional<InputStream> bytes(String path) {
        HttpRequest request = get(path);
        try {
            Line.Answer answer = line().ask(request, Least.PACKET);
            if (answer.status() == Status.NOT_FOUND) {
                answer.close();
                return Optional.empty();
            }
            return Optional.of(line().expected(answer, request, Status.OK));
        } catch (CentralException | IOException e) {
            throw new BrokenException("cannot fetch " + path, e);
        }
    }

    private static void close(Line.Answer answer) {
        try {
            answer.close();
        } catch (IOException e) {
            throw CentralException.away("an answer", e);
        }
    }

    private HttpRequest get(String path) {
        return line().to(path).GET().build();
    }

    private HttpRequest put(String path, Object words) {
        return words(path).PUT(BodyPublishers.ofByteArray(WireJson.write(words))).build();
    }

    private HttpRequest.Builder words(String path) {
        return line().to(path).header("Content-Type", "application/json");
    }

    private static String of(String path, UUID id) {
        return path.replace("{id}", id.toString());
    }

    /// The manifest that came last, asked for again by its tag.
    private record Known(String tag, SignedManifest manifest) {}
}

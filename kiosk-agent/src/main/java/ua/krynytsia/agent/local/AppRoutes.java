// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import io.helidon.http.Status;
import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.LocalState;

/// What passes between the app and the agent besides content.
final class AppRoutes implements HttpService {
    private static final Status UNPROCESSABLE = Status.create(422);
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final LocalSources sources;
    private final AppWatch app;
    private final EventHub events;
    private final Drafts drafts;

    AppRoutes(LocalSources sources, AppWatch app, EventHub events) {
        this.sources = sources;
        this.app = app;
        this.events = events;
        this.drafts = new Drafts(sources.library(), sources.outbox());
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(LocalPaths.STATE, (_, res) -> Replies.json(res, state()))
                .post(LocalPaths.SUBMISSIONS, this::submit)
                .post(LocalPaths.BEAT, this::beat)
                .get(LocalPaths.EVENTS, this::events);
    }

    private LocalState state() {
        Optional<Manifest> shown = sources.library().content().map(Content::manifest);
        return new LocalState(
                sources.kiosk().get(),
                shown.map(Manifest::number).orElse(EditionNumber.NONE),
                shown.map(Manifest::issued),
                sources.isOnline().getAsBoolean(),
                Optional.of(sources.screen().condition()),
                sources.alerts().get());
    }

    private void submit(ServerRequest req, ServerResponse res) {
        Draft draft = WireJson.read(req.content().as(byte[].class), Draft.class);
        switch (drafts.submit(draft)) {
            case Drafts.Outcome.Accepted accepted ->
                    Replies.json(res.status(Status.CREATED_201), accepted.receipt());
            case Drafts.Outcome.Rejected rejected ->
                    Replies.json(res.status(UNPROCESSABLE), rejected.refusal());
        }
    }

    private void beat(ServerRequest req, ServerResponse res) {
        app.beat(WireJson.read(req.content().as(byte[].class), Beat.class));
        res.status(Status.NO_CONTENT_204).send();
    }

    private void events(ServerRequest req, ServerResponse res) {
        try (EventHub.Subscription heard = events.subscribe();
                SseSink sink = res.sink(SseSink.TYPE)) {
            emit(sink, new LocalEvent.EditionActive(state().edition()));
            emit(sink, new LocalEvent.Connection(state().isOnline()));
            emit(sink, new LocalEvent.Condition(sources.screen().condition()));
            while (heard.isOpen()) {
                heard.next(SILENCE)
                        .ifPresentOrElse(
                                event -> emit(sink, event),
                                () -> sink.emit(SseEvent.builder().comment("alive").build()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ServerConnectionException | UncheckedIOException _) {
            // the app went away; it comes back by itself
        }
    }

    private static void emit(SseSink sink, LocalEvent event) {
        sink.emit(SseEvent.create(WireJson.text(event)));
    }
}

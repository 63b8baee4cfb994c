// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.MapContents;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SearchAnswer;
import ua.krynytsia.wire.local.SectionContents;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Questions to the agent. Each returns at once and brings its [Answer] on the FX thread; the
/// returned subscription lets go of the answer (a screen that is gone, a question overtaken by a
/// newer one). To be used on the FX thread.
public final class AgentLink implements AutoCloseable {
    private static final String ID = "{id}";
    private static final int MOST_LINES = 100;

    private final Executor waiting;
    private final Executor fx;
    private final Loopback agent;
    private final EventStream events;
    private final List<Consumer<LocalEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ReadOnlyObjectWrapper<Reachability> reach =
            new ReadOnlyObjectWrapper<>(Reachability.STARTING);

    /// @param accessFile where the agent writes port and token at each start
    /// @param waiting gives each question a thread to wait on
    /// @param fx brings answers to the FX thread
    public AgentLink(Path accessFile, Executor waiting, Executor fx) {
        this.waiting = waiting;
        this.fx = fx;
        var file = new AccessFile(accessFile);
        agent = new Loopback(file);
        events =
                new EventStream(
                        agent,
                        file,
                        event -> fx.execute(() -> happened(event)),
                        isAttached -> fx.execute(() -> attached(isAttached)));
    }

    /// Begins to listen to events.
    public void start() {
        waiting.execute(events);
    }

    public ReadOnlyObjectProperty<Reachability> reach() {
        return reach.getReadOnlyProperty();
    }

    public Subscription listen(Consumer<LocalEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Subscription state(Consumer<Answer<LocalState>> then) {
        return get(LocalPaths.STATE, LocalState.class, then);
    }

    public Subscription home(Consumer<Answer<Home>> then) {
        return get(LocalPaths.HOME, Home.class, then);
    }

    public <D extends Document> Subscription document(
            DocumentKey key, Class<D> type, Consumer<Answer<D>> then) {
        return get(LocalPaths.DOCUMENT + key.value(), type, then);
    }

    public Subscription section(String id, Consumer<Answer<SectionContents>> then) {
        return get(LocalPaths.SECTION.replace(ID, id), SectionContents.class, then);
    }

    /// @param district a district's id, or `outside`
    public Subscription entries(
            String resource,
            Optional<String> district,
            int offset,
            int limit,
            Consumer<Answer<EntryPage>> then) {
        String path =
                LocalPaths.ENTRIES.replace(ID, resource)
                        + "?offset=%d&limit=%d".formatted(offset, limit)
                        + district.map(id -> "&district=" + encoded(id)).orElse("");
        return get(path, EntryPage.class, then);
    }

    /// The named entries that are there.
    public Subscription lines(
            String resource, List<String> entries, Consumer<Answer<EntryPage>> then) {
        String query =
                entries.stream()
                        .limit(MOST_LINES)
                        .map(entry -> "entry=" + encoded(resource + "/" + entry))
                        .collect(Collectors.joining("&"));
        return get(LocalPaths.LINES + "?" + query, EntryPage.class, then);
    }

    public Subscription search(String query, int limit, Consumer<Answer<SearchAnswer>> then) {
        String path = LocalPaths.SEARCH + "?q=" + encoded(query) + "&limit=" + limit;
        return get(path, SearchAnswer.class, then);
    }

    public Subscription map(Consumer<Answer<MapContents>> then) {
        return get(LocalPaths.MAP, MapContents.class, then);
    }

    /// The bytes of a picture.
    public Subscription media(Sha256 hash, Consumer<Answer<Bytes>> then) {
        String path = LocalPaths.MEDIA.replace("{hash}", hash.hex());
        return ask("GET", path, Optional.empty(), Function.identity(), then);
    }

    /// A picture decoded off the FX thread, no larger than this many pixels.
    public Subscription picture(
            Sha256 hash, double width, double height, Consumer<Answer<Image>> then) {
        String path = LocalPaths.MEDIA.replace("{hash}", hash.hex());
        return ask(
                "GET",
                path,
                Optional.empty(),
                body ->
                        new Image(
                                new ByteArrayInputStream(body.toArray()),
                                width,
                                height,
                                true,
                                true),
                then);
    }

    /// The same draft sent again brings the same receipt.
    public Subscription submit(Draft draft, Consumer<Answer<SubmittedReceipt>> then) {
        return ask(
                "POST",
                LocalPaths.SUBMISSIONS,
                Optional.of(Bytes.of(WireJson.write(draft))),
                body -> WireJson.read(body.toArray(), SubmittedReceipt.class),
                then);
    }

    public Subscription beat(Beat beat) {
        return ask(
                "POST",
                LocalPaths.BEAT,
                Optional.of(Bytes.of(WireJson.write(beat))),
                Function.identity(),
                _ -> {});
    }

    @Override
    public void close() {
        events.close();
        listeners.clear();
    }

    private <T> Subscription get(String path, Class<T> type, Consumer<Answer<T>> then) {
        return ask(
                "GET", path, Optional.empty(), body -> WireJson.read(body.toArray(), type), then);
    }

    private <T> Subscription ask(
            String method,
            String path,
            Optional<Bytes> body,
            Function<Bytes, T> read,
            Consumer<Answer<T>> then) {
        var question = new Question<>(then);
        waiting.execute(() -> {
            Answer<T> answer = answer(method, path, body, read);
            fx.execute(() -> question.answered(answer));
        });
        return question;
    }

    private <T> Answer<T> answer(
            String method, String path, Optional<Bytes> body, Function<Bytes, T> read) {
        try {
            Loopback.Reply reply = agent.ask(method, path, body);
            if (reply.status() >= Loopback.OK && reply.status() < Loopback.MULTIPLE) {
                return new Answer.Ready<>(read.apply(reply.body()));
            }
            return switch (reply.status()) {
                case 404 -> new Answer.Missing<>();
                case 422 ->
                        new Answer.Refused<>(WireJson.read(reply.body().toArray(), Refusal.class));
                default -> new Answer.Away<>();
            };
        } catch (IOException | WireException e) {
            return new Answer.Away<>();
        }
    }

    private void attached(boolean isAttached) {
        if (!isAttached) {
            reach.set(Reachability.ALONE);
        } else if (reach.get() != Reachability.ONLINE) {
            reach.set(Reachability.OFFLINE);
        }
    }

    private void happened(LocalEvent event) {
        if (event instanceof LocalEvent.Connection(boolean isOnline)) {
            reach.set(isOnline ? Reachability.ONLINE : Reachability.OFFLINE);
        }
        listeners.forEach(listener -> listener.accept(event));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Holds the asker only until it is answered or let go.
    private static final class Question<T> implements Subscription {
        private final AtomicBoolean open = new AtomicBoolean(true);
        private Consumer<Answer<T>> then;

        Question(Consumer<Answer<T>> then) {
            this.then = then;
        }

        void answered(Answer<T> answer) {
            Consumer<Answer<T>> asker = then;
            then = _ -> {};
            if (open.getAndSet(false)) {
                asker.accept(answer);
            }
        }

        @Override
        public void unsubscribe() {
            open.set(false);
            then = _ -> {};
        }
    }
}

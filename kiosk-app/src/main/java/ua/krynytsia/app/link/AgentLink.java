// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
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
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.Catalogue;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.MapContents;
import ua.krynytsia.wire.local.NearestPlaces;
import ua.krynytsia.wire.local.PrintJob;
import ua.krynytsia.wire.local.Rating;
import ua.krynytsia.wire.local.SearchAnswer;
import ua.krynytsia.wire.local.SectionContents;
import ua.krynytsia.wire.local.StreetView;
import ua.krynytsia.wire.local.SubmittedReceipt;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// Questions to the agent. Each returns at once and brings its [Answer] on the FX thread; the
/// returned subscription lets go of the answer (a screen that is gone, a question overtaken by a
/// newer one). To be used on the FX thread.
public final class AgentLink implements AutoCloseable {
    private static final String ID = "{id}";
    private static final int MOST_LINES = 100;

    private final Executor waiting;
    private final Questions questions;
    private final ServiceLink service;
    private final EventStream events;
    private final List<Consumer<LocalEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ReadOnlyObjectWrapper<Reachability> reach =
            new ReadOnlyObjectWrapper<>(Reachability.STARTING);

    /// @param accessFile where the agent writes port and token at each start
    /// @param waiting gives each question a thread to wait on
    /// @param fx brings answers to the FX thread
    public AgentLink(Path accessFile, Executor waiting, Executor fx) {
        this.waiting = waiting;
        var file = new AccessFile(accessFile);
        var agent = new Loopback(file);
        questions = new Questions(agent, waiting, fx);
        service = new ServiceLink(questions);
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

    public Subscription catalogue(Consumer<Answer<Catalogue>> then) {
        return get(LocalPaths.CATALOGUE, Catalogue.class, then);
    }

    public Subscription entries(
            String resource,
            ListQuery wanted,
            int offset,
            int limit,
            Consumer<Answer<EntryPage>> then) {
        String path =
                LocalPaths.ENTRIES.replace(ID, resource)
                        + "?offset=%d&limit=%d".formatted(offset, limit)
                        + wanted.parameters();
        return get(path, EntryPage.class, then);
    }

    /// The entries of a resource nearest to this kiosk.
    public Subscription nearest(String resource, int limit, Consumer<Answer<NearestPlaces>> then) {
        String path = LocalPaths.NEAREST.replace(ID, resource) + "?limit=" + limit;
        return get(path, NearestPlaces.class, then);
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

    /// Entries of other resources that refer to this one.
    public Subscription referring(
            String resource, String entry, Consumer<Answer<SearchAnswer>> then) {
        String path = LocalPaths.REFERRING.replace(ID, resource).replace("{entry}", entry);
        return get(path, SearchAnswer.class, then);
    }

    /// Streets that are or were called so, each word from its beginning.
    public Subscription streets(String typed, int limit, Consumer<Answer<EntryPage>> then) {
        String path = LocalPaths.STREETS + "?q=" + encoded(typed) + "&limit=" + limit;
        return get(path, EntryPage.class, then);
    }

    /// A street with its houses and what is off there.
    public Subscription street(String id, Consumer<Answer<StreetView>> then) {
        return get(LocalPaths.STREET.replace(ID, id), StreetView.class, then);
    }

    public Subscription map(Consumer<Answer<MapContents>> then) {
        return get(LocalPaths.MAP, MapContents.class, then);
    }

    /// The bytes of a picture.
    public Subscription media(Sha256 hash, Consumer<Answer<Bytes>> then) {
        String path = LocalPaths.MEDIA.replace("{hash}", hash.hex());
        return questions.ask(Request.get(path), Function.identity(), then);
    }

    /// A picture decoded off the FX thread, no larger than this many pixels.
    public Subscription picture(
            Sha256 hash, double width, double height, Consumer<Answer<Image>> then) {
        String path = LocalPaths.MEDIA.replace("{hash}", hash.hex());
        return questions.ask(
                Request.get(path),
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
        return questions.ask(
                Request.post(LocalPaths.SUBMISSIONS, draft),
                body -> WireJson.read(body.toArray(), SubmittedReceipt.class),
                then);
    }

    /// What becomes of an appeal. Away also where the agent is there and the server silent, after
    /// ten seconds at most.
    public Subscription track(TrackingQuestion question, Consumer<Answer<TrackingAnswer>> then) {
        return questions.ask(
                Request.post(LocalPaths.TRACKING, question),
                body -> WireJson.read(body.toArray(), TrackingAnswer.class),
                then);
    }

    /// A slip of paper; refused, with the reason in words, where none can come out now.
    public Subscription print(PrintJob job, Consumer<Answer<Bytes>> then) {
        return questions.ask(Request.post(LocalPaths.PRINT, job), Function.identity(), then);
    }

    /// What the visitor says of something published; of one visit the last about it counts.
    public Subscription rate(Rating rating, Consumer<Answer<Bytes>> then) {
        return questions.ask(Request.post(LocalPaths.RATINGS, rating), Function.identity(), then);
    }

    public Subscription beat(Beat beat) {
        return questions.ask(Request.post(LocalPaths.BEAT, beat), Function.identity(), _ -> {});
    }

    /// The picture of the screen that a command asked for.
    ///
    /// @param png at most 8 MiB
    public Subscription sendPicture(UUID command, Bytes png) {
        return questions.ask(
                Request.put(picturePath(command), "image/png", png), Function.identity(), _ -> {});
    }

    /// There will be no picture.
    ///
    /// @param reason `touched` or `form`, see [LocalPaths#PICTURE_REFUSED]
    public Subscription refusePicture(UUID command, String reason) {
        Request refusal =
                Request.put(picturePath(command), "image/png", Bytes.utf8(""))
                        .with(LocalPaths.PICTURE_REFUSED, reason);
        return questions.ask(refusal, Function.identity(), _ -> {});
    }

    /// What a technician asks.
    public ServiceLink service() {
        return service;
    }

    @Override
    public void close() {
        events.close();
        listeners.clear();
    }

    private <T> Subscription get(String path, Class<T> type, Consumer<Answer<T>> then) {
        return questions.ask(Request.get(path), body -> WireJson.read(body.toArray(), type), then);
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

    private static String picturePath(UUID command) {
        return LocalPaths.PICTURE.replace("{command}", command.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

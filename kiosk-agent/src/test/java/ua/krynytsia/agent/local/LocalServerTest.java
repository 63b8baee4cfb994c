// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.library.Press;
import ua.krynytsia.agent.library.Town;
import ua.krynytsia.agent.outbox.NotEnrolledException;
import ua.krynytsia.agent.outbox.Outbox;
import ua.krynytsia.agent.outbox.attachments.Attachments;
import ua.krynytsia.agent.outbox.attachments.Keeping;
import ua.krynytsia.rules.receipt.EnvelopeSum;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.MapContents;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SearchAnswer;
import ua.krynytsia.wire.local.SectionContents;
import ua.krynytsia.wire.local.SubmittedReceipt;
import ua.krynytsia.wire.service.KioskCondition;

final class LocalServerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir Path directory;

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final HealthBoard health = new HealthBoard(clock);
    private final Press press = new Press();
    private final EventHub events = new EventHub();
    private final HttpClient client = HttpClient.newHttpClient();
    private Library library;
    private final Screen screen = new Screen();
    private LocalServer server;

    @BeforeEach
    void openPort() {
        library = Library.open(FileDisk.at(directory.resolve("data")), health, clock, "test");
        library.update(press.put(Town.all()).print(), press.root(), press);
        var sources =
                new LocalSources(
                        library,
                        new Letterbox(),
                        () -> new KioskId("kiosk-01"),
                        () -> true,
                        screen,
                        new Status(),
                        clock);
        var port = new LocalPort(0, directory.resolve("run/access.json"), new SecureRandom());
        server = LocalServer.start(sources, new AppWatch(health, clock), events, port);
    }

    @AfterEach
    void closePort() {
        server.close();
        library.close();
        client.close();
    }

    @Test
    void accessFileHoldsPortAndTokenForItsOwnerOnly() throws IOException {
        Path file = directory.resolve("run/access.json");

        assertThat(WireJson.read(Files.readAllBytes(file), LocalAccess.class))
                .isEqualTo(server.access());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutTheTokenNothingIsSaid() throws Exception {
        var bare = HttpRequest.newBuilder(uri("/v1/home")).build();
        var wrong =
                HttpRequest.newBuilder(uri("/v1/home")).header("Authorization", "Bearer x").build();

        assertThat(client.send(bare, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        assertThat(client.send(wrong, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void aPictureThatIsWantedIsTakenOrRefusedAndMayBeLarge() throws Exception {
        String path = "/v1/pictures/" + screen.wanted;
        byte[] large = new byte[7 << 20];

        assertThat(put(authorised(path), large)).isEqualTo(204);
        assertThat(put(authorised(path).header("Krynytsia-Refused", "form"), new byte[0]))
                .isEqualTo(204);
        assertThat(put(authorised("/v1/pictures/" + UUID.randomUUID()), large)).isEqualTo(404);
        assertThat(put(authorised("/v1/pictures/nothing"), large)).isEqualTo(400);
        assertThat(put(HttpRequest.newBuilder(uri(path)), new byte[10])).isEqualTo(401);
        assertThat(put(authorised(path), new byte[(8 << 20) + 1])).isEqualTo(413);
        assertThat(screen.taken)
                .containsExactly(
                        "picture of " + large.length,
                        "refused: form",
                        "picture of " + large.length);

        var words = authorised("/v1/beat").POST(BodyPublishers.ofByteArray(new byte[2 << 20]));
        assertThat(client.send(words.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(413);
        var unmeasured =
                authorised("/v1/beat")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[2 << 20])));
        assertThat(client.send(unmeasured.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(411);
    }

    @Test
    void theConditionOfTheKioskIsSaid() throws Exception {
        screen.condition = KioskCondition.MAINTENANCE;

        assertThat(get("/v1/state", LocalState.class).condition())
                .contains(KioskCondition.MAINTENANCE);
    }

    private int put(HttpRequest.Builder request, byte[] body) throws Exception {
        return client.send(
                        request.PUT(BodyPublishers.ofByteArray(body)).build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void statusPageNeedsNoTokenAndCannotBeWritten() throws Exception {
        var page = HttpRequest.newBuilder(uri("/status")).build();
        var text = HttpRequest.newBuilder(uri("/status?format=text&lang=en")).build();
        var post =
                HttpRequest.newBuilder(uri("/status"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build();

        assertThat(client.send(page, BodyHandlers.ofString()).body()).isEqualTo("<p>uk</p>");
        assertThat(client.send(text, BodyHandlers.ofString()).body()).isEqualTo("text en");
        assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isIn(404, 405);
    }

    @Test
    void reboundNameIsTurnedAway() throws IOException {
        assertThat(statusFor("evil.example")).contains("403");
        assertThat(statusFor("127.0.0.1:" + server.access().port())).contains("200");
    }

    @Test
    void homeHasOnlySectionsWithContent() throws Exception {
        Home home = get("/v1/home", Home.class);

        assertThat(home.edition()).isEqualTo(new EditionNumber(1));
        assertThat(home.sections())
                .extracting(tile -> tile.section().id())
                .containsExactly("appeals", "health");
        assertThat(home.districts()).containsOnlyKeys(Town.DISTRICT);
        assertThat(home.place()).map(EntryLine::id).contains("kiosk-01");
        assertThat(home.city()).isPresent();
    }

    @Test
    void entriesComeByTheUkrainianAlphabetWithCountsByDistrict() throws Exception {
        EntryPage all = get("/v1/resources/pharmacies/entries", EntryPage.class);
        EntryPage outside =
                get("/v1/resources/pharmacies/entries?district=outside", EntryPage.class);
        EntryPage second =
                get("/v1/resources/pharmacies/entries?offset=1&limit=2", EntryPage.class);

        assertThat(all.lines())
                .extracting(EntryLine::id)
                .containsExactly("p-1", "p-4", "p-3", "p-2");
        assertThat(all.byDistrict()).isEqualTo(Map.of(Town.DISTRICT, 3, "outside", 1));
        assertThat(outside.lines()).extracting(EntryLine::id).containsExactly("p-4");
        assertThat(second.lines()).extracting(EntryLine::id).containsExactly("p-4", "p-3");
        assertThat(second.total()).isEqualTo(4);
        assertThat(all.lines().getFirst().note().ukrainian()).isEqualTo("вул. Степова, 5");
    }

    @Test
    void sectionsMapDocumentsAndStateAreServed() throws Exception {
        assertThat(get("/v1/sections/health", SectionContents.class).resources())
                .extracting(SectionContents.ResourceLine::id)
                .contains("pharmacies", "districts");
        MapContents map = get("/v1/map", MapContents.class);
        assertThat(map.layers())
                .extracting(layer -> layer.layer().id())
                .containsExactly("districts", "pharmacies");
        assertThat(map.layers().getFirst().areas()).hasSize(1);
        assertThat(map.layers().getLast().pins()).hasSize(4);
        assertThat(get("/v1/documents/entry/pharmacies/p-1", Entry.class).id()).isEqualTo("p-1");
        assertThat(get("/v1/state", LocalState.class))
                .isEqualTo(
                        new LocalState(
                                new KioskId("kiosk-01"),
                                new EditionNumber(1),
                                Optional.of(Instant.parse("2026-11-22T10:00:01Z")),
                                true));
        SearchAnswer answer =
                get("/v1/search?q=%D0%B0%D0%BF%D1%82%D0%B5%D0%BA%D0%B8", SearchAnswer.class);
        assertThat(answer.groups()).extracting(SearchAnswer.Group::resource).contains("pharmacies");
    }

    @Test
    void whatIsMissingIs404AndWhatIsWrongIs400() throws Exception {
        assertThat(status("/v1/documents/section/nowhere")).isEqualTo(404);
        assertThat(status("/v1/documents/not%20a%20key")).isEqualTo(400);
        assertThat(status("/v1/sections/nowhere")).isEqualTo(404);
        assertThat(status("/v1/resources/pharmacies/entries?limit=1000")).isEqualTo(400);
        assertThat(status("/v1/nothing")).isEqualTo(404);
    }

    @Test
    void draftIsJudgedByTheVersionItNames() throws Exception {
        library.update(press.put(Town.form(2, 100)).print(), press.root(), press);

        var ofBefore = client.send(submission(1, "Не світить ліхтар"), BodyHandlers.ofString());
        var tooShort = client.send(submission(2, "Не світить ліхтар"), BodyHandlers.ofString());
        var unheardOf = client.send(submission(9, "Не світить ліхтар"), BodyHandlers.ofString());

        assertThat(ofBefore.statusCode()).isEqualTo(201);
        assertThat(WireJson.read(ofBefore.body(), SubmittedReceipt.class).pin())
                .isEqualTo("123456");
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(WireJson.read(tooShort.body(), Refusal.class).question()).isEqualTo("text");
        assertThat(unheardOf.statusCode()).isEqualTo(422);
        assertThat(WireJson.read(unheardOf.body(), Refusal.class).question()).isEmpty();
    }

    @Test
    void eventsBeginWithTheStateAndFollowIt() throws Exception {
        library.watch(number -> events.tell(new LocalEvent.EditionActive(number)));
        var request = authorised("/v1/events").build();
        InputStream body = client.send(request, BodyHandlers.ofInputStream()).body();

        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            assertThat(event(lines)).isEqualTo(new LocalEvent.EditionActive(new EditionNumber(1)));
            assertThat(event(lines)).isEqualTo(new LocalEvent.Connection(true));
            assertThat(event(lines)).isEqualTo(new LocalEvent.Condition(KioskCondition.IN_SERVICE));

            press.put(Town.entry("pharmacies", "p-5", "Нова", "вул. Нова, 1"));
            library.update(press.print(), press.root(), press);

            assertThat(event(lines)).isEqualTo(new LocalEvent.EditionActive(new EditionNumber(2)));
        }
    }

    private static LocalEvent event(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data:")) {
                return WireJson.read(line.substring("data:".length()), LocalEvent.class);
            }
        }
        throw new IOException("the stream ended");
    }

    private HttpRequest submission(int version, String text) {
        var draft =
                new Draft(
                        UUID.randomUUID(),
                        "appeal",
                        version,
                        "uk",
                        Map.of("text", new FieldValue.Text(LocalizedText.of(text))));
        return authorised("/v1/submissions")
                .POST(HttpRequest.BodyPublishers.ofByteArray(WireJson.write(draft)))
                .build();
    }

    private <T> T get(String path, Class<T> type) throws Exception {
        var response = client.send(authorised(path).build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return WireJson.read(response.body(), type);
    }

    private int status(String path) throws Exception {
        return client.send(authorised(path).build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + server.access().token());
    }

    private String statusFor(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.access().port())) {
            String request = "GET /status HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            return new BufferedReader(answer).readLine();
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.access().port() + path);
    }

    /// Wants one picture.
    private static final class Screen implements ScreenDesk {
        private final UUID wanted = UUID.randomUUID();
        private final List<String> taken = new ArrayList<>();
        private volatile KioskCondition condition = KioskCondition.IN_SERVICE;

        @Override
        public KioskCondition condition() {
            return condition;
        }

        @Override
        public boolean picture(UUID command, Bytes png) {
            taken.add("picture of " + png.length());
            return command.equals(wanted);
        }

        @Override
        public boolean pictureRefused(UUID command, String reason) {
            taken.add("refused: " + reason);
            return command.equals(wanted);
        }
    }

    private static final class Status implements StatusSource {
        @Override
        public String html(String language) {
            return "<p>" + language + "</p>";
        }

        @Override
        public String text(String language) {
            return "text " + language;
        }
    }

    /// Takes everything and forgets it.
    private static final class Letterbox implements Outbox {
        private final List<Draft> taken = new ArrayList<>();

        @Override
        public SubmittedReceipt accept(Draft draft) throws NotEnrolledException {
            taken.add(draft);
            return new SubmittedReceipt("AA-000001-X", "123456", NOW);
        }

        @Override
        public Keeping attach(UUID draft, AttachedFile file, byte[] content) {
            return Keeping.TOO_LATE;
        }

        @Override
        public Attachments attachments() {
            throw new IllegalStateException("nobody sends from here");
        }

        @Override
        public Optional<Instant> oldest() {
            return Optional.empty();
        }

        @Override
        public int waiting() {
            return taken.size();
        }

        @Override
        public Optional<SealedEnvelope> next() {
            return Optional.empty();
        }

        @Override
        public void confirmed(Acknowledgement acknowledgement) {}

        @Override
        public EnvelopeMark mark() {
            return new EnvelopeMark(0, Optional.empty(), Optional.empty(), EnvelopeSum.NONE);
        }

        @Override
        public List<UUID> listConfirmed() {
            return List.of();
        }

        @Override
        public Optional<ReturnedEnvelope> findConfirmed(UUID id) {
            return Optional.empty();
        }

        @Override
        public void watch(Runnable watcher) {}
    }
}

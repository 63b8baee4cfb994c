// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.streets;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.StreetAddress;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.StreetView;

/// Over a real port, from an edition of three streets.
@Timeout(60)
final class StreetRoutesTest {
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final FieldType LINE = new FieldType.Text(0, 254, false);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aStreetIsFoundByTheBeginningsOfAnyOfItsNames() throws Exception {
        assertThat(titles("/v1/streets?q=" + encoded("лі")))
                .containsExactly("вул. Лісова", "вул. Верхня Лісова");
        assertThat(titles("/v1/streets?q=" + encoded("вулиця верх ліс")))
                .containsExactly("вул. Верхня Лісова");
        assertThat(titles("/v1/streets?q=" + encoded("Лісова 12"))).contains("вул. Лісова");
        assertThat(titles("/v1/streets?q=" + encoded("сова"))).isEmpty();
        assertThat(titles("/v1/streets?q=")).isEmpty();
    }

    @Test
    void aFormerNameLeadsToTheStreetOfTodayAndIsSaid() throws Exception {
        EntryPage page = page("/v1/streets?q=" + encoded("ленін"));

        assertThat(page.lines()).hasSize(1);
        assertThat(page.lines().getFirst().title().ukrainian()).isEqualTo("просп. Поштовий");
        assertThat(page.lines().getFirst().note().ukrainian())
                .isEqualTo("колишня назва: просп. Леніна");
    }

    @Test
    void housesStandAsOnTheStreet() throws Exception {
        StreetView view = WireJson.read(get("/v1/streets/lisova").body(), StreetView.class);

        assertThat(view.houses())
                .extracting(StreetView.House::number)
                .containsExactly("1", "2", "2-А", "10");
        assertThat(view.houses().getLast().entry()).isEqualTo("b-10");
    }

    @Test
    void outagesThatAreOverAreLeftOut() throws Exception {
        StreetView view = WireJson.read(get("/v1/streets/lisova").body(), StreetView.class);

        assertThat(view.outages()).hasSize(1);
        assertThat(view.outages().getFirst().kind()).contains("water");
        assertThat(view.outages().getFirst().house()).contains("2");
        assertThat(get("/v1/streets/nowhere").statusCode()).isEqualTo(404);
    }

    private List<String> titles(String path) throws IOException, InterruptedException {
        return page(path).lines().stream()
                .map(EntryLine::title)
                .map(LocalizedText::ukrainian)
                .toList();
    }

    private EntryPage page(String path) throws IOException, InterruptedException {
        return WireJson.read(get(path).body(), EntryPage.class);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        Content content = city();
        var routing =
                HttpRouting.builder().addFeature(new StreetRoutes(() -> Optional.of(content), NOW));
        WebServer server = WebServer.builder().port(0).addRouting(routing).build().start();
        try {
            URI address = URI.create("http://localhost:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        } finally {
            server.stop();
        }
    }

    private static Content city() {
        var documents = new ArrayList<Document>();
        documents.add(
                resource(
                        "streets",
                        field("name", LINE),
                        field("former", new FieldType.FormerNames())));
        documents.add(street("lisova", "вул. Лісова", Optional.empty()));
        documents.add(street("verkhnia", "вул. Верхня Лісова", Optional.empty()));
        documents.add(street("poshtovyi", "просп. Поштовий", Optional.of("просп. Леніна")));
        var address = field("address", new FieldType.Address(Optional.of("streets")));
        documents.add(resource("buildings", field("name", LINE), address));
        for (String house : List.of("10", "2", "2-А", "1")) {
            String id = "b-" + house.replace("-А", "a");
            documents.add(entry("buildings", id, Map.of("address", lisova(house))));
        }
        documents.add(
                resource(
                        "outages",
                        field("name", LINE),
                        address,
                        field("kind", kinds()),
                        field("when", new FieldType.Period())));
        documents.add(outage("over", LocalDate.of(2026, 11, 20)));
        documents.add(outage("today", LocalDate.of(2026, 11, 22)));
        documents.add(
                new Setting(
                        "building",
                        Map.of(
                                "passports", LocalizedText.of("buildings"),
                                "outages", LocalizedText.of("outages")),
                        Map.of()));
        return content(documents);
    }

    private static FieldType kinds() {
        return new FieldType.Choice(
                List.of(new FieldType.Option("water", LocalizedText.of("Вода", "Water"))));
    }

    private static Entry outage(String id, LocalDate until) {
        return entry(
                "outages",
                id,
                Map.of(
                        "address", lisova("2"),
                        "kind", new FieldValue.Choice("water"),
                        "when",
                                new FieldValue.Period(
                                        Optional.of(until.minusDays(1)), Optional.of(until))));
    }

    private static FieldValue lisova(String house) {
        return new FieldValue.Address(
                LocalizedText.of("вул. Лісова, " + house),
                Optional.of(new StreetAddress("lisova", house, "")));
    }

    private static Entry street(String id, String name, Optional<String> former) {
        var values = new HashMap<String, FieldValue>();
        values.put("name", new FieldValue.Text(LocalizedText.of(name)));
        former.ifPresent(was ->
                values.put(
                        "former",
                        new FieldValue.FormerNames(
                                List.of(
                                        new FormerName(
                                                LocalizedText.of(was),
                                                Optional.empty(),
                                                LocalizedText.of(""))))));
        return new Entry("streets", id, values, new Locality.Unplaced());
    }

    private static Entry entry(String resource, String id, Map<String, FieldValue> values) {
        var all = new HashMap<>(values);
        all.put("name", new FieldValue.Text(LocalizedText.of("№ " + id)));
        return new Entry(resource, id, all, new Locality.Unplaced());
    }

    private static Resource resource(String id, FieldDefinition... fields) {
        return new Resource(
                id,
                "home",
                new Presentation(LocalizedText.of(id), LocalizedText.of(""), "home", 1),
                new Provenance(LocalizedText.of(""), Optional.empty(), Optional.empty()),
                "name",
                List.of(fields));
    }

    private static FieldDefinition field(String id, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of());
    }

    private static Content content(List<Document> documents) {
        var held = new TreeMap<DocumentKey, Held>();
        documents.forEach(document ->
                held.put(
                        document.key(),
                        new Held(Bytes.of(WireJson.write(document)).sha256(), document)));
        var manifest =
                new Manifest(
                        new EditionNumber(1),
                        EditionNumber.NONE,
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(1),
                        new Manifest.Size(1, 1, 1),
                        Sha256.of(new byte[0]));
        return Content.of(manifest, held);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.fleet.RatingCounts.Count;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Rating;

@Timeout(60)
final class RatingsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Duration DAY = Duration.ofDays(1);
    private static final DocumentKey PASSPORT = DocumentKey.entry("services", "pasport");
    private static final DocumentKey PHARMACY = DocumentKey.entry("pharmacies", "apteka-1");

    @TempDir Path directory;

    private Ratings ratings;

    @BeforeEach
    void open() {
        at(MONDAY);
    }

    @Test
    void verdictsAreCountedByDocumentAndDayAndOutliveTheProgram() {
        ratings.heard(Rating.useful(PASSPORT), 1);
        ratings.heard(Rating.useful(PASSPORT), 2);
        ratings.heard(Rating.useless(PHARMACY, RatingReason.OUTDATED), 2);
        at(MONDAY.plus(DAY));
        ratings.heard(Rating.useful(PASSPORT), 1);

        assertThat(ratings.counted().orElseThrow())
                .isEqualTo(
                        new Ratings.Counted(
                                TODAY,
                                List.of(
                                        count(PASSPORT, TODAY, Optional.empty(), 2),
                                        count(
                                                PHARMACY,
                                                TODAY,
                                                Optional.of(RatingReason.OUTDATED),
                                                1),
                                        count(PASSPORT, TODAY.plusDays(1), Optional.empty(), 1))));
    }

    @Test
    void ofOneVisitTheLastVerdictAboutADocumentCounts() {
        ratings.heard(new Rating(PASSPORT, false, Optional.empty()), 1);
        ratings.heard(Rating.useless(PASSPORT, RatingReason.UNCLEAR), 1);
        ratings.heard(Rating.useless(PASSPORT, RatingReason.UNCLEAR), 1);

        assertThat(ratings.counted().orElseThrow().counts())
                .containsExactly(count(PASSPORT, TODAY, Optional.of(RatingReason.UNCLEAR), 1));
    }

    @Test
    void afterTwoWeeksADayIsTheServersAlone() {
        ratings.heard(Rating.useful(PASSPORT), 1);
        at(MONDAY.plus(DAY.multipliedBy(14)));
        ratings.heard(Rating.useful(PHARMACY), 1);

        Ratings.Counted counted = ratings.counted().orElseThrow();
        assertThat(counted.from()).isEqualTo(TODAY.plusDays(14));
        assertThat(counted.counts()).hasSize(1);
    }

    @Test
    void aDamagedFileIsForgottenAndNothingIsToldOfNothing() throws IOException {
        Path file = directory.resolve("telemetry/ratings");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"from\":", StandardCharsets.UTF_8);
        at(MONDAY);

        assertThat(ratings.counted()).isEmpty();
    }

    @Test
    void onlyWhatIsPublishedIsRated() throws Exception {
        var route = new RatingRoute(PASSPORT::equals, rating -> ratings.heard(rating, 1));
        HttpRouting.Builder routing = HttpRouting.builder();
        route.setup(routing);
        WebServer server =
                WebServer.builder().host("127.0.0.1").port(0).routing(routing).build().start();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(status(client, server, Rating.useful(PASSPORT))).isEqualTo(204);
            assertThat(status(client, server, Rating.useful(PHARMACY))).isEqualTo(404);
        } finally {
            server.stop();
        }

        assertThat(ratings.counted().orElseThrow().counts())
                .containsExactly(count(PASSPORT, TODAY, Optional.empty(), 1));
    }

    private static int status(HttpClient client, WebServer server, Rating rating)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + server.port() + LocalPaths.RATINGS);
        var request =
                HttpRequest.newBuilder(uri)
                        .POST(BodyPublishers.ofByteArray(WireJson.write(rating)))
                        .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static Count count(
            DocumentKey about, LocalDate day, Optional<RatingReason> reason, int times) {
        return new Count(about, day, reason.isEmpty(), reason, times);
    }

    private void at(Instant now) {
        ratings = new Ratings(FileDisk.at(directory), Clock.fixed(now, ZoneOffset.UTC));
    }
}

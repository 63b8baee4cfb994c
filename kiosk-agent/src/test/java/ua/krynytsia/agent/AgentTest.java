// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.central.Centre;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.library.Press;
import ua.krynytsia.agent.library.Town;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.SubmittedReceipt;
import ua.krynytsia.wire.service.KioskCondition;

/// The whole daemon against a server over real sockets and mutual TLS. Pauses between attempts are
/// cut to a hundredth.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class AgentTest {
    @TempDir Path directory;

    private final Press press = new Press();
    private final Centre centre = new Centre(press);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Surroundings around =
            new Surroundings(
                    Clock.systemUTC(),
                    new SecureRandom(),
                    duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos() / 100));

    @AfterEach
    void stop() {
        centre.close();
        client.close();
    }

    @Test
    void enrolsFollowsEditionsAndReportsThem() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");

        try (Agent agent = start("one")) {
            HealthReport first = reportWhere(report -> active(report) == 1);
            assertThat(first.kiosk().value()).isEqualTo("kiosk-01");
            assertThat(signals(first)).doesNotContain("identity-missing", "library-empty");

            centre.publish(press.put(Town.form(2, 5)).print());
            HealthReport second = reportWhere(report -> active(report) == 2);
            assertThat(second.editions().target())
                    .map(EditionProgress.Mark::number)
                    .contains(new EditionNumber(2));
            assertThat(press.asked()).contains("delta 2 from 1");
            assertThat(state(agent).isOnline()).isTrue();
        }
    }

    @Test
    void withoutTicketTheKioskSaysSoAndIsEnrolledWhenOneComes() throws Exception {
        try (Agent agent = start("one")) {
            assertThat(status(agent)).contains("krynytsia-agent: fault", "не зареєстровано");
            assertThat(state(agent).edition()).isEqualTo(EditionNumber.NONE);

            Files.writeString(directory.resolve("ticket.json"), "not a ticket");
            centre.publish(press.put(Town.all()).print());
            putTicket("kiosk-02");

            assertThat(reportWhere(report -> active(report) == 1).kiosk().value())
                    .isEqualTo("kiosk-02");
        }
    }

    @Test
    void wordsGivenWithoutTheServerArriveOnceWhenItIsBack() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");
        try (Agent agent = start("one")) {
            reportWhere(report -> active(report) == 1);
            centre.stop();

            UUID draft = UUID.randomUUID();
            SubmittedReceipt receipt = submit(agent, draft);
            assertThat(submit(agent, draft)).isEqualTo(receipt);
            assertThat(receipt.number()).startsWith("K7-");
            assertThat(centre.envelopes()).isEmpty();

            centre.startAgain();
            reportWhere(report -> report.waiting() == 0 && centre.envelopes().size() == 1);
        }
    }

    @Test
    void aServerPutBackToAnOlderStateIsGivenWhatItLostWithItsOwnWord() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");
        try (Agent agent = start("one")) {
            reportWhere(report -> active(report) == 1);
            for (int i = 0; i < 3; i++) {
                submit(agent, UUID.randomUUID());
            }
            reportWhere(report -> report.waiting() == 0 && centre.envelopes().size() == 3);
            assertThat(centre.returned()).isEmpty();

            centre.loseAllBut(centre.envelopes().keySet().iterator().next());
            reportWhere(report -> centre.envelopes().size() == 3);
        }

        assertThat(centre.returned())
                .hasSize(2)
                .allMatch(it -> it.word().isPresent())
                .extracting(it -> it.envelope().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void fileGivenWithoutTheServerArrivesWithItsWords() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");
        byte[] plan = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 3 << 20);
        try (Agent agent = start("one")) {
            reportWhere(report -> active(report) == 1);
            centre.stop();

            UUID draft = UUID.randomUUID();
            AttachedFile file = attach(agent, draft, plan);
            HttpRequest form = posted(agent, draft, Optional.of(file));
            assertThat(client.send(form, BodyHandlers.discarding()).statusCode()).isEqualTo(201);

            centre.startAgain();
            reportWhere(
                    report -> centre.envelopes().size() == 1 && !centre.attachments().isEmpty());
            assertThat(centre.attachments().values())
                    .singleElement()
                    .satisfies(sealed -> assertThat(sealed.length()).isGreaterThan(plan.length));
        }
    }

    private AttachedFile attach(Agent agent, UUID draft, byte[] content) throws Exception {
        String path = "/v1/attachments/" + Sha256.of(content) + "?draft=" + draft;
        HttpRequest put =
                to(agent, path)
                        .header("Content-Type", "application/pdf")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
        var response = client.send(put, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(201);
        return WireJson.read(response.body(), AttachedFile.class);
    }

    @Test
    void restartWithoutTheServerShowsTheSame() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");
        try (Agent agent = start("one")) {
            reportWhere(report -> active(report) == 1);
            assertThat(agent.access().port()).isPositive();
        }
        centre.stop();

        try (Agent agent = start("one")) {
            assertThat(state(agent).edition()).isEqualTo(new EditionNumber(1));
            assertThat(state(agent).kiosk().value()).isEqualTo("kiosk-01");
            assertThat(state(agent).isOnline()).isFalse();
            assertThat(status(agent)).contains("Сервер не відповідає");
        }
        centre.startAgain();
    }

    @Test
    void lostIdentityIsNotMadeAnewWithAUsedTicket() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");
        try (Agent agent = start("one")) {
            reportWhere(report -> active(report) == 1);
            assertThat(agent.access().port()).isPositive();
        }
        Files.delete(directory.resolve("one/identity/identity.1"));

        try (Agent agent = start("one")) {
            assertThat(status(agent)).contains("втрачено або пошкоджено");
            assertThat(state(agent).edition()).isEqualTo(new EditionNumber(1));
            assertThat(submission(agent, UUID.randomUUID())).isEqualTo(422);
        }
    }

    @Test
    void cardsPresenceAndEditionsReachTheScreen() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");
        try (Agent agent = start("one");
                var lines = events(agent)) {
            Files.writeString(directory.resolve("run-one/card"), "67003B51C6\n");
            eventWhere(lines, event -> event.equals(new LocalEvent.CardRead("reader-1")));

            Files.writeString(directory.resolve("run-one/pins"), "presence on\n");
            eventWhere(lines, event -> event.equals(new LocalEvent.Presence(true)));

            centre.publish(press.put(Town.form(2, 5)).print());
            eventWhere(
                    lines,
                    event -> event.equals(new LocalEvent.EditionActive(new EditionNumber(2))));
        }
    }

    @Test
    void whatTheServerAsksForIsDoneOnceAndSaid() throws Exception {
        centre.publish(press.put(Town.all()).print());
        putTicket("kiosk-01");
        UUID notice;
        try (Agent agent = start("one");
                var lines = events(agent)) {
            reportWhere(report -> active(report) == 1);
            assertThat(state(agent).condition()).contains(KioskCondition.IN_SERVICE);

            notice = centre.command(new CommandAction.Maintenance(true));
            eventWhere(lines, event -> event.equals(new LocalEvent.Maintenance(true)));
            assertThat(saidUntilTheEnd(notice)).startsWith(State.RECEIVED).endsWith(State.DONE);
            assertThat(state(agent).condition()).contains(KioskCondition.MAINTENANCE);
            assertThat(signals(reportWhere(report -> signals(report).contains("maintenance"))))
                    .isNotEmpty();

            UUID dance = centre.command(new CommandAction.Unknown("dance", "{}"));
            assertThat(saidUntilTheEnd(dance)).endsWith(State.REFUSED);
        }
        try (Agent agent = start("one")) {
            assertThat(state(agent).condition()).contains(KioskCondition.MAINTENANCE);
        }
    }

    private List<State> saidUntilTheEnd(UUID command) throws InterruptedException {
        var said = new ArrayList<State>();
        while (said.isEmpty() || !said.getLast().isEnd()) {
            CommandReport report = centre.said();
            if (report.command().equals(command)) {
                said.add(report.state());
            }
        }
        return said;
    }

    @Test
    void manyRunInOneProcessButOnlyOneOnADisk() throws IOException {
        try (Agent one = start("one");
                Agent two = start("two")) {
            assertThat(one.access().port()).isNotEqualTo(two.access().port());
            assertThatThrownBy(() -> start("one"))
                    .isInstanceOf(AgentException.class)
                    .hasMessageContaining("another agent");
        }
        try (Agent again = start("one")) {
            assertThat(again.access().port()).isPositive();
        }
    }

    private Agent start(String name) {
        var config =
                new AgentConfig(
                        directory.resolve(name),
                        directory.resolve("run-" + name),
                        directory.resolve("ticket.json"),
                        new DeviceSettings(
                                List.of("simulated"),
                                "simulated",
                                "pir",
                                "none",
                                Duration.ofSeconds(20)),
                        0);
        return Agent.start(config, around, FileDisk.at(config.data()));
    }

    private void putTicket(String kiosk) throws IOException {
        Files.write(directory.resolve("ticket.json"), WireJson.write(centre.ticket(kiosk)));
    }

    private HealthReport reportWhere(Predicate<HealthReport> fits) throws InterruptedException {
        while (true) {
            HealthReport report = centre.report();
            if (fits.test(report)) {
                return report;
            }
        }
    }

    private static long active(HealthReport report) {
        return report.editions().active().map(mark -> mark.number().value()).orElse(0L);
    }

    private static List<String> signals(HealthReport report) {
        return report.signals().stream().map(HealthSignal::code).toList();
    }

    private SubmittedReceipt submit(Agent agent, UUID draft) throws Exception {
        var response = client.send(posted(agent, draft), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(201);
        return WireJson.read(response.body(), SubmittedReceipt.class);
    }

    private int submission(Agent agent, UUID draft) throws Exception {
        return client.send(posted(agent, draft), BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest posted(Agent agent, UUID draft) {
        return posted(agent, draft, Optional.empty());
    }

    private static HttpRequest posted(Agent agent, UUID draft, Optional<AttachedFile> file) {
        Map<String, FieldValue> answers =
                Map.of(
                        "text",
                        new FieldValue.Text(LocalizedText.of("На вулиці Степовій темно увечері")));
        var files = file.map(it -> List.of(new Draft.Attachment("План.pdf", it)));
        return to(agent, "/v1/submissions")
                .POST(
                        HttpRequest.BodyPublishers.ofByteArray(
                                WireJson.write(
                                        new Draft(draft, "appeal", 1, "uk", answers, files))))
                .build();
    }

    private LocalState state(Agent agent) throws Exception {
        var response = client.send(to(agent, "/v1/state").build(), BodyHandlers.ofByteArray());
        return WireJson.read(response.body(), LocalState.class);
    }

    private String status(Agent agent) throws Exception {
        return client.send(to(agent, "/status?format=text").build(), BodyHandlers.ofString())
                .body();
    }

    private BufferedReader events(Agent agent) throws Exception {
        var body =
                client.send(to(agent, "/v1/events").build(), BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static void eventWhere(BufferedReader lines, Predicate<LocalEvent> fits)
            throws IOException {
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
            String text = line.get();
            if (text.startsWith("data:")
                    && fits.test(
                            WireJson.read(text.substring("data:".length()), LocalEvent.class))) {
                return;
            }
        }
        throw new IOException("the stream ended");
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    private static HttpRequest.Builder to(Agent agent, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + agent.access().port() + path))
                .header("Authorization", "Bearer " + agent.access().token());
    }
}

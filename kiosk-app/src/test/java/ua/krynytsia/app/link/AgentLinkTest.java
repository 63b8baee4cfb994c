// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SectionContents;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Against an agent on real loopback; a thread of the test stands for the FX thread.
class AgentLinkTest {
    @TempDir Path folder;

    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private Path file;
    private FakeAgent agent;
    private AgentLink link;

    @BeforeEach
    void open() {
        file = folder.resolve("access.json");
        agent = new FakeAgent(file, "first");
        SmallCity.fill(agent);
        link = new AgentLink(file, waiting, fx);
    }

    @AfterEach
    void close() {
        link.close();
        agent.close();
        waiting.shutdownNow();
        fx.shutdownNow();
    }

    @Test
    void anAnswerIsReadFromWireWords() {
        Answer<Home> answer = ask(link::home);

        assertThat(answer).isEqualTo(new Answer.Ready<>(SmallCity.home(SmallCity.FIRST)));
    }

    @Test
    void whatIsNotInTheEditionIsMissing() {
        Answer<?> answer = this.<SectionContents>ask(then -> link.section("nowhere", then));

        assertThat(answer).isInstanceOf(Answer.Missing.class);
    }

    @Test
    void anAgentThatStartedAnewIsFoundAgain() {
        ask(link::home);
        agent.close();
        agent = new FakeAgent(file, "second");
        SmallCity.fill(agent);

        assertThat(ask(link::home)).isInstanceOf(Answer.Ready.class);
    }

    @Test
    void anAgentThatIsAwayIsAway() throws IOException {
        agent.close();
        assertThat(ask(link::home)).isInstanceOf(Answer.Away.class);

        Files.delete(file);
        assertThat(ask(link::home)).isInstanceOf(Answer.Away.class);
    }

    @Test
    void aRefusedDraftBringsTheReasonAndAnAcceptedOneItsReceipt() {
        var draft = new Draft(new UUID(1, 2), "appeal", 1, "uk", Map.of());

        var refusal = new Refusal("text", LocalizedText.of("Напишіть, будь ласка, докладніше."));
        var receipt =
                new SubmittedReceipt(
                        "01-000001-5", "123456", Instant.parse("2026-11-22T14:05:00Z"));
        agent.refuse("/v1/submissions", refusal);
        assertThat(this.<SubmittedReceipt>ask(then -> link.submit(draft, then)))
                .isEqualTo(new Answer.Refused<>(refusal));

        agent.accept("/v1/submissions", receipt);

        assertThat(this.<SubmittedReceipt>ask(then -> link.submit(draft, then)))
                .isEqualTo(new Answer.Ready<>(receipt));
        assertThat(agent.asked()).contains("POST /v1/submissions");
    }

    @Test
    void eventsComeAndTheStreamComesBackAfterABreak() throws InterruptedException {
        BlockingQueue<LocalEvent> events = new LinkedBlockingQueue<>();
        link.listen(events::add);
        link.start();
        assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new LocalEvent.Connection(true));

        agent.tell(new LocalEvent.EditionActive(new EditionNumber(8)));
        assertThat(events.poll(20, TimeUnit.SECONDS))
                .isEqualTo(new LocalEvent.EditionActive(new EditionNumber(8)));

        agent.close();
        agent = new FakeAgent(file, "third");
        assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new LocalEvent.Connection(true));
    }

    @Test
    void anAnswerNobodyWaitsForIsDropped() {
        var late = new CompletableFuture<Answer<Home>>();
        link.home(late::complete).unsubscribe();

        ask(link::home);

        assertThat(late).isNotDone();
    }

    private <T> Answer<T> ask(Consumer<Consumer<Answer<T>>> question) {
        var answer = new CompletableFuture<Answer<T>>();
        question.accept(answer::complete);
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }
}

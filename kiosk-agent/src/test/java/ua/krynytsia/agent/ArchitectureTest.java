// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.laws.Arrows;
import ua.krynytsia.laws.HouseLaws;
import ua.krynytsia.laws.Law;

class ArchitectureTest {
    private static final Arrows ARROWS =
            Arrows.of("ua.krynytsia.agent")
                    .shared(AgentException.class)
                    .root("..", "wire..")
                    .line(
                            "central",
                            "commands",
                            "content",
                            "disk",
                            "health",
                            "library",
                            "outbox",
                            "supervise",
                            "rules",
                            "rules.trust",
                            "unanswered",
                            "wire",
                            "wire.command",
                            "wire.fleet",
                            "wire.json")
                    .line(
                            "commands",
                            "commands.machine",
                            "disk",
                            "local",
                            "screen",
                            "supervise",
                            "wire",
                            "wire.command",
                            "wire.json",
                            "wire.local")
                    .line(
                            "content",
                            "search.query",
                            "search.terms",
                            "rules.content",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.local")
                    .line("disk", "wire")
                    .line("commands.machine")
                    .line("health", "disk", "supervise", "wire", "wire.fleet")
                    .line("health.probe", "disk", "health", "supervise")
                    .line(
                            "library",
                            "content",
                            "disk",
                            "health",
                            "library.record",
                            "search",
                            "search.lexicon",
                            "search.query",
                            "search.terms",
                            "store",
                            "rules",
                            "rules.edition",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line(
                            "library.record",
                            "content",
                            "disk",
                            "rules",
                            "rules.edition",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json")
                    .line(
                            "local",
                            "content",
                            "disk",
                            "health",
                            "library",
                            "outbox",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json",
                            "wire.local",
                            "wire.service")
                    .line(
                            "outbox",
                            "disk",
                            "health",
                            "rules.receipt",
                            "rules.seal",
                            "wire",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line("pins", "health", "supervise", "wire")
                    .line("pins.pi4j", "pins", "supervise")
                    .line("pins.simulated", "disk", "pins", "supervise")
                    .line("reader", "disk", "health", "supervise", "wire")
                    .line("reader.frame", "wire")
                    .line("reader.serial", "reader", "reader.frame", "supervise")
                    .line("reader.simulated", "disk", "reader", "supervise", "wire")
                    .line(
                            "screen",
                            "disk",
                            "health",
                            "local",
                            "supervise",
                            "wire",
                            "wire.local",
                            "wire.service")
                    .line("search", "search.lexicon", "search.query", "search.terms", "wire")
                    .line("search.lexicon", "rules.ukrainian")
                    .line("search.query", "search.lexicon", "search.terms", "rules.ukrainian")
                    .line("search.terms", "search.lexicon", "rules.ukrainian", "wire")
                    .line(
                            "service",
                            "health",
                            "pins",
                            "wire",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line("store", "disk", "wire")
                    .line("supervise")
                    .line("unanswered", "disk", "search.lexicon", "rules.ukrainian", "wire");

    @TestFactory
    Stream<DynamicTest> houseLaws() {
        return HouseLaws.of("ua.krynytsia.agent")
                .arrows(ARROWS)
                // its leaves stand in the packages that throw them
                .except(Law.CLOSED, AgentException.class)
                .except(Law.OUTPUT, Main.class)
                // the hook that stops the agent when the service manager asks
                .except(Law.THREADS, RunCommand.class)
                .place(Law.THREADS, "supervise")
                .place(Law.BROAD_CATCH, "supervise")
                .tests();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.agent.central.http.TimedTrust;
import ua.krynytsia.agent.service.sections.CertificateSection;
import ua.krynytsia.laws.Arrows;
import ua.krynytsia.laws.HouseLaws;
import ua.krynytsia.laws.Law;

class ArchitectureTest {
    private static final Arrows ARROWS =
            Arrows.of("ua.krynytsia.agent")
                    .shared(AgentException.class)
                    .root("..", "wire..")
                    .line(
                            "alerts",
                            "disk",
                            "health",
                            "rules",
                            "rules.trust",
                            "wire",
                            "wire.alert",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line(
                            "attaching",
                            "disk",
                            "outbox",
                            "outbox.attachments",
                            "wire",
                            "wire.json",
                            "wire.local")
                    .line(
                            "central",
                            "alerts",
                            "central.http",
                            "central.letters",
                            "central.orders",
                            "central.pace",
                            "commands",
                            "content",
                            "disk",
                            "health",
                            "library",
                            "outbox",
                            "outbox.attachments",
                            "supervise",
                            "rules",
                            "rules.trust",
                            "time",
                            "ratings",
                            "unanswered",
                            "wire",
                            "wire.alert",
                            "wire.command",
                            "wire.fleet",
                            "wire.json",
                            "wire.service",
                            "wire.tracking")
                    .line("central.http", "time", "wire", "wire.json")
                    .line(
                            "central.letters",
                            "central.http",
                            "outbox",
                            "outbox.attachments",
                            "wire.fleet")
                    .line("central.orders", "alerts", "central.pace", "commands", "supervise")
                    .line("central.pace", "central.http", "health", "library", "supervise", "wire")
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
                            "content.packed",
                            "search.query",
                            "search.terms",
                            "rules.content",
                            "rules.ukrainian",
                            "rules.place",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.local")
                    .line(
                            "content.front",
                            "content",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line("content.packed", "wire")
                    .line("disk", "wire")
                    .line("disk.recording", "disk", "wire")
                    .line("commands.machine")
                    .line("handoff", "rules.trust", "wire", "wire.fleet", "wire.json", "wire.local")
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
                            "content.packed",
                            "disk",
                            "rules",
                            "rules.content",
                            "rules.edition",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json")
                    .line(
                            "local",
                            "content",
                            "content.front",
                            "disk",
                            "health",
                            "library",
                            "outbox",
                            "printer",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json",
                            "wire.local",
                            "wire.service")
                    .line(
                            "nearby",
                            "content",
                            "library",
                            "rules.content",
                            "rules.place",
                            "wire",
                            "wire.content",
                            "wire.json",
                            "wire.local")
                    .line(
                            "outbox",
                            "disk",
                            "health",
                            "outbox.attachments",
                            "rules.receipt",
                            "rules.seal",
                            "wire",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line(
                            "outbox.attachments",
                            "disk",
                            "health",
                            "rules.seal",
                            "wire",
                            "wire.fleet")
                    .line("pins", "health", "supervise", "wire", "wire.fleet", "wire.local")
                    .line("pins.pi4j", "pins", "supervise")
                    .line("pins.simulated", "disk", "pins", "supervise")
                    .line("printer", "health", "supervise", "wire", "wire.service")
                    .line("printer.escpos", "printer", "wire")
                    .line("printer.serial", "printer", "printer.escpos", "wire")
                    .line("printer.simulated", "disk", "printer", "printer.escpos")
                    .line("ratings", "disk", "wire", "wire.fleet", "wire.json", "wire.local")
                    .line("reader", "disk", "health", "supervise", "wire")
                    .line("reader.frame", "wire")
                    .line("reader.serial", "reader", "reader.frame", "supervise", "wire")
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
                    .line(
                            "search",
                            "disk",
                            "search.lexicon",
                            "search.query",
                            "search.terms",
                            "wire")
                    .line("search.lexicon", "rules.ukrainian")
                    .line("search.query", "search.lexicon", "search.terms", "rules.ukrainian")
                    .line("search.terms", "search.lexicon", "rules.ukrainian", "wire")
                    .line(
                            "service",
                            "health",
                            "pins",
                            "printer",
                            "wire",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line("service.audit", "disk", "supervise", "wire", "wire.json")
                    .line("service.bundle", "service", "service.audit", "service.history", "wire")
                    .line(
                            "service.command",
                            "disk",
                            "service",
                            "service.bundle",
                            "service.entrance",
                            "service.network",
                            "supervise",
                            "wire",
                            "wire.json",
                            "wire.local")
                    .line(
                            "service.desk",
                            "pins",
                            "service",
                            "service.audit",
                            "supervise",
                            "wire",
                            "wire.service")
                    .line(
                            "service.entrance",
                            "disk",
                            "health",
                            "service.audit",
                            "wire",
                            "wire.json",
                            "wire.local")
                    .line("service.history", "disk", "health", "wire", "wire.fleet", "wire.json")
                    .line(
                            "service.metrics",
                            "health",
                            "service",
                            "wire",
                            "wire.fleet",
                            "wire.local")
                    .line("service.network", "wire")
                    .line(
                            "service.page",
                            "service",
                            "service.bundle",
                            "service.desk",
                            "service.entrance",
                            "wire",
                            "wire.service")
                    .line(
                            "service.screen",
                            "service.bundle",
                            "service.desk",
                            "service.entrance",
                            "wire",
                            "wire.json",
                            "wire.local",
                            "wire.service")
                    .line(
                            "service.sections",
                            "disk",
                            "health",
                            "service",
                            "service.audit",
                            "service.desk",
                            "service.history",
                            "service.network",
                            "rules.service",
                            "wire",
                            "wire.fleet",
                            "wire.service")
                    .line("store", "disk", "wire")
                    .line("relations", "content", "wire", "wire.content", "wire.json", "wire.local")
                    .line(
                            "streets",
                            "content",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.json",
                            "wire.local")
                    .line("supervise")
                    .line("time", "disk")
                    .line("tracking", "wire", "wire.json", "wire.local", "wire.tracking")
                    .line("unanswered", "disk", "search.lexicon", "rules.ukrainian", "wire");

    @TestFactory
    Stream<DynamicTest> houseLaws() {
        return HouseLaws.of("ua.krynytsia.agent")
                .arrows(ARROWS)
                // its leaves stand in the packages that throw them
                .except(Law.CLOSED, AgentException.class)
                .except(Law.OUTPUT, Main.class)
                // the JDK's path validation takes and gives its moments so
                .except(Law.OLD_APIS, TimedTrust.class)
                // an X.509 certificate tells its end in no other way
                .except(Law.OLD_APIS, CertificateSection.class)
                // the hook that stops the agent when the service manager asks
                .except(Law.THREADS, RunCommand.class)
                .place(Law.THREADS, "supervise")
                .place(Law.BROAD_CATCH, "supervise")
                .tests();
    }
}

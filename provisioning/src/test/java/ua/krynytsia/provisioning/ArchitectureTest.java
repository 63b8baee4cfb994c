// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.laws.Arrows;
import ua.krynytsia.laws.HouseLaws;
import ua.krynytsia.laws.Law;
import ua.krynytsia.provisioning.drill.unplug.PseudoTerminal;

class ArchitectureTest {
    private static final Arrows ARROWS =
            Arrows.of("ua.krynytsia.provisioning")
                    .shared(ProvisioningException.class)
                    .root("..")
                    .line(
                            "bench",
                            "bench.agent",
                            "bench.delta",
                            "bench.editors",
                            "bench.exchange",
                            "bench.screen",
                            "bench.search",
                            "bench.taps")
                    .line(
                            "bench.delta",
                            "bench.report",
                            "stack",
                            "stack.tls",
                            "rules.edition",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line(
                            "bench.agent",
                            "bench.report",
                            "city",
                            "stack",
                            "wire",
                            "wire.json",
                            "wire.local")
                    .line("bench.exchange", "bench.report", "city", "stack")
                    .line("bench.editors", "bench.report", "stack")
                    .line("bench.report", "stack")
                    .line("bench.screen", "/app.window", "bench.report", "city", "stack", "visitor")
                    .line(
                            "bench.search",
                            "bench.report",
                            "bench.search.labels",
                            "city",
                            "stack",
                            "/agent.search",
                            "/agent.search.lexicon",
                            "wire",
                            "wire.json",
                            "wire.local")
                    .line(
                            "bench.taps",
                            "/app.window",
                            "bench.report",
                            "city",
                            "stack",
                            "visitor",
                            "wire")
                    .line(
                            "bench.search.labels",
                            "rules.content",
                            "rules.edition",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line(
                            "city",
                            "city.picture",
                            "city.plan",
                            "city.rows",
                            "city.streets",
                            "city.words",
                            "inventory",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line("city.plan", "city.words", "wire", "wire.content")
                    .line(
                            "city.rows",
                            "city.picture",
                            "city.plan",
                            "city.streets",
                            "city.words",
                            "inventory",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line("city.streets", "city.words", "rules.ukrainian", "wire")
                    .line("city.words", "rules.ukrainian", "wire")
                    .line("city.picture")
                    .line(
                            "demo",
                            "/agent.disk",
                            "/agent.reader",
                            "/agent.service.entrance",
                            "/app.window",
                            "city",
                            "stack",
                            "visitor",
                            "wire",
                            "wire.local")
                    .line(
                            "drill",
                            "drill.clock",
                            "drill.diskfull",
                            "drill.escape",
                            "drill.kill",
                            "drill.powercut",
                            "drill.report",
                            "drill.sessions",
                            "drill.unplug")
                    .line(
                            "drill.clock",
                            "drill.filing",
                            "drill.report",
                            "stack",
                            "wire",
                            "wire.content",
                            "wire.json",
                            "wire.local")
                    .line(
                            "drill.diskfull",
                            "drill.kiosk",
                            "drill.report",
                            "/agent",
                            "/agent.central",
                            "/agent.content",
                            "/agent.disk",
                            "/agent.health",
                            "/agent.library",
                            "/agent.local",
                            "/agent.outbox",
                            "/agent.supervise",
                            "wire",
                            "wire.fleet",
                            "wire.json",
                            "wire.local",
                            "wire.service")
                    .line("drill.escape", "/app.window", "city", "drill.report", "stack", "visitor")
                    .line(
                            "drill.kill",
                            "drill.filing",
                            "drill.report",
                            "stack",
                            "rules.seal",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line(
                            "drill.kiosk",
                            "/agent.central",
                            "/agent.disk",
                            "/agent.library",
                            "/agent.outbox",
                            "rules",
                            "rules.edition",
                            "rules.seal",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line(
                            "drill.powercut",
                            "drill.kiosk",
                            "drill.report",
                            "/agent",
                            "/agent.central",
                            "/agent.content",
                            "/agent.disk",
                            "/agent.disk.recording",
                            "/agent.health",
                            "/agent.library",
                            "/agent.outbox",
                            "/agent.outbox.attachments",
                            "wire",
                            "wire.fleet",
                            "wire.local")
                    .line(
                            "drill.filing",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json",
                            "wire.local")
                    .line("drill.report")
                    .line(
                            "drill.sessions",
                            "/app.window",
                            "city",
                            "drill.report",
                            "stack",
                            "visitor",
                            "wire")
                    .line(
                            "drill.unplug",
                            "drill.report",
                            "/agent.disk",
                            "/agent.health",
                            "/agent.reader",
                            "/agent.reader.serial",
                            "/agent.supervise",
                            "wire")
                    .line("inventory", "wire")
                    .line("stack", "city", "wire", "wire.json", "wire.local")
                    .line("stack.tls")
                    .line("visitor", "/app.window", "stack", "wire.json");

    @TestFactory
    Stream<DynamicTest> houseLaws() {
        return HouseLaws.of("ua.krynytsia.provisioning")
                .arrows(ARROWS)
                .except(Law.OUTPUT, Main.class)
                // the hook that stops everything at Ctrl-C
                .place(Law.THREADS, "demo")
                // a call of the C library is declared to throw anything
                .except(Law.BROAD_CATCH, PseudoTerminal.class)
                // one thread per author of the benchmark
                .place(Law.THREADS, "bench.editors")
                // one thread per connection that the relay passes on
                .place(Law.THREADS, "bench.delta")
                // one thread per resident and per killer of the drill
                .place(Law.THREADS, "drill.kill")
                .tests();
    }
}

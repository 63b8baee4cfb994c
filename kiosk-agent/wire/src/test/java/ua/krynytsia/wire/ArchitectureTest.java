// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.laws.Arrows;
import ua.krynytsia.laws.HouseLaws;
import ua.krynytsia.laws.Law;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> houseLaws() {
        return HouseLaws.of("ua.krynytsia.wire")
                // one vocabulary, one record a word: cut in two it would be harder to find
                .place(Law.PACKAGE_SIZE, "content")
                .place(Law.PACKAGE_SIZE, "fleet")
                .place(Law.PACKAGE_SIZE, "local")
                .arrows(
                        Arrows.of("ua.krynytsia.wire")
                                .root()
                                .line("content", "wire")
                                .line("command", "wire")
                                .line("alert", "wire")
                                .line("service", "wire")
                                .line("tracking", "wire")
                                .line("fleet", "wire", "wire.alert", "wire.command", "wire.content")
                                .line("local", "wire", "wire.alert", "wire.content", "wire.service")
                                .line(
                                        "json",
                                        "wire",
                                        "wire.alert",
                                        "wire.command",
                                        "wire.content",
                                        "wire.fleet",
                                        "wire.local",
                                        "wire.service",
                                        "wire.tracking"))
                .tests();
    }
}

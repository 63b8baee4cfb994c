// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.laws.Arrows;
import ua.krynytsia.laws.HouseLaws;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> houseLaws() {
        return HouseLaws.of("ua.krynytsia.rules")
                .arrows(
                        Arrows.of("ua.krynytsia.rules")
                                .shared(RuleException.class)
                                .root()
                                .line(
                                        "content",
                                        "wire",
                                        "wire.content",
                                        "rules.ukrainian",
                                        "rules.richtext")
                                .line("richtext")
                                .line("hours", "wire", "wire.content", "rules.ukrainian")
                                .line("ukrainian", "wire")
                                .line("place", "wire")
                                .line("receipt", "wire", "wire.fleet")
                                .line("service", "wire")
                                .line("seal", "wire", "wire.fleet", "wire.json")
                                .line("edition", "wire", "wire.fleet", "wire.json")
                                .line("trust", "wire", "wire.alert", "wire.fleet", "wire.json"))
                .tests();
    }
}

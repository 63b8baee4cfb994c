// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.laws.Arrows;
import ua.krynytsia.laws.HouseLaws;
import ua.krynytsia.laws.Law;

class ArchitectureTest {
    private static final Arrows ARROWS =
            Arrows.of("ua.krynytsia.app")
                    .shared(AppException.class)
                    .root("..")
                    .line(
                            "alert",
                            "controls",
                            "i18n",
                            "link",
                            "parts",
                            "route",
                            "rules.place",
                            "shell",
                            "sound",
                            "theme",
                            "wire",
                            "wire.alert",
                            "wire.content",
                            "wire.local")
                    .line(
                            "appeals",
                            "controls",
                            "i18n",
                            "keyboard",
                            "link",
                            "map",
                            "parts",
                            "route",
                            "theme",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line(
                            "appeals.tracking",
                            "controls",
                            "i18n",
                            "keyboard",
                            "link",
                            "route",
                            "rules.receipt",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local",
                            "wire.tracking")
                    .line(
                            "building",
                            "controls",
                            "facts",
                            "i18n",
                            "keyboard",
                            "link",
                            "parts",
                            "route",
                            "rules.content",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line(
                            "card",
                            "controls",
                            "facts",
                            "i18n",
                            "link",
                            "parts",
                            "rules.content",
                            "rules.richtext",
                            "route",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line(
                            "catalogue",
                            "controls",
                            "i18n",
                            "link",
                            "parts",
                            "route",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line(
                            "list",
                            "controls",
                            "facts",
                            "i18n",
                            "keyboard",
                            "link",
                            "parts",
                            "route",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line("chrome", "controls", "i18n", "theme", "wire", "wire.content")
                    .line(
                            "condition",
                            "controls",
                            "i18n",
                            "theme",
                            "wire",
                            "wire.local",
                            "wire.service")
                    .line("controls", "i18n", "theme", "wire")
                    .line(
                            "facts",
                            "controls",
                            "i18n",
                            "link",
                            "rules.content",
                            "rules.richtext",
                            "route",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line(
                            "home",
                            "controls",
                            "i18n",
                            "link",
                            "route",
                            "rules.content",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line("i18n", "wire")
                    .line("keyboard", "controls", "i18n", "theme", "wire")
                    .line("keys", "controls", "i18n")
                    .line(
                            "speech",
                            "controls",
                            "i18n",
                            "keys",
                            "link",
                            "route",
                            "shell",
                            "speech.words",
                            "theme",
                            "wire",
                            "wire.local")
                    .line("speech.words", "i18n", "rules.ukrainian")
                    .line(
                            "link",
                            "wire",
                            "wire.content",
                            "wire.json",
                            "wire.local",
                            "wire.service",
                            "wire.tracking")
                    .line(
                            "map",
                            "controls",
                            "i18n",
                            "link",
                            "map.paint",
                            "route",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line("map.paint", "wire", "wire.content", "wire.local")
                    .line(
                            "search",
                            "controls",
                            "i18n",
                            "keyboard",
                            "link",
                            "parts",
                            "route",
                            "theme",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line(
                            "service",
                            "chrome",
                            "controls",
                            "i18n",
                            "link",
                            "shell",
                            "sound",
                            "theme",
                            "wire",
                            "wire.local",
                            "wire.service")
                    .line(
                            "shell",
                            "chrome",
                            "condition",
                            "controls",
                            "i18n",
                            "link",
                            "route",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local",
                            "wire.service",
                            "window")
                    .line(
                            "parts",
                            "controls",
                            "i18n",
                            "link",
                            "route",
                            "rules.place",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line(
                            "route",
                            "controls",
                            "i18n",
                            "link",
                            "theme",
                            "wire",
                            "wire.content",
                            "wire.local")
                    .line("sound")
                    .line("theme")
                    .line("window", "controls", "theme", "wire", "wire.json");

    @TestFactory
    Stream<DynamicTest> houseLaws() {
        return HouseLaws.of("ua.krynytsia.app")
                .arrows(ARROWS)
                .except(Law.OUTPUT, Main.class)
                .place(Law.THREADS, "shell")
                .tests();
    }
}

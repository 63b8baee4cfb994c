// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.Glass;

/// What a visitor asks for to see and reach more easily, on both reference panels.
class ComfortTest {
    private static final double LOW_REACH_MM = 1100;

    @TempDir Path folder;

    private Visit visit;

    static Stream<Arguments> wishes() {
        return Stream.of(Glass.PANEL, Glass.WIDE)
                .flatMap(panel ->
                        Stream.of(
                                        "",
                                        "size-large",
                                        "contrast-strong",
                                        "reach-low",
                                        "hand-left",
                                        "reach-low size-large")
                                .map(wish -> Arguments.of(panel, wish)));
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void everyWishKeepsTheMeasures(Panel panel, String wish) {
        begin(panel);
        ask(wish);
        Comfort comfort = comfort(wish);
        String name = "comfort-" + (panel.isWide() ? "wide-" : "tall-") + wish.replace(' ', '-');
        visit.photograph(name + "-home").checkGlass("home", comfort);
        visit.tap("nav-comfort").photograph(name + "-choices").checkGlass("choices", comfort);
        visit.tap("comfort-close")
                .tap("nav-help")
                .photograph(name + "-help")
                .checkGlass("help", comfort);
        visit.tap("help-close").tap("tile-health").waitFor("resource-clinics");
        visit.photograph(name + "-section").checkGlass("section", comfort);
        visit.tap("resource-clinics").waitFor("row-clinic-001");
        visit.photograph(name + "-list").checkGlass("list", comfort);
    }

    @Test
    void nothingLiesAboveTheReachOfThoseWhoSit() {
        begin(Glass.PANEL);
        ask("reach-low");
        for (String id : new String[] {"search-bar", "nav-home", "nav-comfort", "language"}) {
            double top = Glass.PANEL.height() - visit.bounds(id).getMinY();
            assertThat(Glass.PANEL.bottomEdgeMm() + Glass.PANEL.mm(top))
                    .as(id)
                    .isLessThanOrEqualTo(LOW_REACH_MM);
        }
    }

    @Test
    void typedTextAndPlaceOutliveTheChangeAndTheVisitEndsItAll() {
        begin(Glass.PANEL);
        visit.tap("tile-health").waitFor("form-appeal").tap("form-appeal").waitFor("next");
        visit.tap("answer-topic-road").waitFor("answer-matter").type("Яма");
        visit.tap("language");
        ask("size-large contrast-strong");
        assertThat(visit.read("answer-matter")).isEqualTo("Яма");
        assertThat(visit.text()).contains("Ease of use");
        visit.photograph("comfort-form-large-strong")
                .checkGlass("form", comfort("size-large contrast-strong"));
        assertThat(visit.pixel(20, 1200)).isEqualTo("#000000");

        visit.tap("nav-finish").tap("leave-yes");
        visit.waitFor("attract").tap("attract").waitFor("tile-health");

        assertThat(visit.pixel(20, 1200)).isEqualTo("#fbf9f5");
        assertThat(visit.text()).contains("Допомога");
    }

    @Test
    void aVisitorWithoutHurryIsAwaitedThreeTimesLonger() {
        begin(Glass.PANEL);
        ask("pace-slow");
        visit.pass(Duration.ofSeconds(100));
        assertThat(visit.has("still-here")).isFalse();
        visit.pass(Duration.ofSeconds(90)).waitFor("still-here");
    }

    private static Comfort comfort(String wish) {
        var large = wish.contains("size-large") ? Comfort.TextSize.LARGE : Comfort.TextSize.USUAL;
        var colours = wish.contains("contrast-strong") ? Contrast.STRONG : Contrast.CALM;
        return Comfort.USUAL.with(large).with(colours);
    }

    private void begin(Panel panel) {
        var usual = Comfort.USUAL.with(Contrast.CALM);
        visit = new Visit(folder, _ -> {}, new Tokens(panel, usual));
        visit.agent().set("/v1/documents/form/appeal", ResidentJourneysTest.appeal(4));
        visit.waitFor("tile-health").tap("attract");
    }

    private void ask(String wishes) {
        visit.tap("nav-comfort");
        for (String wish : wishes.isEmpty() ? new String[0] : wishes.split(" ")) {
            visit.tap("comfort-" + wish);
        }
        visit.tap("comfort-close");
    }
}

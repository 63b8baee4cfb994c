// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.app.window.Layout.Text;

/// At 0.3689 mm a pixel, as on 32 inches: 14 mm are 38 pixels, 20 mm are 55, 2.5 mm are 7.
final class LayoutLawsTest {
    private static final LayoutLaws LAWS = new LayoutLaws(0.3689, 1080, 1920, false, false);

    @Test
    void whatIsLargeApartAndLegibleBreaksNothing() {
        assertThat(broken(List.of(target("a", 0), target("b", 107)), List.of(text(20)))).isEmpty();
    }

    @Test
    void aSmallTargetAndASmallPrimaryOneAreFound() {
        var small = new Target("a", 0, 0, 300, 36, false, false, Optional.empty());
        var first = new Target("b", 0, 100, 300, 50, true, false, Optional.empty());

        assertThat(broken(List.of(small, first), List.of()))
                .hasSize(2)
                .anySatisfy(found -> assertThat(found).contains("a is 110.7 × 13.3 mm"))
                .anySatisfy(found -> assertThat(found).contains("b is", "less than 20"));
    }

    @Test
    void whatIsHalfOutOfSightIsNotMeasured() {
        var row = new Target("row", 0, 0, 300, 5, false, true, Optional.empty());

        assertThat(broken(List.of(row), List.of())).isEmpty();
    }

    @Test
    void neighboursTooCloseAreFoundAndOneInsideAnotherIsNot() {
        assertThat(broken(List.of(target("a", 0), target("b", 103)), List.of()))
                .singleElement()
                .asString()
                .contains("a and b are 1.5 mm apart");
        var all = new Target("map", 0, 0, 1080, 1920, false, false, Optional.empty());
        assertThat(broken(List.of(all, target("a", 10)), List.of())).isEmpty();
    }

    @Test
    void lettersAreMeasuredByWhatTheVisitorAskedFor() {
        var large = new LayoutLaws(0.3689, 1080, 1920, true, true);

        assertThat(LAWS.broken(layout(List.of(), List.of(text(20))))).isEmpty();
        assertThat(large.broken(layout(List.of(), List.of(text(20)))))
                .anySatisfy(found -> assertThat(found).contains("capitals of 5.1 mm"))
                .anySatisfy(found -> assertThat(found).contains("contrast of 5.00, less than 7"));
    }

    @Test
    void whatIsCutOffTheGlassOrUnderOtherWordsIsFound() {
        Text cut = text(0, 0, true);
        Text off = text(0, 1900, false);
        Text one = text(0, 500, false);
        Text over = text(100, 520, false);

        assertThat(broken(List.of(), List.of(cut, off, one, over)))
                .containsExactly(
                        "text at 0, 0 is cut",
                        "text at 0, 1900 is cut",
                        "text at 0, 500 lies over text at 100, 520");
    }

    @Test
    void textThatRunsUnderAnotherThingIsFound() {
        assertThat(broken(List.of(target("b", 20)), List.of(text(200, 0, false))))
                .containsExactly("text at 200, 0 runs under b");
    }

    private static List<String> broken(List<Target> targets, List<Text> texts) {
        return LAWS.broken(layout(targets, texts));
    }

    private static Layout layout(List<Target> targets, List<Text> texts) {
        return new Layout("home", targets, texts);
    }

    private static Target target(String id, long y) {
        return new Target(id, 0, y, 300, 100, false, false, Optional.empty());
    }

    private static Text text(double font) {
        return new Text("", 400, 400, 200, 40, font, Optional.of(5.0), false, Optional.empty());
    }

    private static Text text(long x, long y, boolean isCut) {
        return new Text("", x, y, 300, 40, 30, Optional.of(15.0), isCut, Optional.empty());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.toolkit.Glass;

class TouchTest {
    private static final Point2D HERE = new Point2D(500, 900);
    private static final Point2D CLOSE = new Point2D(504, 897);
    private static final Point2D ELSEWHERE = new Point2D(560, 900);

    private final Region one = new Region();
    private final Region other = new Region();
    private final Pane glass = new Pane(one, other);
    private final Scene scene;
    private long millis = 5_000;
    private final Touch touch =
            new Touch(10, Duration.ofMillis(150), () -> Duration.ofMillis(millis).toNanos());

    TouchTest() {
        Glass.start(new StyleSheet(Glass.TOKENS, List.of()));
        scene = Glass.call(() -> new Scene(glass));
    }

    @Test
    void theSameThingAgainAtOnceIsATrembleAndLaterAnAct() {
        assertThat(touch.mayAct(one, HERE)).isTrue();
        millis += 149;
        assertThat(touch.mayAct(one, HERE)).isFalse();
        millis += 1;
        assertThat(touch.mayAct(one, HERE)).isTrue();
    }

    @Test
    void quickTypingOfTheSameLetterWithAnotherBetweenLosesNone() {
        assertThat(touch.mayAct(one, HERE)).isTrue();
        millis += 40;
        assertThat(touch.mayAct(other, ELSEWHERE)).isTrue();
        millis += 40;
        assertThat(touch.mayAct(one, HERE)).isTrue();
    }

    @Test
    void neighboursThatStoodThereBeforeActHoweverClose() {
        assertThat(touch.mayAct(one, HERE)).isTrue();
        millis += 60;
        assertThat(touch.mayAct(other, CLOSE)).isTrue();
    }

    @Test
    void whatComesUnderATremblingFingerDoesNotAct() {
        assertThat(touch.mayAct(one, HERE)).isTrue();
        Glass.run(() -> glass.getChildren().remove(one));
        millis += 299;
        assertThat(touch.mayAct(other, CLOSE)).isFalse();
        assertThat(touch.mayAct(other, ELSEWHERE)).isTrue();
    }

    @Test
    void whatComesUnderAFingerThatRestedActs() {
        assertThat(touch.mayAct(one, HERE)).isTrue();
        Glass.run(() -> glass.getChildren().remove(one));
        millis += 300;
        assertThat(touch.mayAct(other, CLOSE)).isTrue();
    }

    @Test
    void whoAskedForTimeTremblesLonger() {
        touch.unhurried(true);
        assertThat(touch.mayAct(one, HERE)).isTrue();
        millis += 599;
        assertThat(touch.mayAct(one, HERE)).isFalse();
        millis += 1;
        assertThat(touch.mayAct(one, HERE)).isTrue();
    }

    @Test
    void keysHaveNoPlace() {
        assertThat(touch.mayAct(one)).isTrue();
        Glass.run(() -> glass.getChildren().remove(one));
        assertThat(touch.mayAct(other)).isTrue();
        assertThat(touch.mayAct(other)).isFalse();
        assertThat(scene.getRoot()).isSameAs(glass);
    }
}

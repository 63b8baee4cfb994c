// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.HeardVoice;
import ua.krynytsia.app.window.KioskWindow;

/// The escape list: whatever a keyboard, a mouse or ten fingers do, the one window stays, nothing
/// opens beside it, and nothing from outside gets into a field.
final class EscapeTest {
    private static final List<Set<KeyCode>> COMMANDS =
            List.of(
                    Set.of(KeyCode.ALT, KeyCode.F4),
                    Set.of(KeyCode.ALT, KeyCode.TAB),
                    Set.of(KeyCode.ALT, KeyCode.ESCAPE),
                    Set.of(KeyCode.ALT, KeyCode.SPACE),
                    Set.of(KeyCode.ALT, KeyCode.LEFT),
                    Set.of(KeyCode.CONTROL, KeyCode.Q),
                    Set.of(KeyCode.CONTROL, KeyCode.W),
                    Set.of(KeyCode.CONTROL, KeyCode.T),
                    Set.of(KeyCode.CONTROL, KeyCode.N),
                    Set.of(KeyCode.CONTROL, KeyCode.O),
                    Set.of(KeyCode.CONTROL, KeyCode.P),
                    Set.of(KeyCode.CONTROL, KeyCode.S),
                    Set.of(KeyCode.CONTROL, KeyCode.C),
                    Set.of(KeyCode.CONTROL, KeyCode.X),
                    Set.of(KeyCode.CONTROL, KeyCode.V),
                    Set.of(KeyCode.CONTROL, KeyCode.Z),
                    Set.of(KeyCode.CONTROL, KeyCode.A),
                    Set.of(KeyCode.CONTROL, KeyCode.TAB),
                    Set.of(KeyCode.CONTROL, KeyCode.INSERT),
                    Set.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ESCAPE),
                    Set.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE),
                    Set.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F1),
                    Set.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T),
                    Set.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.BACK_SPACE),
                    Set.of(KeyCode.SHIFT, KeyCode.INSERT),
                    Set.of(KeyCode.SHIFT, KeyCode.DELETE),
                    Set.of(KeyCode.SHIFT, KeyCode.F10),
                    Set.of(KeyCode.WINDOWS, KeyCode.R),
                    Set.of(KeyCode.META, KeyCode.D),
                    Set.of(KeyCode.COMMAND, KeyCode.Q));

    private static final Set<KeyCode> SINGLE =
            EnumSet.of(
                    KeyCode.PRINTSCREEN,
                    KeyCode.PAUSE,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.WINDOWS,
                    KeyCode.META,
                    KeyCode.ALT,
                    KeyCode.CONTROL,
                    KeyCode.CAPS,
                    KeyCode.NUM_LOCK,
                    KeyCode.SCROLL_LOCK,
                    KeyCode.INSERT,
                    KeyCode.HELP,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.COPY,
                    KeyCode.CUT,
                    KeyCode.PASTE,
                    KeyCode.UNDO,
                    KeyCode.AGAIN,
                    KeyCode.FIND,
                    KeyCode.PROPS,
                    KeyCode.STOP);

    @TempDir Path folder;
    private final List<Window> opened = new ArrayList<>();
    private Visit visit;
    private Stage stage;

    @BeforeEach
    void come() {
        visit = new Visit(folder, _ -> {}, Optional.of(new HeardVoice()));
        visit.waitFor("tile-health").tap("attract").tap("search-bar").waitFor("search-field");
        visit.type("ліки");
        stage = visit.stage();
        Glass.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "ЧУЖЕ"));
            stage.setOnCloseRequest(WindowEvent::consume);
        });
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void noCombinationOfKeysDoesAnything() {
        for (Set<KeyCode> command : COMMANDS) {
            var keys = command.stream().sorted((a, b) -> rank(a) - rank(b)).toList();
            Robot robot = Glass.call(Robot::new);
            Glass.run(() -> keys.forEach(robot::keyPress));
            Glass.run(() -> keys.reversed().forEach(robot::keyRelease));
            stays(command.toString());
        }
    }

    @Test
    void noKeyOutsideTheListDoesAnything() {
        var keys = EnumSet.copyOf(SINGLE);
        Stream.of(KeyCode.values()).filter(KeyCode::isFunctionKey).forEach(keys::add);
        Stream.of(KeyCode.values()).filter(KeyCode::isMediaKey).forEach(keys::add);
        for (KeyCode key : keys) {
            fire(key, false, false, false);
            stays(key.toString());
        }
    }

    @Test
    void everyKeyWithCtrlAltOrTheSystemsKeyIsSwallowed() {
        for (KeyCode key : KeyCode.values()) {
            fire(key, true, false, false);
            fire(key, false, true, false);
            fire(key, false, false, true);
        }
        stays("all with modifiers");
    }

    @Test
    void lettersTypeWhereAFieldIsAndNowhereElse() {
        type("А");
        type("ґ");
        type("\u0016");
        type("\u001b");
        type("\u007f");
        type("\uE000");
        assertThat(visit.read("search-field")).isEqualTo("лікиАґ");

        visit.tap("nav-help").waitFor("help-close");
        type("Б");
        Glass.run(() -> key(KeyEvent.KEY_PRESSED, KeyCode.BACK_SPACE, false, false, false));
        visit.tap("help-close");
        assertThat(visit.read("search-field")).isEqualTo("лікиАґ");
    }

    @Test
    void otherButtonsAloneOrTogetherPressNothing() {
        Point2D finish = Glass.call(() -> Glass.middle(find("nav-finish")));
        Point2D field = Glass.call(() -> Glass.middle(find("search-field")));
        for (MouseButton button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)) {
            Robot robot = Glass.call(Robot::new);
            Glass.run(() -> robot.mouseMove(finish));
            Glass.run(() -> robot.mousePress(button));
            Glass.run(() -> robot.mouseRelease(button));
            Glass.run(() -> robot.mouseMove(field));
            Glass.run(() -> robot.mousePress(MouseButton.PRIMARY));
            Glass.run(() -> robot.mousePress(button));
            Glass.run(() -> robot.mouseRelease(button));
            Glass.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
            stays(button.toString());
        }
    }

    @Test
    void aLongPressAndADragOfTextOpenNothing() {
        Point2D field = Glass.call(() -> Glass.middle(find("search-field")));
        Robot robot = Glass.call(Robot::new);
        Glass.run(() -> robot.mouseMove(field));
        Glass.run(() -> robot.mousePress(MouseButton.PRIMARY));
        visit.pass(Duration.ofSeconds(5));
        Glass.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Glass.drag(field.subtract(300, 0), field.add(200, 300));
        Glass.run(() ->
                Event.fireEvent(
                        find("search-field"),
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null)));
        stays("long press, drag, menu");
    }

    @Test
    void gesturesOfSeveralFingersDoNothing() {
        Glass.run(() -> {
            Node field = find("search-field");
            Event.fireEvent(field, zoom());
            Event.fireEvent(field, rotate());
            Event.fireEvent(field, swipe());
            Event.fireEvent(field, scroll());
        });
        stays("gestures");
    }

    @Test
    void aDroppedFileIsNotTaken() throws Exception {
        File file = Files.writeString(folder.resolve("x.txt"), "ЧУЖЕ").toFile();
        assertThat(file).exists();
        boolean isTaken =
                Glass.call(() -> {
                    Node field = find("search-field");
                    boolean[] reached = {false};
                    field.addEventHandler(DragEvent.ANY, _ -> reached[0] = true);
                    Event.fireEvent(
                            field,
                            new DragEvent(
                                    DragEvent.DRAG_DROPPED,
                                    (Dragboard) null,
                                    1,
                                    1,
                                    1,
                                    1,
                                    null,
                                    null,
                                    null,
                                    null));
                    return reached[0];
                });

        assertThat(isTaken).isFalse();
        stays("a dropped file");
    }

    @Test
    void theWindowIsNotClosedByARequest() {
        Stage own =
                Glass.call(() -> {
                    var other = new Stage();
                    var scene = new Scene(new StackPane());
                    new KioskWindow(other, scene).showWindowed();
                    return other;
                });
        Glass.run(
                () -> Event.fireEvent(own, new WindowEvent(own, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(Glass.call(own::isShowing)).isTrue();
        Glass.run(own::hide);
    }

    private void stays(String after) {
        Glass.settle();
        Glass.run(() -> opened.addAll(Window.getWindows()));
        assertThat(opened).as(after).containsOnly(stage);
        opened.clear();
        assertThat(Glass.call(stage::isShowing)).as(after).isTrue();
        assertThat(visit.has("search-field")).as(after).isTrue();
        assertThat(visit.read("search-field")).as(after).isEqualTo("ліки");
    }

    private Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void fire(KeyCode key, boolean control, boolean alt, boolean meta) {
        Glass.run(() -> {
            key(KeyEvent.KEY_PRESSED, key, control, alt, meta);
            key(KeyEvent.KEY_RELEASED, key, control, alt, meta);
        });
    }

    private void key(
            EventType<KeyEvent> type, KeyCode key, boolean control, boolean alt, boolean meta) {
        Event.fireEvent(
                find("search-field"), new KeyEvent(type, "", "", key, false, control, alt, meta));
    }

    private void type(String letter) {
        Glass.run(() ->
                Event.fireEvent(
                        find("search-field"),
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                letter,
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false)));
    }

    /// Modifiers go down first.
    private static int rank(KeyCode key) {
        return key.isModifierKey() || key == KeyCode.WINDOWS || key == KeyCode.COMMAND ? 0 : 1;
    }

    private static ZoomEvent zoom() {
        return new ZoomEvent(
                ZoomEvent.ZOOM, 1, 1, 1, 1, false, false, false, false, true, false, 2, 2, null);
    }

    private static RotateEvent rotate() {
        return new RotateEvent(
                RotateEvent.ROTATE,
                1,
                1,
                1,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                90,
                90,
                null);
    }

    private static SwipeEvent swipe() {
        return new SwipeEvent(
                SwipeEvent.SWIPE_LEFT, 1, 1, 1, 1, false, false, false, false, true, 3, null);
    }

    private static ScrollEvent scroll() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                1,
                1,
                1,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                500,
                0,
                500,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                2,
                null);
    }
}

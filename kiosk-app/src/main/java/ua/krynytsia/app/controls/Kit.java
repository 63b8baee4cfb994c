// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import java.util.ArrayList;
import java.util.Collections;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.app.theme.Tokens;

/// Makes every widget in the measures of the panel and the words of the session. Screens build from
/// it and nothing else, which is what keeps them alike.
public final class Kit {
    /// The style of what [#privately] marks; it has no look.
    public static final String PRIVATE = "private";

    /// The style of what [#openly] marks; it has no look.
    public static final String OPEN = "open-words";

    private final Tokens tokens;
    private final Texts texts;
    private final Touch touch;

    public Kit(Tokens tokens, Texts texts, Touch touch) {
        this.tokens = tokens;
        this.texts = texts;
        this.touch = touch;
    }

    /// The row below a screen: what is pressed first stands at the touching hand's side.
    ///
    /// @param others what else can be done here, from the far side on
    public HBox bar(Node first, Node... others) {
        var bar = new HBox();
        bar.getStyleClass().add("primary-bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.getChildren().addAll(others);
        bar.getChildren().add(spring());
        bar.getChildren().add(first);
        if (tokens.isLeftHanded()) {
            var mirrored = new ArrayList<>(bar.getChildren());
            Collections.reverse(mirrored);
            bar.getChildren().setAll(mirrored);
        }
        return bar;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Texts texts() {
        return texts;
    }

    /// One measure of space times `count`, in pixels.
    public double units(double count) {
        return Math.round(tokens.unit() * count);
    }

    public Label title(ObservableValue<String> words) {
        return label(words, "title");
    }

    public Label text(ObservableValue<String> words) {
        return label(words, "words");
    }

    public Label strong(ObservableValue<String> words) {
        return label(words, "strong");
    }

    public Label note(ObservableValue<String> words) {
        return label(words, "note");
    }

    /// A sign by its name in the icon family; beside it always stand words.
    public Label icon(String name) {
        var icon = new Label(Icons.letter(name));
        icon.getStyleClass().add("icon");
        icon.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return icon;
    }

    /// The one thing a screen wants done; at most one per screen.
    public Touchable primary(String id, String icon, Words words, Runnable action) {
        return button(id, icon, texts.of(words), "primary", action);
    }

    /// What else can be done here.
    public Touchable secondary(String id, String icon, Words words, Runnable action) {
        return button(id, icon, texts.of(words), "secondary", action);
    }

    public Touchable secondary(
            String id, String icon, ObservableValue<String> words, Runnable action) {
        return button(id, icon, words, "secondary", action);
    }

    /// One of several to choose among.
    public Touchable chip(String id, ObservableValue<String> words, Runnable action) {
        var mark = icon("check");
        mark.getStyleClass().add("chip-mark");
        mark.managedProperty().bind(mark.visibleProperty());
        return touchable(id, new HBox(mark, label(words, "words")), words, "chip", action);
    }

    /// A door with a large sign: a section.
    public Touchable tile(
            String id,
            String icon,
            ObservableValue<String> title,
            ObservableValue<String> note,
            Runnable action) {
        var box = new VBox(icon(icon), label(title, "strong"), spring(), label(note, "note"));
        return touchable(id, box, title, "tile", action);
    }

    /// A line of a list with its sign, name and note.
    public Touchable row(
            String id,
            String icon,
            ObservableValue<String> title,
            ObservableValue<String> note,
            Runnable action) {
        var words = new VBox(label(title, "strong"), noteOf(note));
        words.getStyleClass().add("row-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(icon(icon), words, go());
        return touchable(id, box, title, "row", action);
    }

    /// Something pressed with contents of one's own; `style` names it in the style sheet.
    public Touchable touchable(
            String id, Node content, ObservableValue<String> said, String style, Runnable action) {
        var touchable = new Touchable(id, touch, content, action);
        touchable.getStyleClass().add(style);
        touchable.accessibleTextProperty().bind(said);
        if (content instanceof Region region) {
            region.getStyleClass().add("inside");
        }
        return touchable;
    }

    /// Contents that may be taller than their place.
    public KineticScroll scroll(String id, Region content) {
        return new KineticScroll(id, this, content, false);
    }

    /// The same in a column too narrow for signs beside the words of its buttons.
    public KineticScroll narrowScroll(String id, Region content) {
        return new KineticScroll(id, this, content, true);
    }

    /// Instead of contents, while there are none: a large sign, what it is, what can be done.
    public VBox state(
            String icon,
            ObservableValue<String> title,
            ObservableValue<String> words,
            Node... below) {
        var sign = icon(icon);
        sign.getStyleClass().add("state-sign");
        var heading = strong(title);
        var said = text(words);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        said.setMinHeight(Region.USE_PREF_SIZE);
        // Large letters need the room of the picture.
        var box = tokens.isLarge() ? new VBox(heading, said) : new VBox(sign, heading, said);
        box.getChildren().addAll(below);
        box.getStyleClass().add("state");
        return box;
    }

    /// For one pair of eyes: said aloud only into headphones, or where the visitor wants it all the
    /// same.
    public static <N extends Node> N privately(N node) {
        node.getStyleClass().add(PRIVATE);
        return node;
    }

    /// A field whose letters may be heard by everybody near.
    public static <N extends Node> N openly(N node) {
        node.getStyleClass().add(OPEN);
        return node;
    }

    /// Takes the room that is left.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    Touch touch() {
        return touch;
    }

    private Touchable button(
            String id, String icon, ObservableValue<String> words, String style, Runnable action) {
        return touchable(id, new HBox(icon(icon), label(words, "strong")), words, style, action);
    }

    private Label go() {
        var sign = icon("chevron_right");
        sign.getStyleClass().add("go");
        return sign;
    }

    private Label noteOf(ObservableValue<String> note) {
        var label = label(note, "note");
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Label label(ObservableValue<String> words, String style) {
        var label = new Label();
        label.getStyleClass().setAll(style);
        label.setWrapText(true);
        label.textProperty().bind(words);
        return label;
    }
}

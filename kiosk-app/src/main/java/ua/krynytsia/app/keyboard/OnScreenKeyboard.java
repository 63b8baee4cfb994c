// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Language;

/// Keys for one finger at the lower edge of a screen. They type into the text field of the same
/// scene that has the focus and leave the focus there. It begins with the letters of the session's
/// language and follows a change of it. Stands below the contents, never over them.
public final class OnScreenKeyboard extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double GAP_MM = 2.5;
    private static final double LOW_KEY_MM = 17;

    private final Kit kit;
    private final Runnable onDone;
    private final Typing typing = new Typing(this);
    private final List<LetterKey> letterKeys = new ArrayList<>();
    private final Subscription language;
    private Purpose purpose = Purpose.TEXT;
    private Board.Letters letters = Board.Letters.UKRAINIAN;
    private boolean signs;
    private boolean capital;

    private record LetterKey(Key.Letter key, Label label) {}

    /// @param onDone what «Готово» does
    public OnScreenKeyboard(Kit kit, Runnable onDone) {
        this.kit = kit;
        this.onDone = onDone;
        setId("keyboard");
        getStyleClass().add("keyboard");
        setSpacing(gap());
        setMinHeight(USE_PREF_SIZE);
        language = kit.texts().language().subscribe(this::follow);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(_ -> offerCapital());
    }

    /// Shows the keys that serve `next` best.
    public void use(Purpose next) {
        purpose = next;
        signs = false;
        letters = isLatin() ? Board.Letters.LATIN : lettersOf(kit.texts().language().get());
        build();
    }

    /// Lets go of the session's language.
    public void close() {
        language.unsubscribe();
    }

    private void follow(Language now) {
        if (!isLatin()) {
            letters = lettersOf(now);
        }
        build();
    }

    private boolean isLatin() {
        return purpose == Purpose.EMAIL || purpose == Purpose.RECEIPT;
    }

    private static Board.Letters lettersOf(Language language) {
        return switch (language) {
            case UKRAINIAN -> Board.Letters.UKRAINIAN;
            case ENGLISH -> Board.Letters.LATIN;
        };
    }

    private void build() {
        letterKeys.clear();
        Board board = signs ? Board.signs(purpose) : Board.of(letters, purpose);
        getChildren().setAll(board.rows().stream().map(this::row).toList());
        offerCapital();
    }

    private Node row(List<Key> keys) {
        return new KeyRow(keys, keys.stream().map(this::button).toList(), keyHeight(), gap());
    }

    private Touchable button(Key key) {
        return switch (key) {
            case Key.Letter letter -> letter(letter);
            case Key.Shift shift ->
                    icon(
                            shift,
                            "keyboard_capslock",
                            KeyboardWords.SHIFT,
                            () -> {
                                capital = !capital;
                                showCapital();
                            });
            case Key.Backspace back ->
                    icon(
                            back,
                            "backspace",
                            KeyboardWords.ERASE,
                            () -> {
                                typing.erase();
                                offerCapital();
                            });
            case Key.Space space -> icon(space, "space_bar", KeyboardWords.SPACE, () -> type(" "));
            case Key.Switch change ->
                    words(
                            change,
                            letters.other().label(),
                            () -> {
                                letters = letters.other();
                                signs = false;
                                build();
                            });
            case Key.Signs change ->
                    words(
                            change,
                            signs ? lettersName() : "123",
                            () -> {
                                signs = !signs;
                                build();
                            });
            case Key.Done done -> done(done);
        };
    }

    private Touchable letter(Key.Letter key) {
        var label = new Label(key.lower());
        letterKeys.add(new LetterKey(key, label));
        return key(
                key,
                label,
                label.textProperty(),
                "letter-key",
                () -> type(capital ? key.capital() : key.lower()));
    }

    private Touchable icon(Key key, String icon, KeyboardWords said, Runnable action) {
        return key(key, kit.icon(icon), kit.texts().of(said), "action-key", action);
    }

    private Touchable words(Key key, String words, Runnable action) {
        var label = new Label(words);
        var said =
                key instanceof Key.Switch
                        ? KeyboardWords.OTHER_LETTERS
                        : signs ? KeyboardWords.LETTERS : KeyboardWords.SIGNS;
        return key(key, label, kit.texts().of(said), "action-key", action);
    }

    private KeyboardWords doneWords() {
        return purpose == Purpose.SEARCH ? KeyboardWords.FIND : KeyboardWords.DONE;
    }

    private Touchable done(Key key) {
        var label = new Label();
        label.textProperty().bind(kit.texts().of(doneWords()));
        return key(key, label, label.textProperty(), "done-key", onDone);
    }

    private Touchable key(
            Key key, Node face, ObservableValue<String> said, String style, Runnable action) {
        var touchable = kit.touchable(key.id(), new StackPane(face), said, "key", action);
        touchable.getStyleClass().add(style);
        touchable.setFocusTraversable(false);
        return touchable;
    }

    private void type(String text) {
        typing.insert(text);
        offerCapital();
    }

    private void offerCapital() {
        capital = purpose.wantsCapital(typing.before());
        showCapital();
    }

    private void showCapital() {
        letterKeys.forEach(
                face -> face.label().setText(capital ? face.key().capital() : face.key().lower()));
        lookupAll("#key-shift").forEach(shift -> shift.pseudoClassStateChanged(ON, capital));
    }

    private String lettersName() {
        return switch (letters) {
            case UKRAINIAN -> "АБВ";
            case LATIN -> "ABC";
        };
    }

    /// Lower where the glass is: the field must stay in sight.
    private double keyHeight() {
        return kit.tokens().isWide() ? kit.tokens().panel().px(LOW_KEY_MM) : kit.tokens().target();
    }

    private double gap() {
        double rounded = kit.tokens().panel().px(GAP_MM);
        return kit.tokens().panel().mm(rounded) < GAP_MM ? rounded + 1 : rounded;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.OneScreen;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Language;

final class OnScreenKeyboardTest {
    private static final double LEAST_MM = 20;

    private Kit kit;
    private OnScreenKeyboard keyboard;
    private TextField field;
    private OneScreen glass;
    private int done;

    @BeforeEach
    void show() {
        kit = OneScreen.kit();
        glass =
                OneScreen.show(() -> {
                    keyboard = new OnScreenKeyboard(kit, () -> done++);
                    field = new TextField();
                    var root = new BorderPane(field);
                    root.setBottom(keyboard);
                    return root;
                });
        use(Purpose.SEARCH);
        OneScreen.fx(() -> {
            field.requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() {
        glass.close();
    }

    @Test
    void ukrainianWordsAreTypedWithTheirOwnLetters() {
        press("shift", "ґ", "у", "д", "з", "и", "к", "space", "п", "ʼ", "я", "т", "ь");

        assertThat(text()).isEqualTo("Ґудзик пʼять");
        glass.photograph("keyboard-ukrainian");
    }

    @Test
    void shiftHoldsForOneLetter() {
        press("shift", "к", "р");

        assertThat(text()).isEqualTo("Кр");
    }

    @Test
    void backspaceTakesTheLastCharacterOrWhatIsMarked() {
        press("к", "р", "backspace");
        assertThat(text()).isEqualTo("к");
        press("и", "ї", "в");
        OneScreen.fx(() -> {
            field.selectAll();
            return true;
        });

        press("backspace");

        assertThat(text()).isEmpty();
    }

    @Test
    void theLayoutKeyNamesWhereItLeads() {
        assertThat(face("layout")).isEqualTo("EN");

        press("layout", "q");

        assertThat(text()).isEqualTo("q");
        assertThat(face("layout")).isEqualTo("УКР");
        glass.photograph("keyboard-english");
    }

    @Test
    void signsAndDigitsAreOneTapAway() {
        press("signs", "1", "№", "signs", "а");

        assertThat(text()).isEqualTo("1№а");
    }

    @Test
    void theKeyboardFollowsTheLanguageOfTheSession() {
        OneScreen.fx(() -> {
            kit.texts().use(Language.ENGLISH);
            return true;
        });

        press("w");

        assertThat(text()).isEqualTo("w");
    }

    @Test
    void namesBeginWithCapitals() {
        use(Purpose.NAME);

        press("о", "л", "е", "space", "ґ", "-", "ї");

        assertThat(text()).isEqualTo("Оле Ґ-Ї");
    }

    @Test
    void anAddressHasDigitsAboveTheLetters() {
        use(Purpose.ADDRESS);

        press("м", "и", "р", "у", "space", "1", "2");

        assertThat(text()).isEqualTo("Миру 12");
        glass.photograph("keyboard-address");
    }

    @Test
    void aTelephoneNumberHasTenLargeDigits() {
        use(Purpose.PHONE);

        press("0", "9", "7", "backspace");

        assertThat(text()).isEqualTo("09");
        glass.photograph("keyboard-phone");
    }

    @Test
    void anEmailBeginsWithLatinLetters() {
        use(Purpose.EMAIL);

        press("o", "1", "@", "u", ".", "a");

        assertThat(text()).isEqualTo("o1@u.a");
    }

    @Test
    void doneTellsTheScreen() {
        press("done");

        assertThat(done).isEqualTo(1);
    }

    @Test
    void typingLeavesTheFocusInTheField() {
        press("а", "layout", "signs", "space");

        assertThat(OneScreen.fx(() -> field.isFocused())).isTrue();
    }

    @Test
    void keysAreLargeEnoughForAFingerAndStandBelowTheField() {
        for (Purpose purpose : Purpose.values()) {
            use(purpose);
            glass.settle();
            double edge = glass.bounds("TextField").getMaxY();
            for (Node key : OneScreen.fx(() -> keyboard.lookupAll(".key"))) {
                Bounds bounds = OneScreen.fx(() -> key.localToScene(key.getLayoutBounds()));
                double widest = OneScreen.TOKENS.panel().mm(bounds.getWidth());
                assertThat(widest).as(key.getId() + purpose).isGreaterThanOrEqualTo(LEAST_MM);
                assertThat(OneScreen.TOKENS.panel().mm(bounds.getHeight()))
                        .isGreaterThanOrEqualTo(LEAST_MM);
                assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(edge);
                assertThat(bounds.getMaxX()).isLessThanOrEqualTo(1080);
            }
        }
    }

    private void use(Purpose purpose) {
        OneScreen.fx(() -> {
            keyboard.use(purpose);
            return true;
        });
    }

    private void press(String... keys) {
        for (String key : keys) {
            Node node =
                    OneScreen.fx(() ->
                            keyboard.lookupAll(".key").stream()
                                    .filter(each -> each.getId().equals("key-" + key))
                                    .findFirst()
                                    .orElseGet(() -> otherwise(key)));
            Bounds bounds =
                    OneScreen.fx(() -> {
                        keyboard.getScene().getRoot().layout();
                        return node.localToScene(node.getLayoutBounds());
                    });
            glass.tap(bounds.getCenterX(), bounds.getCenterY());
        }
    }

    private static Node otherwise(String key) {
        throw new AssertionError("there is no key " + key);
    }

    private String face(String key) {
        return OneScreen.fx(() ->
                ((javafx.scene.control.Label) keyboard.lookup("#key-" + key).lookup(".label"))
                        .getText());
    }

    private String text() {
        return OneScreen.fx(() -> field.getText());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.map.CityFixture;
import ua.krynytsia.app.toolkit.HeardVoice;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.LocalEvent;

/// Somebody who sees nothing and touches nothing: five keys, and only what was said says which to
/// press next.
final class BlindVisitTest {
    private static final int MOST_STEPS = 60;
    private static final Duration LONG = Duration.ofMillis(1700);

    @TempDir Path folder;
    private final HeardVoice voice = new HeardVoice();
    private Visit visit;

    @BeforeEach
    void come() {
        visit =
                new Visit(
                        folder,
                        agent -> {
                            agent.set("/v1/map", CityFixture.city());
                            agent.set("/v1/documents/form/appeal", ResidentJourneysTest.appeal(4));
                            agent.set("/v1/submissions", ResidentJourneysTest.RECEIPT);
                        },
                        Optional.of(voice));
        visit.waitFor("tile-health");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void anAppealIsFiledByFiveKeysAndEar() {
        visit.hold(KeyCode.ENTER, LONG);
        assertThat(heard()).contains("Озвучення увімкнено").contains("Тут ");

        go("Здоровʼя");
        visit.press(KeyCode.ENTER).waitFor("form-appeal");
        go("Подати звернення");
        visit.press(KeyCode.ENTER).waitFor("next");
        heardSoon("Про що ваше звернення?");
        go("Дороги й тротуари, не вибрано");
        visit.press(KeyCode.ENTER).waitFor("answer-matter");
        heardSoon("Що сталося?");
        go("поле для введення, порожньо");
        visit.press(KeyCode.ENTER);
        assertThat(voice.now()).contains("почують усі поруч");
        visit.press(KeyCode.ENTER);
        type("яма тут");
        assertThat(visit.read("answer-matter")).isEqualTo("Яма тут");
        key("Готово");
        visit.waitFor("answer-place-here");
        go("Поруч із цим кіоском");
        visit.press(KeyCode.ENTER).waitFor("answer-phone");
        heardSoon("Ваш телефон");
        go("Далі, кнопка");
        visit.press(KeyCode.ENTER).waitFor("answer-ramp-no");
        go("Ні, не вибрано");
        visit.press(KeyCode.ENTER).waitFor("submit");
        heardSoon("Перевірте, чи все правильно");
        go("Подати, кнопка");
        visit.press(KeyCode.ENTER).waitFor("receipt-number");
        heardSoon("Звернення");

        assertThat(visit.agent().drafts()).hasSize(1);
        Draft draft = visit.agent().drafts().getFirst();
        assertThat(draft.answers()).containsEntry("topic", new FieldValue.Choice("road"));
        assertThat(draft.answers().get("place")).isInstanceOf(FieldValue.Point.class);
        go(ResidentJourneysTest.RECEIPT.number());
        go(ResidentJourneysTest.RECEIPT.pin());
    }

    @Test
    void headphonesBeginSpeechAndMayHearWhatIsPrivate() {
        visit.tell(new LocalEvent.Headphones(true)).waitUntil("speech", () -> said("увімкнено"));
        assertThat(visit.has("attract")).isFalse();

        toTheText();
        visit.press(KeyCode.ENTER);
        type("біда");

        assertThat(voice.all()).noneMatch(words -> words.contains("зірочка"));
        visit.tell(new LocalEvent.Headphones(false)).waitUntil("out", () -> said("вимкнено"));
        voice.stop();
        visit.press(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(voice.now()).isEmpty();
    }

    @Test
    void whatWasTypedIsOnlyStarsForThoseAround() {
        visit.hold(KeyCode.RIGHT, LONG);
        toTheText();
        visit.press(KeyCode.ENTER, KeyCode.ENTER);
        type("біда");
        visit.tell(new LocalEvent.Headphones(true));
        visit.tell(new LocalEvent.Headphones(false)).waitUntil("off", () -> said("вимкнено"));
        visit.hold(KeyCode.ENTER, LONG);

        go("поле для введення");

        assertThat(voice.now()).contains("зірочка зірочка зірочка зірочка").doesNotContain("іда");
    }

    @Test
    void aShortPressOnlyWakesAndSaysHowToHear() {
        visit.press(KeyCode.DOWN);

        assertThat(visit.has("attract")).isFalse();
        assertThat(voice.all()).hasSize(1).first().asString().contains("притримайте клавішу");
        assertThat(visit.has("focus-ring")).isTrue();
        visit.tap("nav-help").waitFor("help-close");
        assertThat(visit.has("focus-ring")).isFalse();
    }

    @Test
    void anyKeySilencesAndAHeldOneRepeats() {
        visit.hold(KeyCode.ENTER, LONG).press(KeyCode.RIGHT);
        String said = voice.now();
        voice.keepSpeaking();

        visit.press(KeyCode.RIGHT);
        assertThat(voice.isSpeaking()).isFalse();
        visit.press(KeyCode.LEFT);
        assertThat(voice.now()).isEqualTo(said).isNotEmpty();
        visit.hold(KeyCode.LEFT, LONG);

        assertThat(voice.now()).isEqualTo(said);
    }

    @Test
    void loudnessHasEighteenDecibelsAboveItsBeginningAndGoesBackAfterTheVisit() {
        visit.hold(KeyCode.ENTER, LONG);
        int begin = voice.volume();

        for (int i = 0; i < 3; i++) {
            visit.hold(KeyCode.UP, LONG);
        }
        int loud = voice.volume();
        assertThat(40 * Math.log10(loud / (double) begin)).isGreaterThanOrEqualTo(18);
        visit.hold(KeyCode.UP, LONG);
        assertThat(voice.now()).contains("Гучніше не можна");
        visit.hold(KeyCode.DOWN, LONG);
        assertThat(voice.volume()).isLessThan(loud);

        visit.tap("nav-finish").waitFor("attract");
        assertThat(voice.volume()).isEqualTo(begin);
        assertThat(voice.now()).isEmpty();
    }

    @Test
    void theScreenIsHiddenAndShownAgainByOneTouchThatPressesNothing() {
        visit.hold(KeyCode.ENTER, LONG).hold(KeyCode.RIGHT, LONG);
        assertThat(voice.now()).contains("Екран приховано");
        assertThat(visit.has("dark-glass")).isTrue();
        assertThat(visit.pixel(300, 300)).isEqualTo("#000000");
        visit.photograph("voice-hidden");

        go("Допомога");
        visit.press(KeyCode.ENTER).waitFor("help-close");
        assertThat(visit.has("dark-glass")).isTrue();

        visit.tap(540, 1850);
        assertThat(visit.has("dark-glass")).isFalse();
        assertThat(visit.has("help-close")).isTrue();
    }

    @Test
    void whileItSpeaksNobodyIsIdleAndTheWarningIsSaid() {
        visit.hold(KeyCode.ENTER, LONG);
        voice.keepSpeaking();
        visit.press(KeyCode.SHIFT).pass(Duration.ofMinutes(2)).press(KeyCode.SHIFT);
        assertThat(visit.has("attract")).isFalse();
        assertThat(visit.has("still-here")).isFalse();

        visit.pass(Duration.ofMinutes(2)).press(KeyCode.SHIFT);
        assertThat(voice.isSpeaking()).as("an engine that hangs").isFalse();

        visit.press(KeyCode.SHIFT).pass(Duration.ofSeconds(62)).waitFor("still-here");
        heardSoon("Ви ще тут?");
        visit.pass(Duration.ofSeconds(10)).waitUntil("20 seconds", () -> said("Залишилося"));
    }

    @Test
    void everythingIsReachedOnceAroundAndNothingHolds() {
        visit.hold(KeyCode.ENTER, LONG);
        visit.press(KeyCode.RIGHT);
        String first = voice.now();
        Set<String> all = new HashSet<>();
        int steps = 0;
        do {
            all.add(voice.now());
            visit.press(KeyCode.RIGHT);
            steps++;
        } while (!voice.now().equals(first) && steps < MOST_STEPS);

        assertThat(steps).isLessThan(MOST_STEPS);
        assertThat(all)
                .anyMatch(words -> words.startsWith("Здоровʼя"))
                .anyMatch(words -> words.contains("1 з 8"))
                .anyMatch(words -> words.contains("8 з 8"))
                .anyMatch(words -> words.startsWith("Завершити і стерти"))
                .anyMatch(words -> words.contains("зараз недоступно"));
    }

    @Test
    void theVoiceSpeaksTheLanguageOfTheScreen() {
        visit.hold(KeyCode.ENTER, LONG);
        go("English");
        visit.press(KeyCode.ENTER, KeyCode.RIGHT);

        assertThat(voice.language()).isEqualTo(Language.ENGLISH);
        assertThat(voice.now()).contains("button");
    }

    @Test
    void anErrorIsSaidWithItsCause() {
        visit.hold(KeyCode.ENTER, LONG);
        go("Здоровʼя");
        visit.press(KeyCode.ENTER).waitFor("form-appeal");
        go("Подати звернення");
        visit.press(KeyCode.ENTER).waitFor("next");
        go("Далі, кнопка");

        visit.press(KeyCode.ENTER).waitFor("problem");

        heardSoon("Про що ваше звернення?");
    }

    @Test
    void theFrameLiesAroundWhatIsSaid() {
        visit.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        var ring = visit.bounds("focus-ring");
        var tile = visit.bounds("tile-health");
        visit.photograph("focus-home");

        assertThat(visit.find("focus-ring", Region.class).isVisible()).isTrue();
        assertThat(List.of("health", "education", "transport", "social", "services", "safety"))
                .anyMatch(id -> ring.contains(visit.bounds("tile-" + id)));
        assertThat(ring.getWidth()).isBetween(tile.getWidth(), tile.getWidth() + 24);
    }

    private void toTheText() {
        go("Здоровʼя");
        visit.press(KeyCode.ENTER).waitFor("form-appeal");
        go("Подати звернення");
        visit.press(KeyCode.ENTER).waitFor("next");
        go("Дороги й тротуари");
        visit.press(KeyCode.ENTER).waitFor("answer-matter");
        heardSoon("Що сталося?");
        go("поле для введення");
    }

    /// Onward until these words are said.
    private void go(String words) {
        for (int i = 0; i < MOST_STEPS && !voice.now().contains(words); i++) {
            visit.press(KeyCode.RIGHT);
        }
        assertThat(voice.now()).contains(words);
    }

    private void type(String letters) {
        for (String letter : letters.split("")) {
            key(letter.equals(" ") ? "Пробіл" : letter);
        }
    }

    /// Through the rows of the keyboard until the key of this name is said, and presses it.
    private void key(String name) {
        for (int row = 0; row < 10; row++) {
            for (int i = 0; i < 13; i++) {
                if (isKey(name)) {
                    visit.press(KeyCode.ENTER);
                    return;
                }
                visit.press(KeyCode.RIGHT);
            }
            visit.press(row < 4 ? KeyCode.DOWN : KeyCode.UP);
        }
        assertThat(voice.now()).isEqualToIgnoringCase(name);
    }

    private boolean isKey(String name) {
        String said = voice.now().replace("велика ", "");
        return said.equalsIgnoreCase(name);
    }

    private String heard() {
        return String.join(" ", voice.all());
    }

    private boolean said(String words) {
        return voice.all().stream().anyMatch(one -> one.contains(words));
    }

    private void heardSoon(String words) {
        visit.waitUntil(words, () -> voice.now().contains(words));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.HeardVoice;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.app.toolkit.TiledCity;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.HomeTile;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// What becomes of one's appeal, as a resident finds it out. Leaves its pictures in
/// `target/screens`.
final class TrackingTest {
    private static final String PIN = "719404";

    /// Its check character is a letter.
    private static final String NUMBER = lettered();

    private static final TrackingAnswer FOUND =
            new TrackingAnswer.Found(
                    NUMBER,
                    LocalizedText.of("Відповідь надано", "Answered"),
                    Instant.parse("2026-11-20T14:05:00Z"),
                    Instant.parse("2026-11-20T14:06:00Z"),
                    Optional.of(LocalDate.of(2026, 12, 20)),
                    Optional.of("Ліхтар біля будинку 12 замінили у вівторок."));

    @TempDir Path folder;
    private final HeardVoice voice = new HeardVoice();
    private Optional<Visit> visit = Optional.empty();
    private Optional<ScreenStand> stand = Optional.empty();
    private Optional<FakeAgent> agent = Optional.empty();

    @BeforeEach
    void theNumberEndsWithALetter() {
        assertThat(NUMBER).matches("07-[0-9]{6}-[A-Z]");
    }

    @AfterEach
    void end() {
        visit.ifPresent(Visit::close);
        stand.ifPresent(ScreenStand::close);
        agent.ifPresent(FakeAgent::close);
    }

    static List<ScreenStand.Look> looks() {
        return ScreenStand.looks();
    }

    @Test
    void fiveTapsAndTheReceiptTellWhatBecameOfTheAppeal() {
        Visit resident = come();
        resident.tap("attract");
        resident.waitFor("tile-appeals").tap("tile-appeals").waitFor("appeal-state");
        assertThat(resident.text()).contains("Перевірити звернення");
        resident.tap("appeal-state").waitFor("tracking-number");
        resident.type(plain(NUMBER)).photograph("tracking-number");
        assertThat(resident.read("tracking-number")).isEqualTo(NUMBER);
        resident.checkGlass("tracking number").tap("next").waitFor("tracking-pin");
        resident.type(PIN).photograph("tracking-pin").checkGlass("tracking pin");
        assertThat(resident.find("tracking-pin", TextField.class))
                .isInstanceOf(PasswordField.class);
        assertThat(resident.text()).contains("Введено 6 з 6").doesNotContain(PIN);
        assertThat(asked(resident)).as("not by itself").isEmpty();

        resident.tap("ask").waitFor("found-number").photograph("tracking-found");

        resident.checkGlass("tracking found");
        assertThat(resident.read("found-number")).isEqualTo(NUMBER);
        assertThat(resident.read("found-state")).isEqualTo("Відповідь надано");
        assertThat(resident.read("found-registered")).isEqualTo("20 листопада 2026 року, 16:06");
        assertThat(resident.read("found-answer-by")).isEqualTo("20 грудня 2026 року");
        assertThat(resident.read("found-answer")).contains("замінили у вівторок");
        assertThat(asked(resident)).containsExactly(new TrackingQuestion(NUMBER, PIN));
    }

    @Test
    void aNumberWithAWrongCharacterIsSaidAtOnceAndMendedInItsPlace() {
        Visit resident = atTheNumber();
        resident.type(plain(NUMBER).substring(0, 8));
        assertThat(resident.has("problem")).isFalse();
        resident.tap("next").waitUntil("short", () -> resident.has("problem"));
        assertThat(resident.read("problem")).contains("9 знаків").contains("введено 8");

        resident.type("0");
        assertThat(resident.read("problem")).contains("Звірте кожен знак");
        resident.tap("next");
        assertThat(resident.has("tracking-number")).isTrue();
        resident.photograph("tracking-wrong-number").checkGlass("tracking wrong number");
        resident.type("1");
        assertThat(resident.read("tracking-number")).as("no tenth").hasSize(11).endsWith("-0");

        resident.tap("key-backspace");
        assertThat(resident.read("tracking-number")).isEqualTo(NUMBER.substring(0, 9));
        assertThat(resident.has("problem")).isFalse();
        resident.type(NUMBER.substring(10)).tap("key-done").waitFor("tracking-pin");
    }

    @Test
    void hyphensComeAndGoByThemselvesWhereverOneMends() {
        Visit resident = atTheNumber();
        resident.type("071");
        assertThat(resident.read("tracking-number")).isEqualTo("07-1");
        resident.tap("key-backspace");
        assertThat(resident.read("tracking-number")).isEqualTo("07");
        resident.type("34567");
        TextField field = resident.find("tracking-number", TextField.class);
        Glass.run(() -> field.positionCaret(1));

        resident.type("9");

        assertThat(resident.read("tracking-number")).isEqualTo("09-734567");
        assertThat(field.getCaretPosition()).isEqualTo(2);
        resident.tap("key-backspace").tap("key-backspace");
        assertThat(resident.read("tracking-number")).isEqualTo("73-4567");
    }

    @Test
    void aWrongPairIsSaidWithoutSayingWhichAndBothAreTypedAgain() {
        Visit resident = atTheNumber();
        resident.agent().set(LocalPaths.TRACKING, new TrackingAnswer.NoMatch());
        ask(resident);
        resident.waitFor("correct").photograph("tracking-no-match").checkGlass("tracking no match");
        assertThat(resident.text()).contains("і номер, і PIN-код").doesNotContain(NUMBER, PIN);

        resident.tap("correct").waitFor("tracking-number");

        assertThat(resident.read("tracking-number")).isEqualTo(NUMBER);
        resident.tap("next").waitFor("tracking-pin");
        assertThat(resident.read("tracking-pin")).isEmpty();
        resident.tap("ask").waitUntil("said", () -> resident.has("problem"));
        assertThat(resident.read("problem")).contains("введено 0");
        assertThat(asked(resident)).hasSize(1);
    }

    @Test
    void tooManyAttemptsSayWhenToTryAgain() {
        Visit resident = atTheNumber();
        resident.agent().set(LocalPaths.TRACKING, new TrackingAnswer.TooMany(241));
        ask(resident);

        resident.waitFor("try-again").photograph("tracking-too-many").checkGlass("too many");

        assertThat(resident.text()).contains("Забагато спроб").contains("через 5 хвилин");
    }

    @Test
    void aSilentServerIsSaidPlainlyAndTheSameIsAskedOnceMore() {
        Visit resident = atTheNumber();
        resident.agent().silence(LocalPaths.TRACKING);
        ask(resident);
        resident.waitFor("try-again").photograph("tracking-silent").checkGlass("tracking silent");
        assertThat(resident.text()).contains("ніде не зберігається").contains("зателефонуйте 1520");

        resident.agent().accept(LocalPaths.TRACKING, FOUND);
        resident.tap("try-again").waitFor("found-number");

        var same = new TrackingQuestion(NUMBER, PIN);
        assertThat(asked(resident)).containsExactly(same, same);
    }

    @Test
    void anAnswerFromTheFutureIsAdmitted() {
        Visit resident = atTheNumber();
        resident.agent().setBytes(LocalPaths.TRACKING, "{\"kind\":\"call-back\"}".getBytes());
        ask(resident);

        resident.waitFor("to-start");

        assertThat(resident.text()).contains("ще не вміє показати");
    }

    @Test
    void nothingOfItOutlivesTheVisit() {
        Visit resident = atTheNumber();
        resident.type(plain(NUMBER));
        var number = new WeakReference<>(resident.find("tracking-number", TextField.class));
        resident.tap("next").waitFor("tracking-pin").type(PIN);
        var pin = new WeakReference<>(resident.find("tracking-pin", TextField.class));
        resident.tap("ask").waitFor("found-number");
        var found = new WeakReference<>(resident.find("found-number", Node.class));

        resident.tap("nav-finish").waitFor("attract");

        assertThat(List.of(isGone(number), isGone(pin), isGone(found)))
                .as("number, PIN, answer")
                .containsOnly(true);
        resident.tap("attract").tap("tile-appeals").waitFor("appeal-state");
        resident.tap("appeal-state").waitFor("tracking-number");
        assertThat(resident.read("tracking-number")).isEmpty();
    }

    @Test
    void whoGoesBackLeavesNothingAndIsAskedBeforeWhatIsTypedIsLost() {
        Visit resident = atTheNumber();
        resident.type(plain(NUMBER)).tap("next").waitFor("tracking-pin").type("71");

        resident.tap("previous").waitFor("tracking-number");

        assertThat(resident.read("tracking-number")).isEqualTo(NUMBER);
        resident.tap("next").waitFor("tracking-pin");
        assertThat(resident.read("tracking-pin")).isEqualTo("71");
    }

    @Test
    void anotherAppealBeginsEmpty() {
        Visit resident = atTheNumber();
        ask(resident);
        resident.waitFor("another").tap("another").waitFor("tracking-number");

        assertThat(resident.read("tracking-number")).isEmpty();
    }

    @Test
    void aSilentResidentIsGivenTheTimeOfAFormAndReadsAsLongAsAText() {
        ScreenStand screen = stand(looks().getFirst());
        screen.open(new Route.Tracking()).waitFor("tracking-number");
        assertThat(screen.pace()).isEqualTo(Pace.FORM);

        toTheAnswer(screen, "found-number");

        assertThat(screen.pace()).isEqualTo(Pace.READ);
    }

    @Test
    void theVoiceSaysNumberPinAndAnswerToNobodyAround() {
        Visit resident = come(Optional.of(voice));
        resident.hold(KeyCode.ENTER, java.time.Duration.ofMillis(1700));
        resident.tap("tile-appeals").waitFor("appeal-state").tap("appeal-state");
        ask(resident.waitFor("tracking-number"));
        resident.waitFor("found-number");
        for (int i = 0; i < 14; i++) {
            resident.press(KeyCode.DOWN);
        }

        assertThat(String.join(" ", voice.all()))
                .contains("Ваше звернення")
                .doesNotContain(NUMBER, "Відповідь надано", "замінили", PIN);
    }

    @Test
    void headphonesHearTheAnswer() {
        Visit resident = come(Optional.of(voice));
        resident.tell(new LocalEvent.Headphones(true))
                .waitUntil("speech", () -> !voice.all().isEmpty());
        resident.tap("tile-appeals").waitFor("appeal-state").tap("appeal-state");
        ask(resident.waitFor("tracking-number"));
        resident.waitFor("found-number");
        for (int i = 0; i < 14; i++) {
            resident.press(KeyCode.DOWN);
        }

        assertThat(String.join(" ", voice.all())).contains("замінили").doesNotContain(PIN);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageFitsTheGlassAndNoKeyCoversTheField(ScreenStand.Look look) {
        ScreenStand screen = stand(look);
        screen.open(new Route.Tracking()).waitFor("tracking-number");
        covers(screen, "tracking-number");
        write(screen, "tracking-number", plain(NUMBER).substring(0, 8) + "0");
        screen.waitFor("problem").check("tracking-number-" + look);
        covers(screen, "tracking-number");
        write(screen, "tracking-number", NUMBER);
        screen.press("next").waitFor("tracking-pin").press("ask");
        screen.waitFor("problem").check("tracking-pin-" + look);
        covers(screen, "tracking-pin");

        write(screen, "tracking-pin", PIN);
        screen.press("ask").waitFor("found-number").check("tracking-found-" + look);

        boolean isEnglish = look.language() == Language.ENGLISH;
        assertThat(screen.words()).contains(isEnglish ? "Answered" : "Відповідь надано");
        for (TrackingAnswer none :
                List.of(new TrackingAnswer.NoMatch(), new TrackingAnswer.TooMany(900))) {
            agent.orElseThrow().accept(LocalPaths.TRACKING, none);
            String button = none instanceof TrackingAnswer.NoMatch ? "correct" : "try-again";
            toTheAnswer(screen.open(new Route.Tracking()), button);
            screen.check("tracking-" + button + "-" + look);
        }
        agent.orElseThrow().silence(LocalPaths.TRACKING);
        screen.press("try-again");
        Glass.await(
                "silence",
                () -> screen.words().contains(isEnglish ? "is not kept" : "ніде не зберігається"));
        screen.check("tracking-silent-" + look);
    }

    /// From wherever it stands: what was typed outlives a screen that is built anew.
    private static void toTheAnswer(ScreenStand screen, String id) {
        if (screen.has("another")) {
            screen.press("another");
        }
        if (screen.has("correct")) {
            screen.press("correct");
        }
        write(screen, "tracking-number", NUMBER);
        screen.press("next").waitFor("tracking-pin");
        write(screen, "tracking-pin", PIN);
        screen.press("ask").waitFor(id);
    }

    private static void write(ScreenStand screen, String id, String text) {
        TextField field = (TextField) screen.node(id);
        Glass.run(() -> field.setText(text));
    }

    private static void covers(ScreenStand screen, String id) {
        Bounds field = bounds(screen.node(id));
        assertThat(field.getMinY()).isNotNegative();
        assertThat(field.getMaxY()).isLessThanOrEqualTo(bounds(screen.node("keyboard")).getMinY());
    }

    private static Bounds bounds(Node node) {
        return Glass.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private ScreenStand stand(ScreenStand.Look look) {
        FakeAgent answering = ScreenStand.agent(folder);
        answering.set(LocalPaths.TRACKING, FOUND);
        agent = Optional.of(answering);
        var made =
                new ScreenStand(
                        look,
                        folder.resolve("access.json"),
                        Optional.of(Visit.home(SmallCity.FIRST)));
        stand = Optional.of(made);
        return made;
    }

    private Visit atTheNumber() {
        Visit resident = come();
        resident.tap("attract").waitFor("tile-appeals").tap("tile-appeals");
        return resident.waitFor("appeal-state").tap("appeal-state").waitFor("tracking-number");
    }

    private static void ask(Visit resident) {
        resident.type(plain(NUMBER)).tap("next").waitFor("tracking-pin").type(PIN).tap("ask");
    }

    private Visit come() {
        return come(Optional.empty());
    }

    private Visit come(Optional<HeardVoice> hearing) {
        var door = new HomeTile.Way(new Door.AppealState(), Optional.empty(), 0);
        var ways = List.of(TiledCity.resource("clinics", 240), door);
        var tiles = new ArrayList<>(TiledCity.eight());
        tiles.set(1, TiledCity.tile("appeals", "Звернення", "Appeals", "mail", ways, List.of()));
        var made =
                new Visit(
                        folder,
                        answering -> {
                            answering.set("/v1/home", TiledCity.home(SmallCity.FIRST, tiles));
                            answering.set(LocalPaths.TRACKING, FOUND);
                        },
                        hearing.map(it -> it));
        visit = Optional.of(made);
        return made.waitFor("tile-appeals");
    }

    private static List<TrackingQuestion> asked(Visit resident) {
        return resident.agent().heardAt("POST", LocalPaths.TRACKING).stream()
                .map(heard -> WireJson.read(heard.body().toArray(), TrackingQuestion.class))
                .toList();
    }

    /// Asks for the garbage to be collected, pulse after pulse, until it is or clearly will not be.
    private static boolean isGone(WeakReference<?> reference) {
        for (int i = 0; i < 40 && reference.get() != null; i++) {
            System.gc();
            Glass.settle();
        }
        return reference.get() == null;
    }

    private static String plain(String number) {
        return number.replace("-", "");
    }

    private static String lettered() {
        for (int i = 483_920; ; i++) {
            String number = ReceiptNumber.of("07", i).value();
            if (Character.isLetter(number.charAt(number.length() - 1))) {
                return number;
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.app.keys.Guide;
import ua.krynytsia.app.keys.Reading;
import ua.krynytsia.app.keys.Stop;

/// Says the screen: each page when it opens, what the keys stand on, what they did, and what
/// changes by itself (errors, answers, progress, the seconds of a countdown). Any input silences
/// it. What is private is said only into headphones or after the visitor wanted it aloud.
final class Narrator {
    private static final Counted CHOICES =
            new Counted("можливість", "можливості", "можливостей", "choice", "choices");

    /// What is said again whenever its words change.
    private static final List<String> LIVE = List.of("problem", "state", "notice", "live");

    /// Stands above every page: said once, not with each.
    private static final String NOTICE = "notice";

    private static final String COUNTDOWN = "countdown";
    private static final List<Integer> MARKS = List.of(20, 10, 5);

    private final Voice voice;
    private final Map<String, String> live = new HashMap<>();
    private Texts texts = new Texts();
    private List<String> last = List.of();
    private boolean isOn;
    private boolean isGreeting;
    private int secondsLeft = Integer.MAX_VALUE;
    private boolean areHeadphonesIn;
    private boolean isAloudWanted;
    private Optional<Stop> asked = Optional.empty();

    Narrator(Voice voice) {
        this.voice = voice;
    }

    /// Another visitor, in this language: what the one before heard is forgotten.
    void anew(Texts visit) {
        voice.stop();
        texts = visit;
        isOn = false;
        isAloudWanted = false;
        asked = Optional.empty();
        last = List.of();
        live.clear();
    }

    boolean isOn() {
        return isOn;
    }

    void turn(boolean now) {
        voice.stop();
        if (isOn != now) {
            say(texts.say(now ? SpeechWords.ON : SpeechWords.OFF));
        }
        isOn = now;
        isGreeting = now;
        isAloudWanted &= now;
        live.clear();
    }

    void headphones(boolean areIn) {
        areHeadphonesIn = areIn;
        isAloudWanted = false;
        asked = Optional.empty();
        last = List.of();
        if (!areIn) {
            voice.stop();
        }
    }

    /// Though it is not on: how to turn it on.
    void advise() {
        voice.say(texts.say(SpeechWords.HOW_TO_HEAR), texts.language().get());
    }

    void silence() {
        voice.stop();
    }

    void tell(Words words, Object... parts) {
        if (isOn) {
            voice.stop();
            say(texts.say(words, parts));
        }
    }

    /// The last that was said of the screen.
    void repeat() {
        voice.stop();
        last.forEach(words -> voice.say(words, texts.language().get()));
    }

    void opened(Reading reading) {
        live.keySet().retainAll(List.of(NOTICE));
        asked = Optional.empty();
        if (!isOn || isElsewhere(reading)) {
            return;
        }
        if (!isGreeting) {
            voice.stop();
        }
        isGreeting = false;
        last = List.of();
        Optional<Node> screen =
                Reading.find(reading.layer(), "middle")
                        .map(middle -> ((Parent) middle).getChildrenUnmodifiable())
                        .filter(children -> !children.isEmpty())
                        .map(List::getLast);
        screen.ifPresentOrElse(this::sayScreen, () -> sayOverlay(reading));
        remember(reading.layer());
    }

    void at(Stop stop, Guide.Place place) {
        asked = Optional.empty();
        remark(saying().stop(stop, place));
    }

    void atKey(Stop key) {
        remark(saying().key(key.node()));
    }

    /// Asks once before letters are heard by everybody near; the second time is the consent.
    boolean mayEnter(Stop field) {
        if (!isOn || !saying().isSecret(field.node())) {
            return true;
        }
        if (asked.equals(Optional.of(field))) {
            isAloudWanted = true;
            return true;
        }
        asked = Optional.of(field);
        remark(texts.say(SpeechWords.PRIVATE_TYPING));
        return false;
    }

    void chosen(Stop stop) {
        if (stop.kind() == Stop.Kind.READ) {
            isAloudWanted |= saying().isSecret(stop.node());
            at(stop, new Guide.Place(1, 1));
        } else if (stop.node().getScene() != null && !stop.node().isDisabled()) {
            boolean isChoice =
                    Stream.of("chip", "choice").anyMatch(stop.node().getStyleClass()::contains);
            if (isChoice) {
                at(stop, new Guide.Place(1, 1));
            }
        }
    }

    /// A letter is said when it is typed, after an erasure what is left.
    void typed(Stop key, Stop field) {
        String id = Optional.ofNullable(key.node().getId()).orElse("");
        var input = (TextInputControl) field.node();
        if (id.equals("key-backspace")) {
            remark(texts.say(SpeechWords.ERASED) + ". " + saying().content(input));
        } else if (id.length() == "key-a".length() || id.equals("key-space")) {
            remark(
                    saying().isSecret(input)
                            ? texts.say(SpeechWords.STAR)
                            : saying().key(key.node()));
        }
    }

    void atTheEnd() {
        remark(texts.say(SpeechWords.NOTHING));
    }

    /// Looks for what has changed by itself. Ten times a second.
    void look(Reading reading) {
        if (!isOn || isElsewhere(reading)) {
            return;
        }
        for (String style : LIVE) {
            String words = wordsOf(reading.layer(), style);
            if (!words.equals(live.put(style, words)) && !words.isEmpty()) {
                say(words);
            }
        }
        count(reading.layer());
    }

    /// A countdown is said at its marks, even if the second itself was missed.
    private void count(Node layer) {
        int seconds =
                Reading.find(layer, COUNTDOWN)
                        .map(label -> ((Labeled) label).getText())
                        .filter(text -> text.matches("\\d{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(Integer.MAX_VALUE);
        if (MARKS.stream().anyMatch(mark -> seconds <= mark && secondsLeft > mark)) {
            say(texts.say(SpeechWords.SECONDS_LEFT, seconds));
        }
        secondsLeft = seconds;
    }

    private void sayScreen(Node screen) {
        var parts = new ArrayList<String>();
        Reading.find(screen, "step-bar").ifPresent(step -> parts.addAll(Reading.words(step)));
        Reading.find(screen, "title").ifPresent(title -> parts.addAll(Reading.words(title)));
        Reading.find(screen, "state").ifPresent(state -> parts.addAll(Reading.words(state)));
        long choices = Reading.of((Parent) screen, false).stops().size();
        say(Saying.sentences(parts));
        if (choices > 1) {
            say(texts.say(SpeechWords.TO_CHOOSE, texts.count(CHOICES, choices)));
        }
    }

    private void sayOverlay(Reading reading) {
        var lines = new ArrayList<String>();
        reading.stops().stream()
                .filter(stop -> stop.kind() == Stop.Kind.READ)
                .map(stop -> saying().whole(stop.node()))
                .filter(words -> !words.isEmpty())
                .forEach(lines::add);
        say(String.join(" ", lines));
    }

    private void remember(Node layer) {
        LIVE.stream()
                .filter(style -> !style.equals(NOTICE))
                .forEach(style -> live.put(style, wordsOf(layer, style)));
    }

    private String wordsOf(Node layer, String style) {
        return Reading.find(layer, style).map(saying()::whole).orElse("");
    }

    /// The technician's desk is not read, nor is what stands there when nobody does.
    private static boolean isElsewhere(Reading reading) {
        return reading.isWithin("service") || reading.shows("attract");
    }

    private Saying saying() {
        return new Saying(texts, areHeadphonesIn || isAloudWanted);
    }

    private void remark(String words) {
        if (isOn) {
            last = List.of();
            say(words);
        }
    }

    private void say(String words) {
        var all = new ArrayList<>(last);
        all.add(words);
        last = List.copyOf(all.subList(Math.max(0, all.size() - 4), all.size()));
        voice.say(words, texts.language().get());
    }
}

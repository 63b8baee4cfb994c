// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import ua.krynytsia.app.keys.Guide;
import ua.krynytsia.app.keys.KeyGuard;
import ua.krynytsia.app.keys.KeyPad;
import ua.krynytsia.app.keys.PadKey;
import ua.krynytsia.app.keys.Reading;
import ua.krynytsia.app.keys.Stop;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.route.SessionScope;
import ua.krynytsia.app.shell.Attendant;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.wire.local.LocalEvent;

/// The kiosk for who cannot see it: five keys and a voice. Speech begins when headphones are put
/// in, when a key is held, or when the visitor asks for it under «Зручність», and ends with the
/// visit or with the headphones. Held keys change the loudness, repeat, hide the screen, explain
/// themselves and turn speech off.
public final class Narration implements Attendant, Guide {
    /// An engine that hangs must not keep a visit open.
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final AgentLink link;
    private final Voice voice;
    private final LongSupplier nanos;
    private final Narrator narrator;
    private final Loudness loudness = new Loudness();
    private Optional<KeyPad> pad = Optional.empty();
    private Optional<DarkGlass> dark = Optional.empty();
    private Optional<StackPane> glass = Optional.empty();
    private Optional<SessionScope> visit = Optional.empty();
    private Optional<Long> speakingSince = Optional.empty();
    private Runnable welcome = () -> {};
    private Subscription listening = Subscription.EMPTY;

    /// @param link says when headphones are put in, and how loud the installer wants it
    /// @param nanos a clock that never jumps
    public Narration(AgentLink link, Voice voice, LongSupplier nanos) {
        this.link = link;
        this.voice = voice;
        this.nanos = nanos;
        narrator = new Narrator(voice);
    }

    @Override
    public void begin(Scene scene, Runnable wake) {
        var root = (StackPane) scene.getRoot();
        welcome = wake;
        glass = Optional.of(root);
        var black = new DarkGlass(root);
        black.watch(scene);
        dark = Optional.of(black);
        var keys = new KeyPad(root, this, this::wake, nanos);
        pad = Optional.of(keys);
        KeyGuard.install(scene, keys);
        listening = link.listen(this::happened);
        voice.volume(loudness.percent());
    }

    @Override
    public void serve(SessionScope scope) {
        visit = Optional.of(scope);
        narrator.anew(scope.texts());
        loudness.anew();
        voice.volume(loudness.percent());
        pad.ifPresent(KeyPad::anew);
        dark.ifPresent(black -> black.show(false, scope.texts()));
        scope.own(scope.comfort().subscribe((before, now) -> comfort(before, now)));
    }

    @Override
    public void step() {
        hush();
        pad.ifPresent(KeyPad::step);
        glass.filter(_ -> narrator.isOn()).ifPresent(root -> narrator.look(Reading.of(root, true)));
    }

    @Override
    public boolean isSpeaking() {
        return voice.isSpeaking();
    }

    @Override
    public boolean hasVoice() {
        return voice.isThere();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        voice.close();
    }

    @Override
    public boolean readsWords() {
        return narrator.isOn();
    }

    @Override
    public void opened(Reading reading) {
        narrator.opened(reading);
    }

    @Override
    public void at(Stop stop, Place place) {
        narrator.at(stop, place);
    }

    @Override
    public void atKey(Stop key, Stop field) {
        narrator.atKey(key);
    }

    @Override
    public boolean mayEnter(Stop field) {
        return narrator.mayEnter(field);
    }

    @Override
    public void chosen(Stop stop) {
        narrator.chosen(stop);
    }

    @Override
    public void typed(Stop key, Stop field) {
        narrator.typed(key, field);
    }

    @Override
    public void atTheEnd() {
        narrator.atTheEnd();
    }

    @Override
    public void interrupted() {
        narrator.silence();
    }

    @Override
    public void held(PadKey key) {
        if (!narrator.isOn()) {
            speak(true);
            return;
        }
        switch (key) {
            case UP -> louder(1, SpeechWords.LOUDER, SpeechWords.LOUDEST);
            case DOWN -> louder(-1, SpeechWords.QUIETER, SpeechWords.QUIETEST);
            case LEFT -> narrator.repeat();
            case RIGHT -> hide();
            case BACK -> narrator.tell(SpeechWords.KEYS);
            case SELECT -> speak(false);
        }
    }

    /// Ends a speech without an end.
    private void hush() {
        long now = nanos.getAsLong();
        if (!voice.isSpeaking()) {
            speakingSince = Optional.empty();
            return;
        }
        long since = speakingSince.orElse(now);
        speakingSince = Optional.of(since);
        if (now - since > LONGEST.toNanos()) {
            voice.stop();
            speakingSince = Optional.empty();
        }
    }

    private void wake() {
        welcome.run();
        narrator.advise();
    }

    private void louder(int by, SpeechWords changed, SpeechWords end) {
        SpeechWords said = loudness.change(by) ? changed : end;
        voice.volume(loudness.percent());
        narrator.tell(said);
    }

    private void hide() {
        visit.ifPresent(scope ->
                dark.ifPresent(black -> {
                    boolean now = !black.isShown();
                    black.show(now, scope.texts());
                    narrator.tell(now ? SpeechWords.HIDDEN : SpeechWords.SHOWN);
                }));
    }

    private void speak(boolean now) {
        visit.ifPresent(scope -> scope.use(scope.comfort().get().spoken(now)));
    }

    /// The visitor's own choice, wherever it was made.
    private void comfort(Comfort before, Comfort now) {
        if (before.isSpoken() == now.isSpoken()) {
            return;
        }
        narrator.turn(now.isSpoken());
        if (now.isSpoken()) {
            pad.ifPresent(KeyPad::retell);
        } else {
            visit.ifPresent(scope -> dark.ifPresent(black -> black.show(false, scope.texts())));
        }
    }

    private void happened(LocalEvent event) {
        if (event instanceof LocalEvent.Headphones(boolean areIn)) {
            narrator.headphones(areIn);
            if (areIn) {
                welcome.run();
            }
            speak(areIn);
        } else if (event instanceof LocalEvent.Volume(int percent)) {
            loudness.allow(percent);
            voice.volume(loudness.percent());
        }
    }
}

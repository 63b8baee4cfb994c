// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ua.krynytsia.app.chrome.Overlay;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.sound.Speaker;
import ua.krynytsia.app.sound.Tone;
import ua.krynytsia.wire.service.ServiceOutcome;

/// A tone from each side at the present volume, and the question whether both were heard.
final class SoundTest implements ScreenTest {
    private final Kit kit;
    private final Speaker speaker;
    private final Consumer<ServiceOutcome> done;
    private final Label problem;
    private final Region view;
    private boolean isSilent;

    SoundTest(Kit kit, Speaker speaker, Consumer<ServiceOutcome> done) {
        this.kit = kit;
        this.speaker = speaker;
        this.done = done;
        problem = kit.strong(kit.texts().of(_ -> ""));
        problem.setId("sound-problem");
        var sides =
                new HBox(
                        side("sound-left", TestWords.SOUND_LEFT, Tone.LEFT),
                        side("sound-right", TestWords.SOUND_RIGHT, Tone.RIGHT));
        sides.getStyleClass().add("sound-sides");
        view =
                new Overlay(
                                kit,
                                "volume_up",
                                kit.texts().of(TestWords.SOUND),
                                kit.texts().of(TestWords.SOUND_LEAD, speaker.volume()),
                                sides,
                                problem,
                                kit.primary("sound-yes", "check", TestWords.SOUND_YES, this::heard),
                                kit.secondary(
                                        "sound-no",
                                        "close",
                                        TestWords.SOUND_NO,
                                        () -> end(false, TestWords.SOUND_BAD)))
                        .view();
        view.setId("sound-test");
    }

    @Override
    public Region view() {
        return view;
    }

    private Touchable side(String id, TestWords words, Tone tone) {
        var button = kit.secondary(id, "volume_up", words, () -> speaker.play(tone, this::played));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void played(boolean isPlayed) {
        isSilent = !isPlayed;
        if (isSilent) {
            problem.textProperty().bind(kit.texts().of(TestWords.SOUND_NONE));
        }
    }

    /// Nobody hears what was not played.
    private void heard() {
        if (isSilent) {
            end(false, TestWords.SOUND_NONE);
        } else {
            end(true, TestWords.SOUND_FINE);
        }
    }

    private void end(boolean isFine, TestWords words) {
        done.accept(new ServiceOutcome(isFine, words.text(), Optional.empty()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.sound;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The kiosk's loudspeaker. It may be absent; then nothing plays and whoever asked is told so. How
/// loud it is holds for everything spoken or played.
public final class Speaker {
    private static final Logger log = LoggerFactory.getLogger(Speaker.class);
    private static final int USUAL_PERCENT = 60;

    private final Executor playing;
    private final Executor fx;
    private int percent = USUAL_PERCENT;

    /// @param playing one tone after the other
    /// @param fx brings the answers
    public Speaker(Executor playing, Executor fx) {
        this.playing = playing;
        this.fx = fx;
    }

    /// 0 to 100; outside it the nearest.
    public void volume(int wanted) {
        percent = Math.clamp(wanted, 0, 100);
    }

    /// In percent.
    public int volume() {
        return percent;
    }

    /// @param then told whether it was played to its end
    public void play(Tone tone, Consumer<Boolean> then) {
        byte[] samples = tone.samples(percent);
        playing.execute(() -> {
            boolean isPlayed = played(samples);
            fx.execute(() -> then.accept(isPlayed));
        });
    }

    /// A machine without a sound card says so as an illegal argument.
    private static boolean played(byte[] samples) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(Tone.FORMAT)) {
            line.open(Tone.FORMAT);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException e) {
            log.atDebug().addKeyValue("reason", e.getMessage()).log("no sound");
            return false;
        }
    }
}

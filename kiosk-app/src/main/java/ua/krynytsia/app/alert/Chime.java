// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.app.sound.Speaker;
import ua.krynytsia.app.sound.Tone;
import ua.krynytsia.wire.alert.Alert;

/// Three short tones in a second when a danger to life is told for the first time, and again every
/// half minute, five times at the most, until somebody turns them off or goes on.
final class Chime {
    private static final long AGAIN = TimeUnit.SECONDS.toNanos(30);
    private static final int MOST = 5;

    private final Speaker speaker;
    private final Set<String> told = new HashSet<>();
    private Optional<Ringing> ringing = Optional.empty();

    Chime(Speaker speaker) {
        this.speaker = speaker;
    }

    /// It is on the glass.
    void tell(Alert alert, long nanos) {
        if (alert.nature().threatensLife() && told.add(alert.id())) {
            ringing = Optional.of(new Ringing(nanos, 1));
            sound();
        }
        ringing.filter(now -> nanos - now.last() >= AGAIN)
                .ifPresent(now -> {
                    ringing =
                            Optional.of(new Ringing(nanos, now.times() + 1))
                                    .filter(next -> next.times() < MOST);
                    sound();
                });
    }

    /// Again only for another danger.
    void silence() {
        ringing = Optional.empty();
    }

    boolean isRinging() {
        return ringing.isPresent();
    }

    private void sound() {
        speaker.play(Tone.ALARM, _ -> {});
    }

    private record Ringing(long last, int times) {}
}

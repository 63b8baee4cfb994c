// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.local.LocalEvent;

/// Asks the screen for a picture of itself, one at a time; a second wish takes the place of the
/// first. Thread-safe.
public final class Pictures {
    private static final int LONGEST = 8 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Consumer<LocalEvent> screen;
    private Optional<UUID> wanted = Optional.empty();
    private Optional<Answer> answer = Optional.empty();

    /// @param screen asked for the picture
    public Pictures(Consumer<LocalEvent> screen) {
        this.screen = screen;
    }

    /// What the screen said.
    public sealed interface Answer {
        record Picture(Bytes png) implements Answer {}

        /// @param reason `touched`, `form`, or `unreadable`
        record Refused(String reason) implements Answer {}
    }

    public void want(UUID command) {
        synchronized (this) {
            wanted = Optional.of(command);
            answer = Optional.empty();
        }
        screen.accept(new LocalEvent.PictureWanted(command));
    }

    /// Whether this very picture is waited for.
    public synchronized boolean isWanted(UUID command) {
        return wanted.equals(Optional.of(command));
    }

    /// Hands the answer over once; empty while there is none.
    public synchronized Optional<Answer> take(UUID command) {
        if (!isWanted(command) || answer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Answer> taken = answer;
        forget(command);
        return taken;
    }

    /// It is waited for no longer.
    public synchronized void forget(UUID command) {
        if (isWanted(command)) {
            wanted = Optional.empty();
            answer = Optional.empty();
        }
    }

    boolean arrived(UUID command, Bytes png) {
        return answered(
                command,
                isPicture(png) ? new Answer.Picture(png) : new Answer.Refused("unreadable"));
    }

    boolean refused(UUID command, String reason) {
        return answered(command, new Answer.Refused(reason.equals("form") ? "form" : "touched"));
    }

    private synchronized boolean answered(UUID command, Answer given) {
        if (!isWanted(command)) {
            return false;
        }
        answer = Optional.of(given);
        return true;
    }

    private static boolean isPicture(Bytes png) {
        byte[] content = png.toArray();
        if (content.length <= PNG.length || content.length > LONGEST) {
            return false;
        }
        for (int at = 0; at < PNG.length; at++) {
            if (content[at] != PNG[at]) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.time.Duration;
import ua.krynytsia.wire.LocalizedText;

/// What a person at a door is told.
public final class EntryWords {
    private EntryWords() {}

    public static LocalizedText of(EntryOutcome outcome) {
        return switch (outcome) {
            case EntryOutcome.Entered(String who) ->
                    LocalizedText.of("Вітаємо: " + who + ".", "Welcome: " + who + ".");
            case EntryOutcome.WrongPin() ->
                    LocalizedText.of("PIN-код не підходить.", "This PIN does not fit.");
            case EntryOutcome.Closed(Duration left) -> closed(left.toSeconds() + 1);
            case EntryOutcome.NoPin() ->
                    LocalizedText.of(
                            "PIN-код техніка ще не встановлено: kiosk-agent set-pin.",
                            "No technician PIN has been set yet: kiosk-agent set-pin.");
            case EntryOutcome.NoCard() ->
                    LocalizedText.of(
                            "Спершу прикладіть картку техніка.",
                            "Hold a technician's card to the reader first.");
        };
    }

    private static LocalizedText closed(long seconds) {
        String left =
                seconds < Duration.ofMinutes(2).toSeconds()
                        ? Long.toString(seconds)
                        : Long.toString((seconds + 59) / 60);
        return seconds < Duration.ofMinutes(2).toSeconds()
                ? LocalizedText.of(
                        "Після хибного PIN-коду зачекайте " + left + " с.",
                        "After a wrong PIN, wait " + left + " s.")
                : LocalizedText.of(
                        "Забагато хибних PIN-кодів. Спробуйте за " + left + " хв.",
                        "Too many wrong PINs. Try again in " + left + " min.");
    }
}

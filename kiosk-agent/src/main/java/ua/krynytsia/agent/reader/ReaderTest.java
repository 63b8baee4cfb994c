// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import ua.krynytsia.agent.supervise.Wake;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

import java.time.Duration;
import java.util.Optional;

/// What a technician tries a reader with: any card held within twenty seconds. Thread-safe; two who
/// try at once share the card.
public final class ReaderTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final ServiceOutcome READ =
            new ServiceOutcome(
                    true,
                    LocalizedText.of("Картку прочитано.", "The card was read."),
                    Optional.empty());
    private static final ServiceOutcome UNREAD =
            new ServiceOutcome(
                    false,
                    LocalizedText.of(
                            "За 20 секунд жодної картки не прочитано.",
                            "No card was read within 20 seconds."),
                    Optional.empty());

    private final Wake card = new Wake();

    /// The reader told of a card.
    public void heard() {
        card.ring();
    }

    /// Waits for the next card.
    public ServiceOutcome run() throws InterruptedException {
        card.await(Duration.ZERO);
        return card.await(LONGEST) ? READ : UNREAD;
    }
}

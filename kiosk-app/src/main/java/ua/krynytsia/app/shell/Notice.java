// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import ua.krynytsia.app.chrome.ChromeWords;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Reachability;

/// What a visitor is told of how fresh the contents are. FX thread.
final class Notice {
    private Reachability reach = Reachability.STARTING;
    private Optional<LocalDateTime> contentTime = Optional.empty();

    void tell(Reachability now, Optional<LocalDateTime> issued) {
        reach = now;
        contentTime = issued;
    }

    /// Empty where there is nothing to say.
    Optional<ObservableValue<String>> words(Texts texts) {
        return switch (reach) {
            case STARTING, ONLINE -> Optional.empty();
            case ALONE -> Optional.of(texts.of(ChromeWords.ALONE));
            case OFFLINE ->
                    Optional.of(
                            contentTime
                                    .map(time -> texts.of(now -> dated(now, time)))
                                    .orElseGet(() -> texts.of(ChromeWords.OFFLINE_UNDATED)));
        };
    }

    private static String dated(Texts texts, LocalDateTime time) {
        String moment = texts.date(time.toLocalDate()) + ", " + texts.time(time);
        return texts.say(ChromeWords.OFFLINE, moment);
    }
}

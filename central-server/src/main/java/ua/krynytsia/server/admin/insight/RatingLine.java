// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.insight;

import java.util.List;
import java.util.stream.Collectors;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.insight.RatedDocument;
import ua.krynytsia.wire.RatingReason;

/// A rated document on the page and in the file.
///
/// @param title of the document; its key where it is gone
/// @param resource the name of its resource; may be blank
/// @param link to its page; may be blank
public record RatingLine(
        RatedDocument rated, String title, String resource, String link, String reasons) {
    /// What is said of the reasons, the most frequent first.
    static String words(RatedDocument rated, Tongue tongue) {
        return rated.reasons().entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .map(entry -> words(entry.getKey(), tongue) + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /// The first row of the file.
    static List<String> heads(Tongue tongue) {
        return List.of(
                tongue.say("Запис", "Entry"),
                tongue.say("Ресурс", "Resource"),
                tongue.say("Корисно", "Useful"),
                tongue.say("Ні", "Not useful"),
                tongue.say("Чому ні", "Why not"));
    }

    List<String> cells() {
        return List.of(
                title,
                resource,
                Integer.toString(rated.useful()),
                Integer.toString(rated.useless()),
                reasons);
    }

    private static String words(RatingReason reason, Tongue tongue) {
        return switch (reason) {
            case OUTDATED -> tongue.say("застаріло", "outdated");
            case WRONG -> tongue.say("неправильно", "wrong");
            case UNCLEAR -> tongue.say("незрозуміло", "unclear");
            case MISSING -> tongue.say("чогось бракує", "something is missing");
            case BROKEN -> tongue.say("не відкривається", "does not open");
            case OTHER -> tongue.say("інше", "other");
        };
    }
}

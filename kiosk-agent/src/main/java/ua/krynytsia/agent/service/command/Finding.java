// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.util.Optional;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.wire.LocalizedText;

/// One line of the doctor's.
///
/// @param remedy what to do about it
record Finding(Verdict verdict, LocalizedText found, Optional<LocalizedText> remedy) {
    enum Verdict {
        OK,
        WARN,
        FAIL
    }

    static Finding ok(String ukrainian, String english) {
        return new Finding(Verdict.OK, LocalizedText.of(ukrainian, english), Optional.empty());
    }

    static Finding of(Verdict verdict, LocalizedText found, LocalizedText remedy) {
        return new Finding(verdict, found, Optional.of(remedy));
    }

    String line(Words words) {
        String indented = remedy.map(it -> "\n      " + words.say(it)).orElse("");
        return String.format("%-4s  %s%s", verdict, words.say(found), indented);
    }
}

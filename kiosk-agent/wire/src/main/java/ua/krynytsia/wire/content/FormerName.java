// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.time.LocalDate;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// A name that something no longer has.
///
/// @param until the last day of the name, where it is known
/// @param basis the act that changed it; may be blank
public record FormerName(LocalizedText name, Optional<LocalDate> until, LocalizedText basis) {
    public FormerName {
        Require.that(!name.isBlank(), "a former name must not be empty");
        name.byLanguage().values().forEach(text -> Require.atMost("former name", 254, text));
        basis.byLanguage().values().forEach(text -> Require.atMost("basis", 1000, text));
        until.ifPresent(day -> Require.day("the last day of a former name", day));
    }
}

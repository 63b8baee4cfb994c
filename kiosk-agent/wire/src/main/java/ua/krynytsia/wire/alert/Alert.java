// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import java.util.Optional;
import ua.krynytsia.wire.Require;

/// One emergency message. It is told once by its id: a change of its end or its all-clear comes
/// under the same id, other words under another one that supersedes it.
///
/// @param id unique for ever
/// @param supersedes the id of the message in whose place it stands
public record Alert(
        String id,
        Optional<String> supersedes,
        AlertNature nature,
        AlertWords words,
        AlertArea area,
        AlertTimes times) {
    public Alert {
        Require.slug("alert id", id);
        supersedes.ifPresent(it -> Require.slug("superseded alert", it));
    }
}

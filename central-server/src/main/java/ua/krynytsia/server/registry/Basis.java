// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.LocalDate;
import java.util.Optional;
import ua.krynytsia.wire.Require;

/// The act that decided a change: «Рішення виконкому» № 123 of 22.11.2026. May be blank.
public record Basis(String act, String number, Optional<LocalDate> date) {
    public static final Basis NONE = new Basis("", "", Optional.empty());

    public Basis {
        Require.atMost("act", 500, act);
        Require.atMost("number of the act", 100, number);
    }

    public boolean isBlank() {
        return act.isBlank() && number.isBlank() && date.isEmpty();
    }
}

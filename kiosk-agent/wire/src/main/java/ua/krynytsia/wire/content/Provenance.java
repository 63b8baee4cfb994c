// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.time.LocalDate;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// Whose words these are and how fresh: the author (a body or an enterprise of the city), the day
/// of the last change and, where one is set, of the next.
public record Provenance(
        LocalizedText author, Optional<LocalDate> updated, Optional<LocalDate> nextUpdate) {}

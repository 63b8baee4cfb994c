// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.alerts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;

/// By what this kiosk judges alerts, at the moment it is asked.
///
/// @param district where it stands, where that is known
/// @param keys the alert keys of the newest root document
public record Here(
        Supplier<KioskId> kiosk,
        Supplier<Optional<String>> district,
        Supplier<List<NamedKey>> keys) {}

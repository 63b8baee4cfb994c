// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;

/// The configuration is changed. Refused, the one before holds.
final class SettingsTrial implements Trial {
    private static final String FILLED = "гучність ".repeat(600);

    private int kept = -1;

    @Override
    public String title() {
        return "change configuration";
    }

    @Override
    public Attempt attempt(FullKiosk kiosk) {
        kiosk.settings().keep(content(kept + 1));
        kept++;
        return new Attempt.Done();
    }

    @Override
    public List<String> lost(FullKiosk kiosk) {
        return kept < 0 || kiosk.settings().find().equals(Optional.of(content(kept)))
                ? List.of()
                : List.of("the configuration is not that of change " + kept);
    }

    private static Bytes content(int change) {
        return Bytes.utf8(change + " " + FILLED);
    }
}

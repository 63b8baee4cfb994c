// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.KioskId;

/// All terminals, in the order of the file.
public record Inventory(List<Terminal> terminals) {
    public Inventory {
        terminals = List.copyOf(terminals);
    }

    public Optional<Terminal> findTerminal(KioskId id) {
        return terminals.stream().filter(terminal -> terminal.id().equals(id)).findFirst();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import java.util.List;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.ProvisioningException;

/// What came of reading an inventory.
public sealed interface InventoryReading {
    record Valid(Inventory inventory) implements InventoryReading {}

    /// At least one problem, in the order of the lines.
    record Invalid(List<InventoryProblem> problems) implements InventoryReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// The inventory, or all problems as one failure with the Ukrainian words first.
    default Inventory orThrow() {
        return switch (this) {
            case Valid(Inventory inventory) -> inventory;
            case Invalid(List<InventoryProblem> problems) ->
                    throw new ProvisioningException(
                            problems.stream()
                                    .map(p -> p.text("uk") + " / " + p.text("en"))
                                    .collect(Collectors.joining("\n")));
        };
    }
}

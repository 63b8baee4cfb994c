// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.registering;

import java.time.Clock;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.registry.Inventory;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.Reminders;
import ua.krynytsia.server.store.Store;

/// The register of resources with what watches over it.
public record Registry(Register register, Reminders reminders, Inventory inventory) {
    public static Registry open(Store store, Catalogue catalogue, Clock clock) {
        return new Registry(
                new Register(store, new CatalogueDesk(catalogue), clock),
                new Reminders(store, clock),
                new Inventory(store, clock));
    }
}

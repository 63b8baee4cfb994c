// SPDX-License-Identifier: GPL-3.0-or-later
/// The terminals as they stand in the city, read from `terminals.yaml`. Start with
/// [InventoryReader]. Pure values and one reader; any thread. May import `wire` and Jackson.
@NullMarked
package ua.krynytsia.provisioning.inventory;

import org.jspecify.annotations.NullMarked;

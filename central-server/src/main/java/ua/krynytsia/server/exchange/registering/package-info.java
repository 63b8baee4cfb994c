// SPDX-License-Identifier: GPL-3.0-or-later
/// Between the catalogue and the register of resources: what is imported is entered, what the
/// register says is shown. Start with [Registry]. Any thread. Imports `server.catalogue`,
/// `server.registry`, `server.store` and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.registering;

import org.jspecify.annotations.NullMarked;

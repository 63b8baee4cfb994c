// SPDX-License-Identifier: GPL-3.0-or-later
/// From the rows of a file to entries of the catalogue, inside one open edit. Start with
/// [PlanFinder] and [RowImport]. One thread per file. Imports `server.catalogue`, `rules`, `wire`,
/// `exchange.source`, `exchange.values` and `exchange.profile`.
@NullMarked
package ua.krynytsia.server.exchange.rows;

import org.jspecify.annotations.NullMarked;

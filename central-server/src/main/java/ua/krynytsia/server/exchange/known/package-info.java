// SPDX-License-Identifier: GPL-3.0-or-later
/// What a cell may speak of that stands elsewhere: entries that are there, entries that the running
/// import is going to make, streets of a register. Start with [KnownEntries]. One thread per
/// import. Imports `server.catalogue`, `exchange.values`, `rules.ukrainian` and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.known;

import org.jspecify.annotations.NullMarked;

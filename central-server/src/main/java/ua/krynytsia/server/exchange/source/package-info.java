// SPDX-License-Identifier: GPL-3.0-or-later
/// What every format of a foreign file comes down to: rows of named cells, perhaps with a place on
/// the map; and the checks of its bytes. Start with [RowSource]. One thread per file. Imports
/// `wire` and [ua.krynytsia.server.ServerException] only.
@NullMarked
package ua.krynytsia.server.exchange.source;

import org.jspecify.annotations.NullMarked;

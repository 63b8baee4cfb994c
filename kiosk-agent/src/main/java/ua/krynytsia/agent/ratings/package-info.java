// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether what is published is of use to residents, counted for its authors. Start with [Ratings].
///
/// Only counts of a document and a day are kept and told: neither who nor when, and no words. Any
/// thread. May import `agent.disk`, `wire`.
@NullMarked
package ua.krynytsia.agent.ratings;

import org.jspecify.annotations.NullMarked;

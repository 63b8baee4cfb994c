// SPDX-License-Identifier: GPL-3.0-or-later
/// The database of the server, H2 in a file or PostgreSQL: migrations, transactions. Start with
/// [Store]. The only place that knows which database it is; the SQL of the features runs on H2 and
/// PostgreSQL alike. Any thread.
@NullMarked
package ua.krynytsia.server.store;

import org.jspecify.annotations.NullMarked;

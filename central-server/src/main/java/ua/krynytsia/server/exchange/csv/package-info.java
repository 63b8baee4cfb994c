// SPDX-License-Identifier: GPL-3.0-or-later
/// CSV (RFC 4180, any of the usual separators) as rows. Start with [CsvSource]. One thread per
/// file. The only user of FastCSV. Imports `exchange.source` and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.csv;

import org.jspecify.annotations.NullMarked;

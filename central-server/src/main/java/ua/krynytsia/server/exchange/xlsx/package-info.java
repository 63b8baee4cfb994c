// SPDX-License-Identifier: GPL-3.0-or-later
/// XLSX (ECMA-376, SpreadsheetML) as rows, read as a stream: the memory it takes does not grow with
/// the file. Start with [XlsxSource]. One thread per file. Imports `exchange.source` and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.xlsx;

import org.jspecify.annotations.NullMarked;

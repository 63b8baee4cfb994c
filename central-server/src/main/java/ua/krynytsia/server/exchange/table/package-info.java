// SPDX-License-Identifier: GPL-3.0-or-later
/// A public resource as a file that others read and that imports back unchanged: CSV, XLSX,
/// GeoJSON. Start with [ResourceExport]. Any thread. Imports `exchange.values`, `exchange.writing`
/// and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.table;

import org.jspecify.annotations.NullMarked;

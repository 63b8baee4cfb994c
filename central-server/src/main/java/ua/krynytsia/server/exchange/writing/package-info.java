// SPDX-License-Identifier: GPL-3.0-or-later
/// Tables as bytes, row by row: CSV, XLSX and GeoJSON. Start with [TableOut]. One thread per file.
/// Imports `wire`; the only user of fastexcel.
@NullMarked
package ua.krynytsia.server.exchange.writing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// GeoJSON (RFC 7946) as rows. Start with [GeoJsonSource]. One thread per file. Reads JSON token by
/// token, so that no file fills the memory. Imports `exchange.source` and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.geojson;

import org.jspecify.annotations.NullMarked;

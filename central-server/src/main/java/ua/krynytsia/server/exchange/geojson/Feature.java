// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.geojson;

import java.util.List;
import java.util.Map;

/// An object of the file, its geometry not yet understood.
///
/// @param type of the geometry; empty where there is none
/// @param coordinates numbers in lists in lists, as deep as the type wants
record Feature(Map<String, String> properties, String type, List<Object> coordinates) {}

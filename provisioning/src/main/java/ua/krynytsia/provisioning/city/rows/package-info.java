// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes the rows of a resource by its plan and writes them as CSV or GeoJSON. Start with
/// [RowMaker]. The same seed gives the same bytes anywhere. Single thread. May import `picture`,
/// `plan`, `streets`, `words` and `inventory`.
@NullMarked
package ua.krynytsia.provisioning.city.rows;

import org.jspecify.annotations.NullMarked;

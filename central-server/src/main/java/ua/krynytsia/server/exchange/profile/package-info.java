// SPDX-License-Identifier: GPL-3.0-or-later
/// Which column of a file belongs to which field: profiles from a bundle, profiles that ship with
/// the product for the formats of state registers, and profiles worked out from an unknown file.
/// Start with [ImportProfile] and [Inference]. Any thread. Imports `wire`, `rules`,
/// `exchange.source`, `exchange.values`.
@NullMarked
package ua.krynytsia.server.exchange.profile;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// What a bundle brings beside its tables: the declarations of `city.json`, the profiles of
/// `imports.json` and the folder `media`. Start with [BundleFolder]. One thread per bundle. Imports
/// `catalogue`, `media` and the profiles and registering of an import.
@NullMarked
package ua.krynytsia.server.exchange.bundle;

import org.jspecify.annotations.NullMarked;

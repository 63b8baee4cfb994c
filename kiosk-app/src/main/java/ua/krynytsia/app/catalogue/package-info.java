// SPDX-License-Identifier: GPL-3.0-or-later
/// What the city keeps: all resources on their shelves, and a section's contents. Start with
/// [CatalogueScreen]. FX thread. May import `controls`, `i18n`, `link`, `parts`, `route`,
/// `rules.ukrainian`, `wire`.
@NullMarked
package ua.krynytsia.app.catalogue;

import org.jspecify.annotations.NullMarked;

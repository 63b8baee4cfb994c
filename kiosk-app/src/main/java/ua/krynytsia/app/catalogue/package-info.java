// SPDX-License-Identifier: GPL-3.0-or-later
/// What the city keeps: a section's contents, a resource's list, an entry's card, all drawn from
/// the declarations in the edition. Start with [SectionScreen]. FX thread. May import `shell`,
/// `controls`, `i18n`, `link`, `theme`, `wire`.
@NullMarked
package ua.krynytsia.app.catalogue;

import org.jspecify.annotations.NullMarked;

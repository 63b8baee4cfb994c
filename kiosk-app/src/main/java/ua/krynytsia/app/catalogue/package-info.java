// SPDX-License-Identifier: GPL-3.0-or-later
/// What the city keeps: a section's contents and a resource's list, drawn from the declarations in
/// the edition. Start with [SectionScreen]. FX thread. May import `controls`, `i18n`, `link`,
/// `parts`, `route`, `wire`.
@NullMarked
package ua.krynytsia.app.catalogue;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// One's own building: street, house, passport. Start with [StreetScreen], which leads to
/// [HousesScreen] and [PassportScreen]; which resource holds the passports, which of its fields are
/// utilities, says `setting/building`. FX thread. May import `controls`, `facts`, `i18n`,
/// `keyboard`, `link`, `parts`, `route`, `rules.content`, `theme`, `wire`.
@NullMarked
package ua.krynytsia.app.building;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// Districts with their borders, and streets with their names of today and before, each laid inside
/// its district; every house of a street has one place. Start with [StreetMap]. Single thread. May
/// import `words` and `rules.ukrainian`.
@NullMarked
package ua.krynytsia.provisioning.city.streets;

import org.jspecify.annotations.NullMarked;

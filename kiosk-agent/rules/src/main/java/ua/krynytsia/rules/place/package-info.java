// SPDX-License-Identifier: GPL-3.0-or-later
/// How far one place in the city lies from another, alike in lists, on cards and in an emergency.
/// Start with [Way]. Any thread.
@NullMarked
package ua.krynytsia.rules.place;

import org.jspecify.annotations.NullMarked;

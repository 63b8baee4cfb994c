// SPDX-License-Identifier: GPL-3.0-or-later
/// What agent, app and server must compute alike: pure functions over wire values. Time and
/// randomness are arguments. Any thread. Start with the package of the rule you look for.
@NullMarked
package ua.krynytsia.rules;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// Who may do what and where, as values: roles, powers, grants. Nobody may do anything that no
/// grant allows. Start with [Rights]. Any thread. May import `wire`.
@NullMarked
package ua.krynytsia.server.rights;

import org.jspecify.annotations.NullMarked;

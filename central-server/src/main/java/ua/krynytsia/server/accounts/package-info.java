// SPDX-License-Identifier: GPL-3.0-or-later
/// Who may administrate: organisations, people, roles, passwords, sessions, the first sign-in.
/// Start with [Accounts]. Any thread. May import `audit`, `keys`, `rights`, `store`.
@NullMarked
package ua.krynytsia.server.accounts;

import org.jspecify.annotations.NullMarked;

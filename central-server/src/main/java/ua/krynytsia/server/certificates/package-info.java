// SPDX-License-Identifier: GPL-3.0-or-later
/// Which certificates speak for the terminals, and how one follows another. Start with [Renewals].
/// Any thread. May import `authority`, `audit`, `store`.
@NullMarked
package ua.krynytsia.server.certificates;

import org.jspecify.annotations.NullMarked;

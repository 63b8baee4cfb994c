// SPDX-License-Identifier: GPL-3.0-or-later
/// The root documents that this server hands out: which key may do what, signed by keepers whose
/// keys lie offline. Start with [Roots]. Any thread.
@NullMarked
package ua.krynytsia.server.roots;

import org.jspecify.annotations.NullMarked;

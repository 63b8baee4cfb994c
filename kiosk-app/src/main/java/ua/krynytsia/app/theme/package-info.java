// SPDX-License-Identifier: GPL-3.0-or-later
/// How everything looks: colours, sizes in millimetres, the typeface and the one style sheet made
/// of them. Start with [Tokens]. Any thread, except [Typeface#load], which wants the toolkit.
/// Imports nothing of ours.
@NullMarked
package ua.krynytsia.app.theme;

import org.jspecify.annotations.NullMarked;

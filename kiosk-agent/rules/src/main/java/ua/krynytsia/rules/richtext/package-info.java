// SPDX-License-Identifier: GPL-3.0-or-later
/// Rich text: the part of CommonMark 0.31 that the kiosk draws, as a small tree. Start with
/// [RichText]. Pure functions, any thread. The only user of commonmark-java.
@NullMarked
package ua.krynytsia.rules.richtext;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands on the screen before anybody has asked: the tiles with what lies behind their doors,
/// what is to be told here and now, the nearest places. Start with [FrontPage]. Any thread; sees
/// one edition. May import `content` and `wire`.
@NullMarked
package ua.krynytsia.agent.content.front;

import org.jspecify.annotations.NullMarked;

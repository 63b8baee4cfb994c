// SPDX-License-Identifier: GPL-3.0-or-later
/// When and to whom what is ready is published: at once, at a moment, from one terminal to all; and
/// what terminals cannot show of it. Start with [Publishing]. Any thread; [Publishing#tick] is
/// called by a job. May import `audit`, `editions`, `store`; the terminals come through the port
/// [Terminals].
@NullMarked
package ua.krynytsia.server.publishing;

import org.jspecify.annotations.NullMarked;

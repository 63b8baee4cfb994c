// SPDX-License-Identifier: GPL-3.0-or-later
/// The frame of the administrators' pages: rendering, the menu, who is signed in. Start with
/// [Pages]. Runs on the web server's virtual threads. May import `accounts`, `http`.
@NullMarked
package ua.krynytsia.server.admin;

import org.jspecify.annotations.NullMarked;

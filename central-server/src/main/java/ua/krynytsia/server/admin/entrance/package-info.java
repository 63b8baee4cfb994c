// SPDX-License-Identifier: GPL-3.0-or-later
/// Coming in and going out: sign-in, the first sign-in, the gate before every page. Start with
/// [SessionGate]. Runs on the web server's virtual threads. May import `admin`, `accounts`, `http`.
@NullMarked
package ua.krynytsia.server.admin.entrance;

import org.jspecify.annotations.NullMarked;

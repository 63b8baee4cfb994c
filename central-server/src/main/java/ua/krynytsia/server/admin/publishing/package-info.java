// SPDX-License-Identifier: GPL-3.0-or-later
/// Publications: at once, urgent, at a moment, from one kiosk to all. Start with
/// [PublicationsService]. Runs on the web server's virtual threads. May import `admin`, `editions`,
/// `publishing`, `http`.
@NullMarked
package ua.krynytsia.server.admin.publishing;

import org.jspecify.annotations.NullMarked;

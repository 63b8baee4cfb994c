// SPDX-License-Identifier: GPL-3.0-or-later
/// The page from which residents are warned. Start with [AlertsService]. Runs on the web server's
/// virtual threads. May import `admin`, `alerts`.
@NullMarked
package ua.krynytsia.server.admin.alerts;

import org.jspecify.annotations.NullMarked;

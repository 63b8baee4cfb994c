// SPDX-License-Identifier: GPL-3.0-or-later
/// The page that takes files of others. Start with [ImportsService]. Runs on the web server's
/// virtual threads. May import `admin`, `exchange`, `audit`.
@NullMarked
package ua.krynytsia.server.admin.imports;

import org.jspecify.annotations.NullMarked;

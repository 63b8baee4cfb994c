// SPDX-License-Identifier: GPL-3.0-or-later
/// The page of deeds. Start with [JournalService]. Runs on the web server's virtual threads. May
/// import `admin`, `audit`.
@NullMarked
package ua.krynytsia.server.admin.journal;

import org.jspecify.annotations.NullMarked;

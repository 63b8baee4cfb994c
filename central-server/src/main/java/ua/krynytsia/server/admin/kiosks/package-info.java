// SPDX-License-Identifier: GPL-3.0-or-later
/// The page of the terminals, alive. Start with [KiosksService]. Runs on the web server's virtual
/// threads. May import `admin`, `fleet`, `catalogue`, `commands`.
@NullMarked
package ua.krynytsia.server.admin.kiosks;

import org.jspecify.annotations.NullMarked;

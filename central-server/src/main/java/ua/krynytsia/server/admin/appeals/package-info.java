// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages of residents' appeals. Start with [AppealsService]. Runs on the web server's virtual
/// threads. May import `admin`, `appeals`, `audit`, `catalogue`.
@NullMarked
package ua.krynytsia.server.admin.appeals;

import org.jspecify.annotations.NullMarked;

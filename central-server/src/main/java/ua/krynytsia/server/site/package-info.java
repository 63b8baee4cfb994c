// SPDX-License-Identifier: GPL-3.0-or-later
/// The public port: one page for people and two addresses for machines. Start with [SiteService].
/// Runs on the web server's virtual threads. May import `catalogue`, `editions`, `http`.
@NullMarked
package ua.krynytsia.server.site;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// What every port shares: the error table, bounded bodies, languages, rate limits and the access
/// log. Start with [ErrorTable]. Runs on the web server's virtual threads. Imports no feature.
@NullMarked
package ua.krynytsia.server.http;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
/// The administrators' port for programs: the command line and benchmarks, let in by the token of
/// this run or by a sign-in. Start with [ApiService]. Runs on the web server's virtual threads. May
/// import every feature.
@NullMarked
package ua.krynytsia.server.admin.api;

import org.jspecify.annotations.NullMarked;

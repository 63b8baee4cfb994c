// SPDX-License-Identifier: GPL-3.0-or-later
/// The files that residents add to their words: a forced, sealed file each, beside the intake
/// journal, then a row; before or after the envelope that names it. Start with [Attachments]. Runs
/// on the web server's virtual threads. May import `appeals`, `http`, `keys`, `store`.
@NullMarked
package ua.krynytsia.server.appeals.attachments;

import org.jspecify.annotations.NullMarked;

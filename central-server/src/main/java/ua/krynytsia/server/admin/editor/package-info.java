// SPDX-License-Identifier: GPL-3.0-or-later
/// The editor of one entry: what stands in its boxes, what comes of what is typed there, and what
/// is to be mended. No box needs a script. Start with [EntryDraft]. Runs on the web server's
/// virtual threads. May import `admin`, `catalogue`, `http`, `media`, `rules`, `wire`.
@NullMarked
package ua.krynytsia.server.admin.editor;

import org.jspecify.annotations.NullMarked;

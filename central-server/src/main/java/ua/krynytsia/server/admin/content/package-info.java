// SPDX-License-Identifier: GPL-3.0-or-later
/// Resources, entries and their editor, publication. Start with [ContentService]. Runs on the web
/// server's virtual threads. May import `admin`, `catalogue`.
@NullMarked
package ua.krynytsia.server.admin.content;

import org.jspecify.annotations.NullMarked;

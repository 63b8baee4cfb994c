// SPDX-License-Identifier: GPL-3.0-or-later
/// The content as its authors keep it: documents with revisions, validation, districts, media.
/// Start with [Catalogue]. Any thread; a save is one transaction. May import `wire`, `rules` and
/// `server.store`.
@NullMarked
package ua.krynytsia.server.catalogue;

import org.jspecify.annotations.NullMarked;

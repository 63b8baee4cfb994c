// SPDX-License-Identifier: GPL-3.0-or-later
/// The way of an entry through its authors' hands: draft, review, publication, withdrawal; its
/// revisions, its keepers, who refers to it. Start with [Workflow]. Any thread; each step is one
/// transaction. May import `catalogue`, `audit`, `store`, `rules`, `wire`.
@NullMarked
package ua.krynytsia.server.catalogue.workflow;

import org.jspecify.annotations.NullMarked;

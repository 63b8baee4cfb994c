// SPDX-License-Identifier: GPL-3.0-or-later
/// What the hand-written catalogue declares: how each resource looks and how its rows are made.
/// Start with [Catalogue]. Single thread. May import `words` and `wire.content`.
@NullMarked
package ua.krynytsia.provisioning.city.plan;

import org.jspecify.annotations.NullMarked;
